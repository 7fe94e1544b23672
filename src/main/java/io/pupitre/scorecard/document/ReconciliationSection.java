package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.words.ReconciliationWords;
import java.util.List;

/** On paper: whether the slices make up the whole, with the table of those that don't. */
final class ReconciliationSection {

    private final List<Reconciliation> reconciliations;
    private final Reader reader;

    ReconciliationSection(List<Reconciliation> reconciliations, Reader reader) {
        this.reconciliations = reconciliations;
        this.reader = reader;
    }

    void writeInto(Markup body) {
        ReconciliationWords words = new ReconciliationWords(reader.format(), reader.phrases());
        for (Reconciliation one : reconciliations) {
            Markup section = body.add("div", "reconciliation");
            section.add("p").text(words.sentence(one));
            if (!one.agrees()) {
                writeTable(section.add("table"), one, words);
                section.add("p", "muted").text(reader.say("scorecard.slices-why", one.name()));
            }
        }
    }

    private void writeTable(Markup table, Reconciliation one, ReconciliationWords words) {
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.slices-input"));
        for (String column : List.of("scorecard.slices-whole", "scorecard.slices-sum", "scorecard.slices-difference")) {
            head.add("th", "number").with("scope", "col").text(reader.say(column));
        }
        Markup rows = table.add("tbody");
        one.inputs().stream().filter(part -> !part.agrees()).forEach(part -> {
            Markup row = rows.add("tr");
            row.add("th").with("scope", "row").text(part.name());
            row.add("td", "number").text(words.number(part.whole()));
            row.add("td", "number").text(words.number(part.slices()));
            row.add("td", "number").text(words.difference(part));
        });
    }
}
