package io.pupitre.tools;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as it was recorded.
 *
 * @param added how many tools it added
 * @param changed how many it changed
 * @param undoneAt {@code null} while it holds
 */
public record ImportSummary(
        ImportId id,
        PersonId person,
        String fileName,
        Instant at,
        int added,
        int changed,
        @Nullable Instant undoneAt) {}
