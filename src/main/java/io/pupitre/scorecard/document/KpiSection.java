package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import java.util.List;

/** One KPI on paper: its figure and how that stands, its trend drawn and as a table, and what the figure was made of. */
final class KpiSection {

    private final KpiLine line;
    private final PublishedScorecard published;
    private final Reader reader;
    private final KpiWords words;

    KpiSection(KpiLine line, PublishedScorecard published, Reader reader, KpiWords words) {
        this.line = line;
        this.published = published;
        this.reader = reader;
        this.words = words;
    }

    /** @param id by which the document's outline finds it */
    void writeInto(Markup body, String id) {
        Markup section = body.add("div", "kpi").with("id", id);
        writeHead(section);
        Markup trend = section.add("div", "trend");
        new TrendDrawing(line, reader.accent())
                .drawInto(trend, reader.format(), reader.say("scorecard.document-chart", words.name()));
        writeMonths(trend.add("div", "months"));
        writeTexts(section);
        writeOrigin(section.add("div", "origin"));
    }

    private void writeTexts(Markup section) {
        MonthTexts texts = published.publication().texts();
        Commentary commentary = texts.of(line.kpi());
        writeText(section, reader.say("scorecard.commentary-what"), commentary.what());
        writeText(section, reader.say("scorecard.commentary-why"), commentary.why());
        writeText(section, reader.say("scorecard.commentary-next"), commentary.next());
        texts.notes(line.kpi())
                .forEach(note -> writeText(section, reader.format().month(note.month()), note.text()));
    }

    private static void writeText(Markup section, String heading, String text) {
        if (!text.isEmpty()) {
            Markup said = section.add("p", "said");
            said.add("span", "muted").text(heading + "\u00A0\u2013 ");
            said.add("span").text(text);
        }
    }

    private void writeHead(Markup section) {
        Markup head = section.add("div", "head");
        Markup right = head.add("div", "standing");
        StatusMark.write(right.add("div"), line.status(), words.status());
        Markup target = right.add("div", "muted");
        if (line.target() != null) {
            // What the chart's dashed line is.
            target.add("span", "dashes");
        }
        target.text(words.target());
        head.add("h3").text(words.name());
        Markup now = head.add("div", "now");
        now.add("span", "figure").text(words.figure());
        Markup changes = now.add("span", "changes");
        changes.add("span").text(words.change());
        if (line.figure() instanceof Figure.Value) {
            changes.add("span", "muted").text(words.changeSinceLastYear());
        }
    }

    private void writeMonths(Markup box) {
        Markup table = box.add("table");
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.month"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.document-figure"));
        List<Trend.Point> points = line.trend().points().reversed();
        boolean gaps = points.stream().anyMatch(point -> point.figure() instanceof Figure.NotAvailable);
        if (gaps) {
            head.add("th", "why").with("scope", "col").text(reader.say("scorecard.document-why"));
        }
        Markup body = table.add("tbody");
        int explained = 0;
        for (int at = 0; at < points.size(); at++) {
            Trend.Point point = points.get(at);
            Markup row = at == 0 ? body.add("tr", "now") : body.add("tr");
            row.add("th").with("scope", "row").text(reader.format().month(point.month()));
            row.add("td", "number").text(words.figure(point.figure()));
            if (point.figure() instanceof Figure.NotAvailable missing) {
                if (at >= explained) {
                    int alike = alike(points.subList(at, points.size()), missing);
                    row.add("td", "why").with("rowspan", String.valueOf(alike)).text(words.reason(missing));
                    explained = at + alike;
                }
            } else if (gaps) {
                row.add("td");
            }
        }
    }

    /** How many months in a row have no figure for the same reason. */
    private static int alike(List<Trend.Point> points, Figure.NotAvailable missing) {
        return (int) points.stream()
                .takeWhile(point -> point.figure().equals(missing))
                .count();
    }

    private void writeOrigin(Markup box) {
        box.add("p", "formula").text(words.formula());
        if (line.inputs().isEmpty()) {
            return;
        }
        Markup table = box.add("table");
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.input-name"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.input-key"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.document-figure"));
        Markup body = table.add("tbody");
        for (InputFigure input : line.inputs()) {
            Markup row = body.add("tr");
            row.add("th").with("scope", "row").text(name(input));
            row.add("td", "key").text(input.key());
            row.add("td", "number").text(words.input(input));
            for (Origin origin : input.origins()) {
                body.add("tr", "batch")
                        .add("td")
                        .with("colspan", "3")
                        .text(OriginWords.of(
                                origin,
                                published.person(origin.batch().by()),
                                published.client().zone(),
                                reader.format(),
                                reader.phrases()));
            }
        }
    }

    /** With its month when that is another than the scorecard's. */
    private String name(InputFigure input) {
        return input.month().equals(line.trend().points().getLast().month())
                ? input.name()
                : input.name() + " (" + reader.format().month(input.month()) + ")";
    }
}
