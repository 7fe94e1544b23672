package io.pupitre.tools.gap.picture;

import io.pupitre.document.Markup;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.words.GapWords;
import org.jspecify.annotations.Nullable;

/**
 * The map as a drawing that needs nothing else: its colours are plain, in light. On the screen a style sheet replaces them by
 * those of the page, by the names of classes.
 */
public final class LayerSvg {

    private static final double MARGIN = 24;
    private static final double HEAD = 62;
    private static final double SIDES = 30;
    private static final double TITLE = 26;
    private static final double BETWEEN_ROWS = 8;
    private static final double BETWEEN_BANDS = 20;

    /** Of the typeface that texts are measured in, so that they fit wherever the file is opened. */
    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private LayerSvg() {}

    /**
     * The drawing as text.
     *
     * @param end whose end is shown beside today; {@code null} when there is no phase
     * @param client the client's name
     * @param day on which it is drawn, in words
     */
    public static String write(
            GapBoard board, GapFilter filter, @Nullable PhaseRecord end, GapWords words, String client, String day) {
        LayerMap map = LayerMap.of(board.lines(filter), end, words);
        String title = words.say("tools.gap-map");
        Markup svg = Markup.drawing();
        svg.draw("title").text(client + " – " + title + " – " + day);
        double y = writeHead(svg, client, title + " – " + day, end, words);
        for (LayerMap.Band band : map.bands()) {
            line(svg, new TextLine(0, y + 14, TextLine.Kind.LAYER, LayerMap.INK, band.title()));
            y += TITLE;
            for (LayerMap.Row row : band.rows()) {
                Markup group = svg.draw("g").with("transform", "translate(0 " + Shape.number(y) + ")");
                row.shapes().forEach(shape -> shape.drawInto(group));
                row.texts().forEach(text -> line(group, text));
                y += row.height() + BETWEEN_ROWS;
            }
            y += BETWEEN_BANDS - BETWEEN_ROWS;
        }
        double width = LayerMap.WIDTH + 2 * MARGIN;
        double height = y + MARGIN;
        svg.with("width", Shape.number(width))
                .with("height", Shape.number(height))
                .with("viewBox", Shape.number(-MARGIN) + " 0 " + Shape.number(width) + " " + Shape.number(height))
                .with("font-family", FONTS)
                .with("role", "img")
                .with("aria-label", words.say("tools.gap-map-alternative"));
        return svg.written();
    }

    /** @return where the bands begin */
    private static double writeHead(
            Markup svg, String client, String below, @Nullable PhaseRecord end, GapWords words) {
        svg.draw("rect")
                .with("class", "ground")
                .with("x", Shape.number(-MARGIN))
                .with("width", "100%")
                .with("height", "100%")
                .with("fill", "#ffffff");
        svg.draw("text")
                .with("class", "client")
                .with("y", "30")
                .with("font-size", "17")
                .with("font-weight", "bold")
                .with("fill", LayerMap.INK)
                .text(client);
        svg.draw("text")
                .with("class", "below")
                .with("y", "48")
                .with("font-size", "12")
                .with("fill", LayerMap.MUTED)
                .text(below);
        double base = HEAD + 16;
        line(svg, new TextLine(0, base, TextLine.Kind.SIDE, LayerMap.MUTED, words.say("tools.gap-today")));
        line(svg, new TextLine(LayerMap.TARGET, base, TextLine.Kind.SIDE, LayerMap.MUTED, target(end, words)));
        return HEAD + SIDES;
    }

    /** What stands above the right side. */
    static String target(@Nullable PhaseRecord end, GapWords words) {
        return end == null ? words.say("tools.gap-target-without") : words.say("tools.gap-target-at", words.phase(end));
    }

    private static void line(Markup svg, TextLine line) {
        TextLine.Kind kind = line.kind();
        Markup text = svg.draw("text")
                .with("class", kind.styleName())
                .with("x", Shape.number(line.x()))
                .with("y", Shape.number(line.base()))
                .with("font-size", Shape.number(kind.size()))
                .with("fill", line.ink());
        if (kind.bold()) {
            text.with("font-weight", "bold");
        }
        text.text(line.text());
    }
}
