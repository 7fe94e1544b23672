package io.pupitre.scorecard.document;

import static java.util.stream.Collectors.toSet;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.HypothesisWords;
import io.pupitre.scorecard.words.KpiWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** One KPI on paper: its figure and how that stands, its trend drawn and as a table, and what the figure was made of. */
final class KpiSection {

    private final KpiLine line;
    private final MonthTexts texts;
    private final Reader reader;
    private final KpiWords words;
    private final OriginSection origin;

    KpiSection(KpiLine line, MonthTexts texts, Reader reader, KpiWords words, OriginSection origin) {
        this.line = line;
        this.texts = texts;
        this.reader = reader;
        this.words = words;
        this.origin = origin;
    }

    /**
     * @param id by which the document's outline finds it
     * @param heading of the scorecard's part that it begins; empty within one
     */
    void writeInto(Markup body, String id, String heading) {
        Markup section = body.add("div", "kpi").with("id", id);
        if (!heading.isEmpty()) {
            section.add("div", "part").text(heading);
        }
        writeHead(section);
        Markup trend = section.add("div", "trend");
        Set<YearMonth> noted =
                texts.notes(line.kpi()).stream().map(MonthTexts.Note::month).collect(toSet());
        new TrendDrawing(line, noted, reader.accent())
                .drawInto(trend, reader.format(), reader.say("scorecard.document-chart", words.name()));
        writeMonths(trend.add("div", "months"));
        Markup below = section.add("div", "below");
        writeNotes(below);
        writeCommentary(below);
        writeHypotheses(below);
        origin.writeInto(below);
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

    /** What is said of the month; what nobody said is left out. */
    private void writeCommentary(Markup section) {
        Commentary commentary = texts.of(line.kpi());
        if (!commentary.isEmpty()) {
            Markup said = section.add("div", "commentary");
            say(said, "scorecard.commentary-what", commentary.what());
            say(said, "scorecard.commentary-why", commentary.why());
            say(said, "scorecard.commentary-next", commentary.next());
        }
    }

    private void say(Markup said, String key, String text) {
        if (!text.isEmpty()) {
            said.add("h4").text(reader.say(key));
            said.add("p", "said").text(text);
        }
    }

    /** What is expected of it, with the verdict of the data. */
    private void writeHypotheses(Markup section) {
        for (Hypothesis hypothesis : line.hypotheses()) {
            HypothesisWords said = words.hypothesis(hypothesis);
            Markup box = section.add("div", "hypothesis");
            StatusMark.write(box.add("div", "outcome"), hypothesis.outcome(), said.outcome());
            box.add("p", "said").text(said.statement());
            box.add("p", "muted").text(said.expected());
            box.add("p", "muted").text(said.figures());
        }
    }

    /** What happened in months that the chart marks. */
    private void writeNotes(Markup section) {
        for (MonthTexts.Note note : texts.notes(line.kpi())) {
            section.add("p", "note").text(reader.format().month(note.month()) + " – " + note.text());
        }
    }
}
