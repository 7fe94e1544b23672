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
import io.pupitre.scorecard.Status;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.TrendChart;
import io.pupitre.ui.Wording;
import java.util.Currency;

/** One KPI of a month: its figure, how that stands to the target and to the month before, its trend, and what it is made of. */
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiCard extends Composite<Article> {

    private final KpiLine line;
    private final Currency currency;

    KpiCard(KpiLine line, Currency currency) {
        this.line = line;
        this.currency = currency;
        getContent().addClassName("pu-kpi");
        H2 name = new H2();
        Wording.bind(this, ignored -> name.setText(words().name()), "scorecard.kpi-name");
        Div head = new Div(name, new StatusBadge(badge(line.status()), FigureWords.key("status", line.status())));
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
                ignored -> {
                    value.setText(words().figure());
                    change.setText(words().change());
                },
                "scorecard.since-before");
        return figure;
    }

    private Paragraph against() {
        Paragraph against = new Paragraph();
        against.addClassName("pu-muted");
        Wording.bind(this, ignored -> against.setText(words().target()), "scorecard.lower-is-better");
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
                new FigureWords(line.unit(), currency)::write);
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
                    formula.setText(words().formula());
                    rows.removeAll();
                    line.inputs().forEach(input -> rows.add(row(input)));
                },
                "scorecard.origin");
        return details;
    }

    private NativeTableRow row(InputFigure input) {
        NativeTableCell figure = new NativeTableCell(words().input(input));
        figure.addClassName("number");
        return new NativeTableRow(new NativeTableCell(input.name()), new NativeTableCell(input.key()), figure);
    }

    private KpiWords words() {
        return new KpiWords(line, currency, FigureFormat.of(this), Phrases.of(this));
    }

    private static StatusBadge.Status badge(Status status) {
        return switch (status) {
            case GREEN -> StatusBadge.Status.OK;
            case AMBER -> StatusBadge.Status.WARN;
            case RED -> StatusBadge.Status.BAD;
            case UNKNOWN -> StatusBadge.Status.UNKNOWN;
        };
    }
}
