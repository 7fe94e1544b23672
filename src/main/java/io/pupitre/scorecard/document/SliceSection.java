package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import io.pupitre.scorecard.words.Verdict;
import java.util.List;

/** A scorecard on paper: its verdict, all its KPIs at a glance, then one by one. */
final class SliceSection {

    private final Scorecard scorecard;
    private final PublishedScorecard published;
    private final Reader reader;

    /** Of its anchors: other sections have others. */
    private final String id;

    SliceSection(Scorecard scorecard, PublishedScorecard published, Reader reader, String id) {
        this.scorecard = scorecard;
        this.published = published;
        this.reader = reader;
        this.id = id;
    }

    /** @param outline of the document */
    void writeInto(Markup body, Markup outline) {
        String name = reader.name(scorecard.slice(), published);
        Markup section = body.add("div", "slice").with("id", id);
        if (published.publication().scorecards().size() > 1) {
            section.add("h2").text(name);
        }
        section.add("p", "verdict").text(Verdict.of(scorecard).say(reader.phrases()));
        if (scorecard.slice().region()) {
            section.add("p", "muted")
                    .text(reader.say(
                            "scorecard.region-members",
                            published.names(reader.language()).values(scorecard.members())));
        }
        String summary = published.publication().texts().summary();
        if (scorecard.slice().isAll() && !summary.isEmpty()) {
            section.add("p", "summary said").text(summary);
        }
        writeOverview(section.add("table", "overview"));
        writeKpis(
                body.add("div", "kpis"),
                outline.add("bookmark").with("name", name).with("href", "#" + id));
    }

    private void writeOverview(Markup table) {
        Markup head = table.add("thead").add("tr");
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpis"));
        head.add("th", "number").with("scope", "col").text(reader.say("scorecard.document-figure"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.document-status"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.kpi-goal"));
        head.add("th").with("scope", "col").text(reader.say("scorecard.document-change"));
        Markup rows = table.add("tbody");
        for (Scorecard.Section part : scorecard.sections()) {
            String heading = heading(part);
            if (!heading.isEmpty()) {
                rows.add("tr", "part").add("th").with("colspan", "5").text(heading);
            }
            part.lines().forEach(line -> writeRow(rows.add("tr"), line));
        }
    }

    private void writeRow(Markup row, KpiLine line) {
        KpiWords words = reader.words(line, scorecard);
        row.add("th").with("scope", "row").text(words.name());
        row.add("td", "number").text(words.figure());
        StatusMark.write(row.add("td"), line.status(), words.status());
        row.add("td").text(words.target());
        row.add("td").text(words.change());
    }

    private void writeKpis(Markup kpis, Markup bookmark) {
        OriginWords origins = reader.origins(published);
        int at = 0;
        for (Scorecard.Section part : scorecard.sections()) {
            String heading = heading(part);
            for (KpiLine line : part.lines()) {
                KpiWords words = reader.words(line, scorecard);
                String anchor = id + "-" + at++;
                bookmark.add("bookmark").with("name", words.name()).with("href", "#" + anchor);
                new KpiSection(
                                line,
                                published.publication().texts(),
                                reader,
                                words,
                                new OriginSection(line, reader, words, origins))
                        .writeInto(kpis, anchor, heading);
                heading = "";
            }
        }
    }

    /** As on the screen; a single part without a title of its own has none. */
    private String heading(Scorecard.Section part) {
        List<Scorecard.Section> parts = scorecard.sections();
        if (!part.title().isEmpty()) {
            return part.title();
        }
        return parts.size() > 1 ? reader.say(FigureWords.key("family", part.family())) : "";
    }
}
