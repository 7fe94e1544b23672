package io.pupitre.audit;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One change as it was recorded. */
public record AuditEntry(
        UUID id,
        Instant at,
        PersonId person,
        Action action,
        String subjectType,
        UUID subjectId,
        String subjectName,
        List<FieldChange> changes) {

    /** What happened. */
    public enum Action {
        CREATED,
        CHANGED,
        DELETED
    }
}
