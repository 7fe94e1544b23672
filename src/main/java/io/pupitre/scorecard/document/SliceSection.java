package io.pupitre.scorecard.document;

import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Verdict;

/** A scorecard on paper: its verdict, all its KPIs at a glance, then one by one. */
final class SliceSection {

    private final Scorecard scorecard;
    private final Reader reader;

    /** Of its anchors: other sections have others. */
    private final String id;

    SliceSection(Scorecard scorecard, Reader reader, String id) {
        this.scorecard = scorecard;
        this.reader = reader;
        this.id = id;
    }

    /**
     * @param outline of the document
     * @param name of the slice
     */
    void writeInto(Markup body, Markup outline, String name) {
        Markup section = body.add("div", "slice").with("id", id);
        section.add("h2").text(name);
        section.add("p", "verdict").text(Verdict.of(scorecard, reader.phrases()));
        writeOverview(section.add("table", "overview"));
        Markup bookmark = outline.add("bookmark").with("name", name).with("href", "#" + id);
        Markup kpis = body.add("div", "kpis");
        for (int at = 0; at < scorecard.lines().size(); at++) {
            KpiLine line = scorecard.lines().get(at);
            KpiWords words = reader.words(line, scorecard);
            String anchor = id + "-" + at;
            bookmark.add("bookmark").with("name", words.name()).with("href", "#" + anchor);
            new KpiSection(line, reader, words).writeInto(kpis, anchor);
        }
    }

    private void writeOverview(Markup table) {
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpis"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.document-figure"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.document-status"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpi-goal"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.document-change"));
        Markup rows = table.add("tbody");
        for (KpiLine line : scorecard.lines()) {
            KpiWords words = reader.words(line, scorecard);
            Markup row = rows.add("tr");
            row.add("th").with("scope", "row").text(words.name());
            row.add("td", "number").text(words.figure());
            StatusMark.write(row.add("td"), line.status(), words.status());
            row.add("td").text(words.target());
            row.add("td").text(words.change());
        }
    }
}
