package io.pupitre.scorecard;

import java.time.Instant;
import java.util.UUID;

/**
 * What one batch brought to a figure.
 *
 * @param rows how many of its rows count in the figure
 * @param lines their numbers in the file as people write them, such as {@code 2–14, 18}; an ellipsis stands for what is too
 *     much to be named
 */
public record Origin(Batch batch, long rows, String lines) {

    /**
     * A file or an entry that came in.
     *
     * @param file its name, or that of the entry
     * @param source whose figures they are, as the person said who brought them
     * @param sha256 of the file in hexadecimal; empty when there was none
     * @param by who put it in force
     */
    public record Batch(UUID id, ImportKind kind, String file, String source, String sha256, UUID by, Instant at) {}
}
