package io.pupitre.tools.gap.picture;

import io.pupitre.tools.gap.TargetState;
import io.pupitre.tools.gap.Verdict;
import java.util.Locale;

/**
 * How a box is drawn: by its outline first, and by a colour that nobody depends on.
 *
 * @see Shape
 */
enum Look {
    /** A thin outline: all is well, or stays. */
    PLAIN("#9a9aa8", "#ffffff", "#12713f", "M1 5 4 8 9 1.500"),
    /** A bar at its side: covered, not well enough. */
    BARRED("#8a5200", "#fff8ea", "#8a5200", "M5 1V6M5 8.200V9"),
    /** One box upon another. */
    DOUBLE("#8a5200", "#fff8ea", "#8a5200", "M1 1H6V6H1ZM4 4H9V9H4Z"),
    /** Broken: there is nothing. */
    BROKEN("#b0202a", "#fff5f5", "#b0202a", "M1.500 1.500 8.500 8.500M8.500 1.500 1.500 8.500"),
    /** Dotted: there is nothing, on purpose. */
    DOTTED("#9a9aa8", "#f5f5f8", "#5a5a68", "M1 5H9"),
    /** Thick: other than today. */
    THICK("#3d3a9e", "#f3f3fd", "#3d3a9e", "M1 5H8.500M5 1.500 8.500 5 5 8.500"),
    /** Thick, with a plus: nothing of the kind is there today. */
    ADDED("#3d3a9e", "#f3f3fd", "#3d3a9e", "M1 5H9M5 1V9"),
    /** Broken and thick: other than today, and open. */
    OPEN("#3d3a9e", "#ffffff", "#3d3a9e", "M2.500 3.200C2.500 0 7.500 0 7.500 3C7.500 5 5 5 5 6.600M5 8.400V9.200"),
    /** A bar at its side: today's tool, better. */
    RISING("#12713f", "#f2fbf6", "#12713f", "M5 9V1.500M1.500 5 5 1.500 8.500 5");

    private final String line;
    private final String fill;
    private final String ink;
    private final String sign;

    Look(String line, String fill, String ink, String sign) {
        this.line = line;
        this.fill = fill;
        this.ink = ink;
        this.sign = sign;
    }

    static Look of(Verdict verdict) {
        return switch (verdict) {
            case MISSING -> BROKEN;
            case WEAK -> BARRED;
            case DUPLICATED -> DOUBLE;
            case FINE -> PLAIN;
            case NOT_NEEDED -> DOTTED;
        };
    }

    static Look of(TargetState state) {
        return switch (state) {
            case KEPT -> PLAIN;
            case IMPROVED -> RISING;
            case NEW -> ADDED;
            case CHANGED -> THICK;
            case TO_CHOOSE -> OPEN;
            case GIVEN_UP -> DOTTED;
            case NONE -> BROKEN;
        };
    }

    /** On white; the screen has colours of its own. */
    String line() {
        return line;
    }

    String fill() {
        return fill;
    }

    /** Of the sign and its word, at least 4.5:1 upon the fill. */
    String ink() {
        return ink;
    }

    /** A path within ten by ten. */
    String sign() {
        return sign;
    }

    boolean hasBar() {
        return this == BARRED || this == RISING;
    }

    String dashes() {
        return switch (this) {
            case BROKEN, OPEN -> "5 3";
            case DOTTED -> "1.5 2.5";
            default -> "";
        };
    }

    String width() {
        return this == THICK || this == ADDED || this == OPEN ? "2" : "1";
    }

    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
