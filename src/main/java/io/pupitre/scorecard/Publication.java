package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published month, as it is found each time it is opened. */
public sealed interface Publication {

    /** Line of a list. */
    PublicationLine line();

    /**
     * Its bytes are those that were published.
     *
     * @param hash SHA-256 in hexadecimal; people compare the first eight digits
     * @param restatement why it is not the first revision; null when it is
     * @param scorecards one for each slice, the whole first
     * @param reconciliations whether the slices make up the whole; empty in publications that did not tell yet
     */
    record Genuine(
            PublicationLine line,
            String hash,
            PersonId publishedBy,
            Instant publishedAt,
            @Nullable Restatement restatement,
            MonthTexts texts,
            List<Scorecard> scorecards,
            List<Reconciliation> reconciliations)
            implements Publication {

        public Genuine {
            scorecards = List.copyOf(scorecards);
            reconciliations = List.copyOf(reconciliations);
        }
    }

    /** Somebody changed its bytes after it was published: no figure of it is shown. */
    record Tampered(PublicationLine line) implements Publication {}
}
