package io.pupitre.tools.gap.picture;

import java.util.Locale;

/**
 * A line of text in the picture.
 *
 * @param x of its beginning
 * @param base of its baseline
 * @param ink on white
 */
record TextLine(double x, double base, Kind kind, String ink, String text) {

    /** What a line is, by which it has its size. */
    enum Kind {
        LAYER(13, true),
        SIDE(12, true),
        CAPABILITY(10.5, true),
        TOOL(10.5, false),
        WORD(9.5, true);

        private final double size;
        private final boolean bold;

        Kind(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        double size() {
            return size;
        }

        boolean bold() {
            return bold;
        }

        /** From one baseline to the next. */
        double leading() {
            return size * 1.25;
        }

        String styleName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
