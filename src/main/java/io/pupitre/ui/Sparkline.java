package io.pupitre.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line without axes, small enough for a grid's cell. It is one SVG path, computed here, so that a row costs a string and
 * no component:
 *
 * <pre>{@code
 * LitRenderer.<Row>of("<svg class='pu-spark' viewBox='0 0 80 20' aria-hidden='true'><path d=${item.trend}></path></svg>")
 *         .withProperty("trend", row -> Sparkline.path(row.values()))
 * }</pre>
 */
public final class Sparkline {

    private static final double WIDTH = 80;
    private static final double HEIGHT = 20;
    /** Half a stroke, which would otherwise be cut at the edge. */
    private static final double MARGIN = 1.5;

    private Sparkline() {}

    /** A path for the view box {@code 0 0 80 20}; a figure that is not known leaves a gap. Empty if nothing is known. */
    public static String path(List<@Nullable BigDecimal> values) {
        var known = values.stream()
                .filter(v -> v != null)
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();
        var path = new StringBuilder();
        var pen = 'M';
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value == null) {
                pen = 'M';
                continue;
            }
            var x = values.size() == 1 ? WIDTH / 2 : MARGIN + i * (WIDTH - 2 * MARGIN) / (values.size() - 1);
            var range = known.getMax() - known.getMin();
            var share = range == 0 ? 0.5 : (value.doubleValue() - known.getMin()) / range;
            var y = HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN);
            path.append(pen).append(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            pen = 'L';
        }
        return path.toString();
    }
}
