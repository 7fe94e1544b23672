package io.pupitre.audit;

import static java.util.stream.Collectors.toSet;

import io.pupitre.tenancy.ForAgencyAdmins;
import java.util.HashSet;
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
     * Wants a reason for some more fields, and for some none any longer; what others flagged meanwhile stays as it is.
     *
     * @param flag as the log names them, each of at most 60 characters
     * @param unflag those that need no reason any more
     */
    @Transactional
    public void change(String subjectType, Set<String> flag, Set<String> unflag) {
        Set<String> missing = new HashSet<>(flag);
        for (FlaggedField present : repository.findBySubjectType(subjectType)) {
            missing.remove(present.field());
            if (unflag.contains(present.field())) {
                repository.delete(present);
            }
        }
        missing.forEach(field -> repository.save(new FlaggedField(subjectType, field)));
    }
}
