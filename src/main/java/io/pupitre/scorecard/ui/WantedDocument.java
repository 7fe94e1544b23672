package io.pupitre.scorecard.ui;

import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.document.PublishedScorecard;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * What of a published month a document shall show.
 *
 * @param slice what stands after the whole; {@link Slice#ALL} for the whole alone
 * @param allSlices whether every slice stands after the whole instead
 */
record WantedDocument(YearMonth month, Slice slice, boolean allSlices) implements Serializable {

    List<Scorecard> of(PublishedScorecard published, Locale language) {
        return allSlices ? published.inOrder(language) : published.with(slice);
    }
}
