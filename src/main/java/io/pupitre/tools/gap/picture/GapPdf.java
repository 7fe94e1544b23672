package io.pupitre.tools.gap.picture;

import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.document.Markup;
import io.pupitre.document.Paper;
import io.pupitre.document.PdfPress;
import io.pupitre.tools.catalogue.Layer;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.Colour;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map on A4 paper, across, and after it the same as a table. */
@Component
public class GapPdf {

    private static final String STYLE = Paper.style(GapPdf.class, "paper.css");

    /** From the top of a line's box to its baseline, in sizes of its letters. */
    private static final double RISE = 0.98;

    private final I18NProvider phrases;
    private final PdfPress press;

    GapPdf(I18NProvider phrases, PdfPress press) {
        this.phrases = phrases;
        this.press = press;
    }

    /**
     * The document as bytes.
     *
     * @param end whose end is shown beside today; {@code null} when there is no phase
     * @param language of the person
     */
    public byte[] write(
            GapBoard board,
            GapFilter filter,
            @Nullable PhaseRecord end,
            WorkspaceInfo client,
            LocalDate today,
            Locale language) {
        GapWords words = new GapWords((key, arguments) -> phrases.getTranslation(key, language, arguments), language);
        List<GapLine> lines = board.lines(filter);
        String title = words.say("tools.gap-document-title", client.name());
        Paper paper = Paper.of(language, title, Colour.of(client.colour()), STYLE)
                .describedBy(client.agencyName(), words.say("tools.gap-lead"))
                .withFoot(words.say("tools.gap-document-foot", client.name(), words.day(today)))
                .withBand(client.agencyName(), title, figures(lines, words));
        writeMap(paper.body(), LayerMap.of(lines, end, words), end, words);
        writeTable(paper.body().add("div", "list"), lines, words);
        return press.print(paper.document(), language);
    }

    /** How many capabilities there are of each verdict. */
    private static String figures(List<GapLine> lines, GapWords words) {
        return Stream.of(Verdict.values())
                .map(verdict -> words.say(
                        "tools.gap-figure",
                        words.verdict(verdict),
                        lines.stream().filter(line -> line.verdict() == verdict).count()))
                .collect(Collectors.joining(" · "));
    }

    private static void writeMap(Markup body, LayerMap map, @Nullable PhaseRecord end, GapWords words) {
        Markup sides = body.add("div", "sides");
        sides.add("div", "side").text(words.say("tools.gap-today"));
        sides.add("div", "side").text(LayerSvg.target(end, words));
        for (LayerMap.Band band : map.bands()) {
            Markup first = body.add("div", "kept");
            first.add("h2").text(band.title());
            // A title stays with its first row.
            writeRow(first, band, band.rows().getFirst(), words);
            band.rows().stream().skip(1).forEach(row -> writeRow(body, band, row, words));
        }
    }

    /** Shapes are drawn; words are written upon them as text, which can be read out and copied. */
    private static void writeRow(Markup into, LayerMap.Band band, LayerMap.Row row, GapWords words) {
        String width = Shape.number(LayerMap.WIDTH + 2);
        String height = Shape.number(Math.ceil(row.height()) + 2);
        Markup box = into.add("div", "row").with("style", "height: " + height + "px");
        Markup svg = box.draw("svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("alt", words.say("tools.gap-document-row", band.title()));
        // Outlines stand half outside their boxes.
        Markup inside = svg.draw("g").with("transform", "translate(1 1)");
        row.shapes().forEach(shape -> shape.drawInto(inside));
        for (TextLine line : row.texts()) {
            TextLine.Kind kind = line.kind();
            box.add("div", kind.styleName())
                    .with(
                            "style",
                            "left: " + Shape.number(line.x()) + "px; top: "
                                    + Shape.number(line.base() - RISE * kind.size()) + "px; font-size: "
                                    + Shape.number(kind.size()) + "px; color: " + line.ink())
                    .text(line.text());
        }
    }

    private static void writeTable(Markup body, List<GapLine> lines, GapWords words) {
        body.add("h2").text(words.say("tools.gap-table"));
        Markup table = body.add("table", "gaps");
        Markup head = table.add("thead").add("tr");
        Stream.of("capability", "now", "verdict", "plan", "phase", "note")
                .forEach(column -> head.add("th").with("scope", "col").text(words.say("tools.gap-" + column)));
        Markup rows = table.add("tbody");
        @Nullable Layer layer = null;
        for (GapLine line : lines) {
            if (line.capability().category().layer() != layer) {
                layer = line.capability().category().layer();
                rows.add("tr", "layer")
                        .add("th")
                        .with("colspan", "6")
                        .with("scope", "rowgroup")
                        .text(words.layer(layer));
            }
            writeLine(rows.add("tr"), line, words);
        }
    }

    private static void writeLine(Markup row, GapLine line, GapWords words) {
        row.add("th").with("scope", "row").text(words.capability(line.capability()));
        Markup now = row.add("td").text(words.tools(line));
        words.remarks(line).forEach(remark -> now.add("div", "muted").text(remark));
        row.add("td", "verdict " + Look.of(line.verdict()).styleName()).text(words.verdict(line.verdict()));
        row.add("td").text(words.plan(line));
        PhaseRecord phase = line.phase();
        Markup by = row.add("td").text(phase == null ? "" : phase.details().name());
        if (phase != null) {
            by.add("div", "muted").text(words.day(line.targetDate()));
        }
        if (line.isOverdue()) {
            by.add("div", "verdict broken").text(words.say("tools.gap-overdue"));
        }
        row.add("td", "said").text(line.details().note());
    }
}
