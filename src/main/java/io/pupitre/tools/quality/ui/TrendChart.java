package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.Html;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.tools.quality.Quotient;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was measured lately as a line, with the thresholds of their times as steps: one picture of SVG, drawn here, in the
 * colours of the page. A value that is not known leaves a gap. Beside it stands the same as a table.
 */
final class TrendChart {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 120;
    private static final double SIDE = 10;
    private static final double MARGIN = 10;

    /** A flat line would otherwise stand at no height; in per cent or hours. */
    private static final double LEAST_RANGE = 0.001;

    private final List<MeasurementRecord> trend;
    private final double low;
    private final double high;

    private TrendChart(List<MeasurementRecord> trend) {
        this.trend = trend;
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (MeasurementRecord one : trend) {
            double threshold = one.threshold().doubleValue();
            double value = value(one).orElse(threshold);
            least = Math.min(least, Math.min(threshold, value));
            most = Math.max(most, Math.max(threshold, value));
        }
        low = least;
        high = Math.max(most, least + LEAST_RANGE);
    }

    /** @param words of the component that this is made for, in the language of now */
    static Html of(CheckLine line, QualityPhrases words) {
        TrendChart chart = new TrendChart(line.trend().reversed());
        CheckKind kind = line.check().details().kind();
        String alternative = words.say(
                "tools.quality-chart",
                words.name(line.check().details()),
                line.trend().size(),
                line.newest().map(words::value).orElse(""),
                words.threshold(kind, line.newest().orElseThrow().threshold()));
        Html html = new Html("<div class=\"pu-quality-chart\" role=\"img\">" + chart.svg() + "</div>");
        html.getElement().setAttribute("aria-label", alternative);
        return html;
    }

    /** Shapes only: no text, so that nothing has to be escaped. */
    String svg() {
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 360 120\" aria-hidden=\"true\" focusable=\"false\">");
        svg.append("<path class=\"limit\" d=\"").append(limits()).append("\"></path>");
        svg.append("<path class=\"line\" d=\"").append(values()).append("\"></path>");
        for (int at = 0; at < trend.size(); at++) {
            int place = at;
            value(trend.get(at)).ifPresent(value -> svg.append(point(place, value)));
        }
        return svg.append("</svg>").toString();
    }

    /** The threshold of each measurement, half way to its neighbours. */
    private String limits() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < trend.size(); at++) {
            String y = number(y(trend.get(at).threshold().doubleValue()));
            path.append(at == 0 ? 'M' : 'L')
                    .append(number(at == 0 ? 0 : x(at) - step() / 2))
                    .append(' ')
                    .append(y)
                    .append('L')
                    .append(number(at == trend.size() - 1 ? WIDTH : x(at) + step() / 2))
                    .append(' ')
                    .append(y);
        }
        return path.toString();
    }

    private String values() {
        StringBuilder path = new StringBuilder();
        char pen = 'M';
        for (int at = 0; at < trend.size(); at++) {
            Optional<Double> value = value(trend.get(at));
            if (value.isEmpty()) {
                pen = 'M';
                continue;
            }
            path.append(pen).append(number(x(at))).append(' ').append(number(y(value.get())));
            pen = 'L';
        }
        return path.toString();
    }

    /** A circle where the threshold is met, a square where not: nobody depends on the colour. */
    private String point(int at, double value) {
        double x = x(at);
        double y = y(value);
        return trend.get(at).state() == QualityState.BREACHED
                ? "<rect class=\"breached\" x=\"%s\" y=\"%s\" width=\"8\" height=\"8\"></rect>"
                        .formatted(number(x - 4), number(y - 4))
                : "<circle class=\"met\" cx=\"%s\" cy=\"%s\" r=\"4\"></circle>".formatted(number(x), number(y));
    }

    private double x(int at) {
        return trend.size() == 1 ? WIDTH / 2 : SIDE + at * step();
    }

    private double step() {
        return trend.size() == 1 ? WIDTH : (WIDTH - 2 * SIDE) / (trend.size() - 1);
    }

    private double y(double value) {
        return HEIGHT - MARGIN - (value - low) / (high - low) * (HEIGHT - 2 * MARGIN);
    }

    private static Optional<Double> value(MeasurementRecord one) {
        return one.details().value().map(TrendChart::drawn);
    }

    private static double drawn(Quotient value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** As SVG wants it, in every language. */
    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
