package io.pupitre.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide texts are in the typeface of our paper; Arial and Helvetica have the same widths. */
public final class TextWidths {

    private static final TrueTypeFont REGULAR = font("Regular");
    private static final TrueTypeFont BOLD = font("Bold");

    private static final String MORE = "…";

    private TextWidths() {}

    /**
     * The width of a line.
     *
     * @param size of the letters; the width is in the same unit
     */
    public static double width(String text, double size, boolean bold) {
        TrueTypeFont font = bold ? BOLD : REGULAR;
        double units = text.codePoints()
                .mapToDouble(character -> advance(font, character))
                .sum();
        return units * size;
    }

    /**
     * A text as lines that fit, broken between words, within a word only when it is wider than a line. What does not fit into
     * the last line ends in an ellipsis.
     *
     * @param room in the unit of {@code size}
     * @param most at least 1
     * @return at least one line
     */
    public static List<String> wrap(String text, double room, double size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && width(rest, size, bold) > room) {
            int fitting = fitting(rest, room, size, bold);
            int blank = rest.lastIndexOf(' ', fitting);
            int end = blank > 0 ? blank : Math.max(fitting, rest.offsetByCodePoints(0, 1));
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(width(rest, size, bold) <= room ? rest : cut(rest, room, size, bold));
        return lines;
    }

    private static String cut(String text, double room, double size, boolean bold) {
        int end = fitting(text, room - width(MORE, size, bold), size, bold);
        return text.substring(0, end).strip() + MORE;
    }

    /** How many characters fit. */
    private static int fitting(String text, double room, double size, boolean bold) {
        TrueTypeFont font = bold ? BOLD : REGULAR;
        double taken = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            taken += advance(font, character) * size;
            if (taken > room) {
                break;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /** In sizes; what the font has not may be as wide as it is high. */
    private static double advance(TrueTypeFont font, int character) {
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int glyph = glyphs.getGlyphId(character);
            return glyph == 0 ? 1.1 : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(String style) {
        try (InputStream file = Objects.requireNonNull(
                TextWidths.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
