package io.pupitre.audit;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import java.util.List;
import java.util.UUID;
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

    /** What happened to one record, the latest first, at most 200 entries. Nothing for a record of another workspace. */
    public List<AuditEntry> of(UUID subject) {
        return store.ofSubject(CurrentScope.workspace(), subject);
    }
}
