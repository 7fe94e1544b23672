package io.pupitre.tools.gap.picture;

import io.pupitre.document.Markup;
import java.util.Locale;

/**
 * The outline of a box, with the sign of how it stands.
 *
 * @param signX where its sign is
 * @param signY where its sign is
 */
record Shape(double x, double y, double width, double height, Look look, double signX, double signY) {

    private static final double BEHIND = 3;
    private static final double BAR = 4;
    private static final double ROUND = 4;

    /** Colours are written down for files and paper; the screen's style replaces them by the names of classes. */
    void drawInto(Markup svg) {
        if (look == Look.DOUBLE) {
            rectangle(svg, x + BEHIND, y, width - BEHIND, height - BEHIND);
            rectangle(svg, x, y + BEHIND, width - BEHIND, height - BEHIND);
        } else {
            rectangle(svg, x, y, width, height);
        }
        if (look.hasBar()) {
            svg.draw("rect")
                    .with("class", "bar " + look.styleName())
                    .with("x", number(x))
                    .with("y", number(y))
                    .with("width", number(BAR))
                    .with("height", number(height))
                    .with("rx", "1.5")
                    .with("fill", look.line());
        }
        svg.draw("path")
                .with("class", "sign " + look.styleName())
                .with("transform", "translate(" + number(signX) + " " + number(signY) + ")")
                .with("d", look.sign())
                .with("fill", "none")
                .with("stroke", look.ink())
                .with("stroke-width", "1.6");
    }

    private void rectangle(Markup svg, double left, double top, double wide, double high) {
        Markup box = svg.draw("rect")
                .with("class", "box " + look.styleName())
                .with("x", number(left))
                .with("y", number(top))
                .with("width", number(wide))
                .with("height", number(high))
                .with("rx", number(ROUND))
                .with("fill", look.fill())
                .with("stroke", look.line())
                .with("stroke-width", look.width());
        if (!look.dashes().isEmpty()) {
            box.with("stroke-dasharray", look.dashes());
        }
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
