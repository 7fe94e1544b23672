package io.pupitre.audit;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log of the current workspace. There is nothing to write with: entries arise from saves. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class AuditLog {

    private final AuditStore store;

    AuditLog(AuditStore store) {
        this.store = store;
    }

    /** The latest first. */
    public List<AuditEntry> latest(int offset, int limit) {
        return store.latestOfWorkspace(CurrentScope.workspace(), offset, limit);
    }

    /**
     * A stretch of what happened to records of some types, the latest first.
     *
     * @param types at least one, as the log names them: {@code tool}
     */
    public List<AuditEntry> page(Collection<String> types, int offset, int limit) {
        return store.ofTypes(CurrentScope.workspace(), types, offset, limit);
    }

    /**
     * How many entries there are on records of some types.
     *
     * @param types at least one
     */
    public long count(Collection<String> types) {
        return store.count(CurrentScope.workspace(), types);
    }

    /** What happened to one record, the latest first, at most 200 entries. Nothing for a record of another workspace. */
    public List<AuditEntry> of(UUID subject) {
        return store.ofSubject(CurrentScope.workspace(), subject);
    }

    /** The same with what happened to records that are about it ({@link Audited#about}), at most 200 entries in all. */
    public List<AuditEntry> about(UUID subject) {
        Scope.Workspace scope = CurrentScope.workspace();
        return Stream.concat(store.ofSubject(scope, subject).stream(), store.mentioning(scope, subject).stream())
                // Ids grow with time.
                .sorted(Comparator.comparing(AuditEntry::id).reversed())
                .limit(200)
                .toList();
    }
}
