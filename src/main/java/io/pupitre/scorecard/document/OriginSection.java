package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;

/** What a figure was made of: its formula, what stood for each name, and the rows of the files that those came in. */
final class OriginSection {

    private final KpiLine line;
    private final Reader reader;
    private final KpiWords words;
    private final OriginWords origins;

    OriginSection(KpiLine line, Reader reader, KpiWords words, OriginWords origins) {
        this.line = line;
        this.reader = reader;
        this.words = words;
        this.origins = origins;
    }

    void writeInto(Markup section) {
        Markup box = section.add("div", "origin");
        box.add("p", "formula")
                .text(words.formula() + " · " + reader.say("scorecard.origin-revision", line.revision()));
        if (!line.inputs().isEmpty()) {
            writeInputs(box.add("table"));
        }
        String attribution = line.draft().profile().attribution();
        if (!attribution.isEmpty()) {
            box.add("p", "muted").text(reader.say("scorecard.origin-attribution", attribution));
        }
    }

    private void writeInputs(Markup table) {
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.input-name"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.input-key"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.document-figure"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.workbook-origin"));
        Markup body = table.add("tbody");
        for (InputFigure input : line.inputs()) {
            Markup row = body.add("tr");
            row.add("th").with("scope", "row").text(input.name());
            row.add("td").text(input.key());
            row.add("td", "number").text(words.input(input));
            writeOrigins(row.add("td", "muted"), input);
        }
    }

    private void writeOrigins(Markup cell, InputFigure input) {
        if (!input.month().equals(line.trend().points().getLast().month())) {
            cell.add("div").text(reader.format().month(input.month()));
        }
        if (input.computed()) {
            cell.add("div").text(reader.say("scorecard.origin-computed"));
        }
        words.conversion(input).ifPresent(conversion -> cell.add("div").text(conversion));
        input.origins().forEach(origin -> cell.add("div").text(origins.of(origin)));
    }
}
