package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as people see it.
 *
 * @param fileName for figures that did not come as a file, what they are called instead
 * @param fileSize in bytes; 0 until the file is there
 * @param source whose figures these are; empty until somebody said so
 * @param decidedBy who committed, undid or discarded it last
 */
public record ImportInfo(
        ImportId id,
        ImportKind kind,
        String fileName,
        long fileSize,
        ImportState state,
        String source,
        ImportCounts counts,
        PersonId createdBy,
        Instant createdAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {}
