package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.document.Paper;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.scorecard.words.Seal;
import io.pupitre.ui.Colour;
import io.pupitre.ui.FigureFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * Whom a file is for: what it says is in their language.
 *
 * @param accent the client's, dark enough to be seen on white
 */
record Reader(FigureFormat format, Phrases phrases, String accent) {

    static Reader of(Locale language, I18NProvider phrases, Colour colour) {
        return new Reader(new FigureFormat(language), Phrases.of(phrases, language), Paper.accent(colour));
    }

    String say(String key, Object... parameters) {
        return phrases.say(key, parameters);
    }

    Locale language() {
        return format.locale();
    }

    /** Such as “Nordwind – scorecard, October 2026”. */
    String title(PublishedScorecard published) {
        return say(
                "scorecard.document-title",
                published.client().name(),
                format.month(published.publication().line().month()));
    }

    /** Who published it, when, and the beginning of its hash. */
    String seal(PublishedScorecard published) {
        return Seal.of(published.publication(), published.publisher())
                .say(published.client().zone(), format, phrases);
    }

    /** Which revision it is, since when and why. */
    String restated(PublishedScorecard published, Restatement restatement) {
        Publication.Genuine publication = published.publication();
        return say(
                "scorecard.restated",
                publication.line().revision(),
                format.moment(publication.publishedAt(), published.client().zone()),
                restatement.reason());
    }

    OriginWords origins(PublishedScorecard published) {
        return new OriginWords(
                format, phrases, published.names(), published.client().zone());
    }

    String name(Slice slice, PublishedScorecard published) {
        return slice.isAll() ? say("scorecard.slice-all") : published.name(slice, language());
    }

    KpiWords words(KpiLine line, Scorecard scorecard) {
        return new KpiWords(line, Currency.getInstance(scorecard.currency()), format, phrases);
    }
}
