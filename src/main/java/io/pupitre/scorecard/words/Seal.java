package io.pupitre.scorecard.words;

import io.pupitre.scorecard.Publication;
import io.pupitre.ui.FigureFormat;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Who published a month, when, and the hash by which two readers can tell that they read the same.
 *
 * @param publisher their name
 * @param hash SHA-256 in hexadecimal; its beginning is said
 */
public record Seal(Instant publishedAt, String publisher, int revision, String hash) implements Serializable {

    private static final int DIGITS = 8;

    /** @param publisher their name */
    public static Seal of(Publication.Genuine publication, String publisher) {
        return new Seal(publication.publishedAt(), publisher, publication.line().revision(), publication.hash());
    }

    public String say(ZoneId zone, FigureFormat format, Phrases phrases) {
        return phrases.say(
                "scorecard.seal", format.moment(publishedAt, zone), publisher, revision, hash.substring(0, DIGITS));
    }

    /** As many digits as people compare. */
    public static String shortHash(Publication.Genuine publication) {
        return publication.hash().substring(0, DIGITS);
    }
}
