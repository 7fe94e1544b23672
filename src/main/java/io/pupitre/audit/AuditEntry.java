package io.pupitre.audit;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change as it was recorded.
 *
 * @param reason why, as far as the person said
 */
public record AuditEntry(
        UUID id,
        Instant at,
        PersonId person,
        Action action,
        String subjectType,
        UUID subjectId,
        String subjectName,
        List<FieldChange> changes,
        @Nullable String reason) {

    /** What happened. */
    public enum Action {
        CREATED,
        CHANGED,
        DELETED
    }
}
