package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.util.Currency;

/** Why a month was published once more, and which figures are not what they were. */
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
        section.add("p")
                .text(reader.say(
                        "scorecard.restated",
                        published.publication().line().revision(),
                        reader.format()
                                .moment(
                                        published.publication().publishedAt(),
                                        published.client().zone()),
                        restatement.reason()));
        if (restatement.corrections().isEmpty()) {
            return;
        }
        Markup table = section.add("table");
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpi-name"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.slice"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.correction-before"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.correction-after"));
        Markup rows = table.add("tbody");
        for (Restatement.Correction correction : restatement.corrections()) {
            Markup row = rows.add("tr");
            row.add("th").with("scope", "row").text(correction.draft().name(reader.language()));
            row.add("td").text(reader.name(correction.slice(), published));
            row.add("td", "number").text(write(correction, correction.before()));
            row.add("td", "number").text(write(correction, correction.after()));
        }
    }

    private String write(Restatement.Correction correction, Figure figure) {
        Currency currency = Currency.getInstance(
                published.publication().scorecards().getFirst().currency());
        return switch (figure) {
            case Figure.Value(BigDecimal number) ->
                new FigureWords(correction.draft().unit(), currency).write(reader.format(), number);
            case Figure.NotAvailable(Figure.Reason reason, String subject) ->
                FigureFormat.UNKNOWN + " (" + reader.say(reason.key(), subject) + ")";
        };
    }
}
