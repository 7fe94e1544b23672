package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Publication;
import io.pupitre.ui.FigureFormat;
import java.time.ZoneId;

/** Who published a month, when, and the beginning of the hash by which two readers can tell that they read the same. */
public final class Seal {

    private static final int DIGITS = 8;

    private Seal() {}

    /** @param publisher their name */
    public static String of(
            Publication.Genuine publication, String publisher, ZoneId zone, FigureFormat format, Phrases phrases) {
        return phrases.say(
                "scorecard.seal",
                format.moment(publication.publishedAt(), zone),
                publisher,
                publication.line().revision(),
                shortHash(publication));
    }

    /** As many digits as people compare. */
    public static String shortHash(Publication.Genuine publication) {
        return publication.hash().substring(0, DIGITS);
    }
}
