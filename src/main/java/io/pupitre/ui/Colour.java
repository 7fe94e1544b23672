package io.pupitre.ui;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour that a client or an agency chose for itself.
 *
 * <p>Nobody can promise that a chosen colour is readable, so text upon it never takes a fixed colour: {@link
 * #textUpon()} answers the one of near-black and white that contrasts more. The worse of the two is never below 4.5:1,
 * the figure that WCAG 2.2 asks of body text (a background of luminance 0.179 gives 4.58:1 with both pure colours).
 *
 * @param rgb red, green and blue in the low 24 bits
 */
public record Colour(int rgb) implements Serializable {

    /** What body text must reach against its background (WCAG 2.2, criterion 1.4.3). */
    public static final double READABLE = 4.5;

    public static final Colour BLACK = new Colour(0x000000);
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if ((rgb & 0xFF000000) != 0) {
            throw new IllegalArgumentException("A colour has 24 bits");
        }
    }

    /**
     * Reads {@code #rrggbb}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Colour of(String hex) {
        if (hex.length() != 7 || !HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour like #1a2b3c");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** {@code #rrggbb}, safe to put into a style. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** Black or white, whichever reads better upon this colour; at least {@link #READABLE} always. */
    public Colour textUpon() {
        return contrastWith(BLACK) >= contrastWith(WHITE) ? BLACK : WHITE;
    }

    /** This colour, mixed with just as much black as it takes to reach that contrast; itself if it does. */
    public Colour darkenedFor(Colour background, double contrast) {
        var percent = 100;
        while (percent > 0 && mixedWithBlack(percent).contrastWith(background) < contrast) {
            percent -= 2;
        }
        return mixedWithBlack(percent);
    }

    private Colour mixedWithBlack(int percent) {
        return new Colour(((rgb >> 16 & 0xFF) * percent / 100) << 16
                | ((rgb >> 8 & 0xFF) * percent / 100) << 8
                | ((rgb & 0xFF) * percent / 100));
    }

    /** The WCAG contrast ratio between the two colours, from 1 to 21. */
    public double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return css();
    }
}
