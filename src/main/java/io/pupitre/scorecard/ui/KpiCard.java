package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.TrendChart;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** One KPI of a month: its figure, how that stands to the target and to the month before, its trend, and what it is made of. */
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiCard extends Composite<Article> {

    /** As many as an input can have; a KPI over others has more, which tell nobody anything. */
    private static final int DECIMALS = 10;

    private final KpiLine line;
    private final FigureWords words;

    KpiCard(KpiLine line, Currency currency) {
        this.line = line;
        this.words = new FigureWords(line.unit(), currency);
        getContent().addClassName("pu-kpi");
        H2 name = new H2();
        Wording.bind(
                this, ignored -> name.setText(line.name(FigureFormat.of(this).locale())), "scorecard.kpi-name");
        Div head = new Div(
                name, new StatusBadge(FigureWords.badge(line.status()), FigureWords.key("status", line.status())));
        head.addClassName("pu-kpi-head");
        getContent().add(head, figure(), against(), chart(), origin());
    }

    private Div figure() {
        Span value = new Span();
        value.addClassName("pu-kpi-figure");
        Span change = new Span();
        change.addClassName("pu-kpi-change");
        Div figure = new Div(value, change);
        figure.addClassName("pu-kpi-now");
        Wording.bind(
                this,
                sinceBefore -> {
                    FigureFormat format = FigureFormat.of(this);
                    value.setText(words.write(format, line.figure().asNumber().orElse(null)));
                    change.setText(change(format, sinceBefore));
                },
                "scorecard.since-before");
        return figure;
    }

    /** Why there is no figure, or how it differs from the month before: sign, amount and whether that is good. */
    private String change(FigureFormat format, String sinceBefore) {
        if (line.figure() instanceof Figure.NotAvailable(Figure.Reason reason, String subject)) {
            return getTranslation(reason.key(), inputName(subject));
        }
        if (!(line.delta() instanceof Figure.Value(BigDecimal difference))) {
            return "";
        }
        String verdict = difference.signum() == 0
                ? "scorecard.change-none"
                : (difference.signum() > 0) == (line.direction() == Direction.UP)
                        ? "scorecard.change-better"
                        : "scorecard.change-worse";
        String arrow = difference.signum() == 0 ? "→" : difference.signum() > 0 ? "↗" : "↘";
        return arrow + "\u00A0" + words.difference(format, difference) + " " + sinceBefore + " · "
                + getTranslation(verdict);
    }

    private Paragraph against() {
        Paragraph against = new Paragraph();
        against.addClassName("pu-muted");
        Target target = line.target();
        Wording.bind(
                this,
                lowerIsBetter -> against.setText((target == null
                                ? getTranslation("scorecard.no-target")
                                : getTranslation("scorecard.target-is", words.target(FigureFormat.of(this), target)))
                        + (line.direction() == Direction.DOWN ? " · " + lowerIsBetter : "")),
                "scorecard.lower-is-better");
        return against;
    }

    private TrendChart chart() {
        TrendChart chart = new TrendChart(
                line.name(FigureFormat.of(this).locale()),
                line.trend().points().stream()
                        .map(point -> new TrendChart.Point(
                                point.month(),
                                point.figure()
                                        .asNumber()
                                        .map(line.unit()::present)
                                        .orElse(null)))
                        .toList(),
                words::write);
        if (line.unit() == Unit.COUNT || line.unit() == Unit.MONEY) {
            chart.setForm(TrendChart.Form.BAR);
        }
        Target target = line.target();
        if (target != null) {
            chart.setTarget(
                    target.direction() == Direction.UP
                            ? TrendChart.Target.atLeast(target.goal())
                            : TrendChart.Target.atMost(target.goal()));
        }
        return chart;
    }

    /** The formula and what stood for each of its names. */
    private NativeDetails origin() {
        NativeDetails details = new NativeDetails();
        details.addClassName("pu-kpi-origin");
        Span summary = new Span();
        details.setSummary(summary);
        Paragraph formula = new Paragraph();
        NativeTableBody rows = new NativeTableBody();
        Div content = new Div(formula, new NativeTable(rows));
        details.setContent(content);
        Wording.bind(
                this,
                wording -> {
                    summary.setText(wording);
                    formula.setText(getTranslation("scorecard.origin-formula", line.formula(), line.languageVersion()));
                    rows.removeAll();
                    line.inputs().forEach(input -> rows.add(row(input)));
                },
                "scorecard.origin");
        return details;
    }

    private NativeTableRow row(InputFigure input) {
        NativeTableCell figure = new NativeTableCell(
                switch (input.figure()) {
                    case Figure.Value(BigDecimal number) ->
                        FigureFormat.of(this).number(number, Math.clamp(number.scale(), 0, DECIMALS));
                    case Figure.NotAvailable(Figure.Reason reason, String ignored) ->
                        getTranslation(reason.key(), input.name());
                });
        figure.addClassName("number");
        return new NativeTableRow(new NativeTableCell(input.name()), new NativeTableCell(input.key()), figure);
    }

    private String inputName(String key) {
        List<String> names = line.inputs().stream()
                .filter(input -> input.key().equals(key))
                .map(InputFigure::name)
                .toList();
        return names.isEmpty() ? key : names.getFirst();
    }
}
