package io.pupitre.scorecard.document;

import io.pupitre.document.Markup;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A KPI's trend drawn on the server from the data of the screen's chart: a line, or bars for what adds up, and the target. A
 * month without a figure is a gap. The drawing has shapes only; its scales are written around it as text, which can be read
 * out and copied. The same data give the same drawing.
 */
final class TrendDrawing {

    private static final int WIDTH = 616;
    private static final int HEIGHT = 184;
    private static final int LEFT = 62;
    private static final int RIGHT = 8;
    private static final int TOP = 8;
    private static final int BOTTOM = 20;

    /** Half the height of a label, so that its middle is beside its line. */
    private static final int HALF_LABEL = 6;

    private static final double BAR = 0.6;

    /** From here on 1 200 000 is written 1,2 M. */
    private static final BigDecimal LONG_FIGURES = new BigDecimal("100000");

    private final KpiLine line;
    private final Set<YearMonth> noted;
    private final boolean bars;
    private final List<Optional<BigDecimal>> values;
    private final Optional<BigDecimal> goal;
    private final Axis axis;
    private final String accent;

    /**
     * @param noted months that something is said of
     * @param accent of the client, dark enough to be seen on white
     */
    TrendDrawing(KpiLine line, Set<YearMonth> noted, String accent) {
        this.line = line;
        this.noted = noted;
        this.accent = accent;
        this.bars = line.unit() == Unit.COUNT || line.unit() == Unit.MONEY;
        this.values = line.trend().points().stream()
                .map(Trend.Point::figure)
                .map(Figure::asNumber)
                .map(number -> number.map(line.unit()::present))
                .toList();
        this.goal = Optional.ofNullable(line.target()).map(Target::goal);
        List<BigDecimal> shown = new ArrayList<>();
        values.forEach(value -> value.ifPresent(shown::add));
        goal.ifPresent(shown::add);
        this.axis = Axis.over(shown, bars);
    }

    /** @param alternative what the drawing is, for who cannot see it */
    void drawInto(Markup box, FigureFormat format, String alternative) {
        Markup chart = box.add("div", "chart");
        Markup svg = chart.draw("svg")
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(HEIGHT))
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("alt", alternative);
        drawBand(svg);
        axis.lines().forEach(value -> line(svg, y(value), value.signum() == 0 ? "#9a9aa8" : "#e3e3ea", "0.75"));
        drawNotes(svg);
        if (bars) {
            drawBars(svg);
            // Upon white, so that it is seen across bars of any colour.
            goal.ifPresent(value -> line(svg, y(value), "#ffffff", "3.4"));
            drawGoal(svg);
        } else {
            drawGoal(svg);
            drawLine(svg);
        }
        writeScales(chart, format);
    }

    /** Where the figure meets its target. */
    private void drawBand(Markup svg) {
        Target target = line.target();
        if (target != null) {
            double goalAt = y(target.goal());
            double top = target.direction() == Direction.UP ? TOP : goalAt;
            double bottom = target.direction() == Direction.UP ? goalAt : HEIGHT - BOTTOM;
            svg.draw("rect")
                    .with("x", String.valueOf(LEFT))
                    .with("y", number(top))
                    .with("width", String.valueOf(WIDTH - RIGHT - LEFT))
                    .with("height", number(bottom - top))
                    .with("fill", "#eaf8f0");
        }
    }

    /** A flag on top of each month that something is said of. */
    private void drawNotes(Markup svg) {
        for (int at = 0; at < values.size(); at++) {
            if (noted.contains(line.trend().points().get(at).month())) {
                svg.draw("line")
                        .with("x1", number(x(at)))
                        .with("x2", number(x(at)))
                        .with("y1", "0")
                        .with("y2", number(HEIGHT - BOTTOM))
                        .with("stroke", "#5a5a68")
                        .with("stroke-width", "0.75")
                        .with("stroke-dasharray", "1.5 2");
                svg.draw("path").with("d", "M" + number(x(at)) + " 0l9 3l-9 3z").with("fill", "#5a5a68");
            }
        }
    }

    private void drawGoal(Markup svg) {
        goal.ifPresent(value -> line(svg, y(value), "#12713f", "1.4").with("stroke-dasharray", "5 3"));
    }

    private void drawBars(Markup svg) {
        for (int at = 0; at < values.size(); at++) {
            double x = x(at) - step() * BAR / 2;
            values.get(at).ifPresent(value -> {
                double top = Math.min(y(value), y(BigDecimal.ZERO));
                double height = Math.abs(y(value) - y(BigDecimal.ZERO));
                svg.draw("rect")
                        .with("x", number(x))
                        .with("y", number(top))
                        .with("width", number(step() * BAR))
                        .with("height", number(height))
                        .with("fill", accent);
            });
        }
    }

    private void drawLine(Markup svg) {
        StringBuilder path = new StringBuilder();
        char pen = 'M';
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at).isEmpty()) {
                pen = 'M';
                continue;
            }
            path.append(pen)
                    .append(number(x(at)))
                    .append(' ')
                    .append(number(y(values.get(at).get())));
            pen = 'L';
        }
        if (!path.isEmpty()) {
            svg.draw("path")
                    .with("d", path.toString())
                    .with("fill", "none")
                    .with("stroke", accent)
                    .with("stroke-width", "2");
        }
        for (int at = 0; at < values.size(); at++) {
            String x = number(x(at));
            String radius = at == values.size() - 1 ? "4.5" : "2.5";
            values.get(at)
                    .ifPresent(value -> svg.draw("circle")
                            .with("cx", x)
                            .with("cy", number(y(value)))
                            .with("r", radius)
                            .with("fill", accent));
        }
    }

    private static Markup line(Markup svg, double y, String colour, String width) {
        return svg.draw("line")
                .with("x1", String.valueOf(LEFT))
                .with("x2", String.valueOf(WIDTH - RIGHT))
                .with("y1", number(y))
                .with("y2", number(y))
                .with("stroke", colour)
                .with("stroke-width", width);
    }

    private void writeScales(Markup chart, FigureFormat format) {
        List<BigDecimal> lines = axis.lines();
        List<String> labels = labels(lines, format);
        for (int at = 0; at < lines.size(); at++) {
            chart.add("div", "scale")
                    .with("style", "top: " + number(y(lines.get(at)) - HALF_LABEL) + "px; width: " + (LEFT - 6) + "px")
                    .text(labels.get(at));
        }
        for (int at = 0; at < values.size(); at++) {
            chart.add("div", "month")
                    .with(
                            "style",
                            "left: " + number(x(at) - step() / 2) + "px; top: " + (HEIGHT - BOTTOM + 5) + "px; width: "
                                    + number(step()) + "px")
                    .text(format.shortMonth(line.trend().points().get(at).month()));
        }
    }

    /** With as many decimals as tell the lines from each other. */
    private List<String> labels(List<BigDecimal> lines, FigureFormat format) {
        int decimals = Math.max(0, axis.step().stripTrailingZeros().scale());
        boolean longFigures = axis.high().abs().max(axis.low().abs()).compareTo(LONG_FIGURES) >= 0;
        if (line.unit() == Unit.RATIO && !longFigures) {
            return lines.stream()
                    .map(value -> format.percent(value, Math.max(0, decimals - 2)))
                    .toList();
        }
        if (longFigures) {
            NumberFormat compact = NumberFormat.getCompactNumberInstance(format.locale(), NumberFormat.Style.SHORT);
            compact.setMaximumFractionDigits(2);
            compact.setRoundingMode(RoundingMode.HALF_UP);
            List<String> labels = line.unit() == Unit.RATIO
                    ? lines.stream()
                            .map(value -> compact.format(value.movePointRight(2)) + "\u00A0%")
                            .toList()
                    : lines.stream().map(compact::format).toList();
            if (new HashSet<>(labels).size() == labels.size()) {
                return labels;
            }
        }
        return lines.stream().map(value -> format.number(value, decimals)).toList();
    }

    private double x(int at) {
        return LEFT + step() * (at + 0.5);
    }

    private double step() {
        return (double) (WIDTH - LEFT - RIGHT) / values.size();
    }

    private double y(BigDecimal value) {
        return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - BOTTOM - TOP);
    }

    /** A length as SVG and CSS want it, in every language. */
    private static String number(double length) {
        return String.format(Locale.ROOT, "%.2f", length);
    }
}
