package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure over months, as a line or as bars, with its target as a line or a band; below it, folded, the same as a table
 * for those who would rather read or cannot see, made when it is unfolded. Usual length: 13 months, so that a month stands beside its like of last
 * year.
 *
 * <pre>{@code
 * var chart = new TrendChart("Délivrabilité", points, (format, value) -> format.percent(value, 1));
 * chart.setTarget(TrendChart.Target.atLeast(new BigDecimal("0.95")));
 * }</pre>
 *
 * <p>The browser draws again by itself when the size or the colour scheme changes, the words change with the language.
 */
public final class TrendChart extends Div {

    /** How the months are drawn: a line for levels and rates, bars for quantities that add up. */
    public enum Form {
        LINE,
        BAR
    }

    /** @param value null if it is not known: the line has a gap there, never a zero */
    public record Point(YearMonth month, @Nullable BigDecimal value) implements Serializable {}

    /**
     * Where the figure ought to be.
     *
     * @param low null if nothing is too low
     * @param high null if nothing is too high
     */
    public record Target(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Serializable {

        public static Target atLeast(BigDecimal low) {
            return new Target(low, null);
        }

        public static Target atMost(BigDecimal high) {
            return new Target(null, high);
        }

        public static Target between(BigDecimal low, BigDecimal high) {
            return new Target(low, high);
        }
    }

    private final SerializableFunction<FigureFormat, String> name;
    private final List<Point> points;
    private final SerializableBiFunction<FigureFormat, @Nullable BigDecimal, String> writing;
    private final Drawing drawing = new Drawing();
    private final NativeDetails details = new NativeDetails();
    private @Nullable Target target;
    private Map<YearMonth, String> notes = Map.of();

    /** The same with a name that is data, such as that of a campaign. */
    public TrendChart(
            String name,
            List<Point> points,
            SerializableBiFunction<FigureFormat, @Nullable BigDecimal, String> writing) {
        this(format -> name, points, writing);
    }

    /**
     * @param name what the figure is, in the person's language; it is read out as the drawing's name
     * @param writing how one value is written
     */
    public TrendChart(
            SerializableFunction<FigureFormat, String> name,
            List<Point> points,
            SerializableBiFunction<FigureFormat, @Nullable BigDecimal, String> writing) {
        this.name = name;
        this.points = List.copyOf(points);
        this.writing = writing;
        addClassName("pu-trend");
        add(drawing, details);
        var summary = new Span();
        details.addClassName("pu-trend-table");
        details.setSummary(summary);
        details.addToggleListener(toggle -> tell());
        Wording.bind(
                this,
                words -> {
                    summary.setText(words);
                    draw();
                },
                "ui.chart-table");
    }

    public void setForm(Form form) {
        drawing.getElement().setProperty("form", form.name().toLowerCase(Locale.ROOT));
    }

    public void setTarget(Target target) {
        this.target = target;
        draw();
    }

    /** What happened in some of the months: marked in the drawing, told in the table. */
    public void setNotes(Map<YearMonth, String> notes) {
        this.notes = Map.copyOf(notes);
        draw();
    }

    private void draw() {
        var format = FigureFormat.of(this);
        var data = JacksonUtils.createArrayNode();
        for (var point : points) {
            var node = data.addObject()
                    .put("label", format.shortMonth(point.month()))
                    .put("title", format.month(point.month()))
                    .put("text", writing.apply(format, point.value()));
            if (point.value() != null) {
                node.put("value", point.value());
            }
            if (notes.containsKey(point.month())) {
                node.put("note", notes.get(point.month()));
            }
        }
        var element = drawing.getElement();
        element.setPropertyJson("points", data);
        element.setProperty("lang", format.locale().getLanguage());
        // The axis takes its notation from a written sample: a percent sign or a currency, before or behind.
        element.setProperty("percent", writing.apply(format, BigDecimal.ONE).contains("%"));
        var goal = JacksonUtils.createObjectNode();
        var present = target;
        if (present != null) {
            if (present.low() != null) {
                goal.put("low", present.low());
            }
            if (present.high() != null) {
                goal.put("high", present.high());
            }
            goal.put("text", getTranslation("ui.chart-target") + " " + wordsOf(present, format));
        }
        element.setPropertyJson("target", goal);
        element.setAttribute("aria-label", spoken(format));
        tell();
    }

    /** A page of many charts would be mostly tables, so each is made when somebody unfolds it. */
    private void tell() {
        if (details.isOpen()) {
            details.setContent(table(FigureFormat.of(this)));
        }
    }

    private String wordsOf(Target goal, FigureFormat format) {
        if (goal.low() == null) {
            return "≤\u00A0" + writing.apply(format, goal.high());
        }
        if (goal.high() == null) {
            return "≥\u00A0" + writing.apply(format, goal.low());
        }
        return writing.apply(format, goal.low()) + "\u00A0–\u00A0" + writing.apply(format, goal.high());
    }

    /** The latest month in words; the table has the rest. */
    private String spoken(FigureFormat format) {
        if (points.isEmpty()) {
            return name.apply(format);
        }
        var last = points.getLast();
        return name.apply(format) + ". " + format.month(last.month()) + ": " + writing.apply(format, last.value());
    }

    private NativeTable table(FigureFormat format) {
        var head = new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("ui.chart-period")),
                number(new NativeTableHeaderCell(name.apply(format))));
        if (!notes.isEmpty()) {
            head.add(new NativeTableHeaderCell(getTranslation("ui.chart-note")));
        }
        var body = new NativeTableBody();
        for (var point : points.reversed()) {
            var row = new NativeTableRow(
                    new NativeTableCell(format.month(point.month())),
                    number(new NativeTableCell(writing.apply(format, point.value()))));
            if (!notes.isEmpty()) {
                row.add(new NativeTableCell(notes.getOrDefault(point.month(), "")));
            }
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("pu-table");
        return table;
    }

    private static <C extends com.vaadin.flow.component.HasStyle> C number(C cell) {
        cell.addClassName("number");
        return cell;
    }

    /** The browser's part, {@code frontend/ui/trend-chart.ts}. */
    @Tag("pupitre-trend-chart")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./ui/trend-chart.ts")
    static final class Drawing extends Component implements HasSize {

        Drawing() {
            getElement().setAttribute("role", "img");
        }
    }
}
