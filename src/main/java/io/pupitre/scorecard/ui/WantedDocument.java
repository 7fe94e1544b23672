package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.PublishedScorecard;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What of a published month a document shall show.
 *
 * @param line the revision that the page shows: a later one is another document
 * @param slice what stands after the whole; {@link Slice#ALL} for the whole alone
 * @param allSlices whether every slice stands after the whole instead
 */
record WantedDocument(PublicationLine line, Slice slice, boolean allSlices) implements Serializable {

    List<Scorecard> of(PublishedScorecard published, Locale language) {
        return allSlices ? published.inOrder(language) : published.with(slice);
    }
}
