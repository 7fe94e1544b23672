package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.FigureWords;
import java.util.Currency;
import java.util.List;

/** Why a month was published once more, and which of its figures are others than before. */
final class RestatementSection {

    private final Restatement restatement;
    private final PublishedScorecard published;
    private final Reader reader;

    RestatementSection(Restatement restatement, PublishedScorecard published, Reader reader) {
        this.restatement = restatement;
        this.published = published;
        this.reader = reader;
    }

    void writeInto(Markup body) {
        Markup section = body.add("div", "restated");
        Publication.Genuine publication = published.publication();
        section.add("p", "said").text(reader.restated(published, restatement));
        List<Restatement.Correction> corrections = restatement.corrections();
        if (!corrections.isEmpty()) {
            section.add("p").text(reader.say("scorecard.corrections", corrections.size()));
            writeCorrections(section.add("table"), publication.scorecards().getFirst());
        }
    }

    private void writeCorrections(Markup table, Scorecard whole) {
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpi-name"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.slice"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.correction-before"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.correction-after"));
        Markup rows = table.add("tbody");
        Currency currency = Currency.getInstance(whole.currency());
        for (Restatement.Correction correction : restatement.corrections()) {
            FigureWords words = new FigureWords(correction.draft().unit(), currency);
            Markup row = rows.add("tr");
            row.add("th").with("scope", "row").text(correction.draft().name(reader.language()));
            row.add("td").text(reader.name(correction.slice(), published));
            row.add("td", "number").text(words.write(reader.format(), correction.before(), reader.phrases()));
            row.add("td", "number").text(words.write(reader.format(), correction.after(), reader.phrases()));
        }
    }
}
