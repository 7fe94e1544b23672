package io.pupitre.audit;

import static java.util.stream.Collectors.toSet;

import io.pupitre.tenancy.ForAgencyAdmins;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of which fields the agency wants a reason with each change. That it is given is seen to where the log is written. */
@Service
@ForAgencyAdmins
@Transactional(readOnly = true)
public class FlaggedFields {

    private final FlaggedFieldRepository repository;

    FlaggedFields(FlaggedFieldRepository repository) {
        this.repository = repository;
    }

    /** @param subjectType as the log names it: {@code tool} */
    public Set<String> of(String subjectType) {
        return repository.findBySubjectType(subjectType).stream()
                .map(FlaggedField::field)
                .collect(toSet());
    }

    /**
     * Wants a reason for these fields, and for no other ones of that type.
     *
     * @param fields as the log names them, each of at most 60 characters
     */
    @Transactional
    public void flag(String subjectType, Set<String> fields) {
        List<FlaggedField> present = repository.findBySubjectType(subjectType);
        Set<String> wanted = new HashSet<>(fields);
        for (FlaggedField one : present) {
            if (!wanted.remove(one.field())) {
                repository.delete(one);
            }
        }
        wanted.forEach(field -> repository.save(new FlaggedField(subjectType, field)));
    }
}
