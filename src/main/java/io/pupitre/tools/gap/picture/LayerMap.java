package io.pupitre.tools.gap.picture;

import io.pupitre.document.TextWidths;
import io.pupitre.tools.catalogue.Layer;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Target;
import io.pupitre.tools.gap.words.GapWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stack by layer, today at the left and at the end of a phase at the right: each capability a box on either side, at the
 * same place. Sizes are pixels; as wide as a sheet of A4 across with its margins.
 *
 * @param bands from the layer that the public meets first; those without a capability are left out
 */
record LayerMap(List<Band> bands) {

    static final int WIDTH = 1024;

    private static final int COLUMNS = 3;
    private static final int BETWEEN = 8;
    private static final int BETWEEN_SIDES = 28;
    static final int SIDE = (WIDTH - BETWEEN_SIDES) / 2;

    /** Where the side of the target begins. */
    static final int TARGET = SIDE + BETWEEN_SIDES;

    private static final int BOX = (SIDE - (COLUMNS - 1) * BETWEEN) / COLUMNS;
    private static final int PADDING = 9;
    private static final int ROOM = BOX - 2 * PADDING;
    private static final int SIGN = 14;
    private static final int MOST_NAME_LINES = 3;
    private static final int MOST_TOOLS = 5;
    private static final int MOST_TOOL_LINES = 2;

    static final String INK = "#1c1c28";
    static final String MUTED = "#5a5a68";

    /** A layer. */
    record Band(String title, List<Row> rows) {}

    /** Boxes beside each other, counted from the row's own left upper corner. */
    record Row(double height, List<Shape> shapes, List<TextLine> texts) {}

    /** What one box says. */
    private record Content(Look look, List<String> name, List<String> tools, String word) {

        double height() {
            return 2 * PADDING
                    + name.size() * TextLine.Kind.CAPABILITY.leading()
                    + tools.size() * TextLine.Kind.TOOL.leading()
                    + TextLine.Kind.WORD.leading();
        }
    }

    /** @param end whose end is shown beside today; {@code null} when there is no phase */
    static LayerMap of(List<GapLine> lines, @Nullable PhaseRecord end, GapWords words) {
        Map<Layer, List<GapLine>> byLayer = new EnumMap<>(Layer.class);
        lines.forEach(
                line -> byLayer.computeIfAbsent(line.capability().category().layer(), _ -> new ArrayList<>())
                        .add(line));
        LocalDate day = end == null ? null : end.details().targetDate();
        return new LayerMap(byLayer.entrySet().stream()
                .map(layer -> new Band(words.layer(layer.getKey()), rows(layer.getValue(), day, words)))
                .toList());
    }

    private static List<Row> rows(List<GapLine> lines, @Nullable LocalDate day, GapWords words) {
        List<Row> rows = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += COLUMNS) {
            List<Content> boxes = new ArrayList<>();
            for (GapLine line : lines.subList(from, Math.min(lines.size(), from + COLUMNS))) {
                boxes.add(today(line, words));
                boxes.add(target(line, line.targetAt(day), words));
            }
            rows.add(row(boxes));
        }
        return rows;
    }

    private static Row row(List<Content> boxes) {
        double height = boxes.stream().mapToDouble(Content::height).max().orElse(0);
        List<Shape> shapes = new ArrayList<>();
        List<TextLine> texts = new ArrayList<>();
        for (int at = 0; at < boxes.size(); at++) {
            double x = at / 2 * (BOX + BETWEEN) + (at % 2) * TARGET;
            write(boxes.get(at), x, height, shapes, texts);
        }
        return new Row(height, List.copyOf(shapes), List.copyOf(texts));
    }

    private static void write(Content box, double x, double height, List<Shape> shapes, List<TextLine> texts) {
        double left = x + PADDING;
        double base = PADDING + TextLine.Kind.CAPABILITY.size() - 1;
        for (String line : box.name()) {
            texts.add(new TextLine(left, base, TextLine.Kind.CAPABILITY, INK, line));
            base += TextLine.Kind.CAPABILITY.leading();
        }
        for (String line : box.tools()) {
            texts.add(new TextLine(left, base, TextLine.Kind.TOOL, INK, line));
            base += TextLine.Kind.TOOL.leading();
        }
        double foot = height - PADDING;
        texts.add(new TextLine(left + SIGN, foot, TextLine.Kind.WORD, box.look().ink(), box.word()));
        shapes.add(new Shape(x, 0, BOX, height, box.look(), left, foot - 9));
    }

    private static Content today(GapLine line, GapWords words) {
        return new Content(
                Look.of(line.verdict()),
                name(line, words),
                tools(line.tools().stream().map(words::tool).toList()),
                words.verdict(line.verdict()));
    }

    private static Content target(GapLine line, Target target, GapWords words) {
        return new Content(
                Look.of(target.state()),
                name(line, words),
                tools(target.tools()),
                line.isOverdue()
                        ? words.say("tools.gap-late", words.state(target.state()))
                        : words.state(target.state()));
    }

    private static List<String> name(GapLine line, GapWords words) {
        return TextWidths.wrap(
                words.capability(line.capability()), ROOM, TextLine.Kind.CAPABILITY.size(), true, MOST_NAME_LINES);
    }

    /** Each on lines of its own; of many the first ones, and how many more there are. */
    private static List<String> tools(List<String> names) {
        int shown = names.size() > MOST_TOOLS ? MOST_TOOLS - 1 : names.size();
        List<String> lines = new ArrayList<>();
        for (String name : names.subList(0, shown)) {
            lines.addAll(TextWidths.wrap(name, ROOM, TextLine.Kind.TOOL.size(), false, MOST_TOOL_LINES));
        }
        if (names.size() > shown) {
            lines.add("+ " + (names.size() - shown));
        }
        return lines;
    }
}
