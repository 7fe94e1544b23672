package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.TrendChart;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** One KPI of a month: its figure, how that stands to the target and to the month before, its trend, and what it is made of. */
@SuppressWarnings("serial") // Sessions are never stored.
final class KpiCard extends Composite<Article> {

    private final KpiLine line;
    private final Currency currency;

    /** @param inSection whether it stands below the heading of a section */
    KpiCard(KpiLine line, Currency currency, Sheet sheet, boolean inSection) {
        this.line = line;
        this.currency = currency;
        getContent().addClassName("pu-kpi");
        HtmlContainer name = inSection ? new H3() : new H2();
        Wording.bind(this, ignored -> name.setText(words().name()), "scorecard.kpi-name");
        Div head =
                new Div(name, new StatusBadge(StatusLook.of(line.status()), FigureWords.key("status", line.status())));
        head.addClassName("pu-kpi-head");
        getContent()
                .add(
                        head,
                        figure(),
                        against(),
                        chart(sheet.texts()),
                        new CommentaryText(sheet.texts().of(line.kpi())));
        SerializableConsumer<KpiLine> comment = sheet.comment();
        if (comment != null) {
            getContent().add(commenting(comment, sheet.texts().of(line.kpi())));
        }
        getContent().add(new HypothesisList(line, currency, sheet.hypotheses()));
        getContent().add(new OriginDetails(line, currency, sheet.tracing(), sheet.names(), sheet.zone()));
    }

    private Button commenting(SerializableConsumer<KpiLine> comment, Commentary present) {
        Button button = new Button(Glyph.EDIT.icon(), click -> comment.accept(line));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("pu-kpi-comment");
        Changes.mark(button);
        Wording.bind(button, button::setText, present.isEmpty() ? "scorecard.comment" : "scorecard.comment-change");
        Wording.bind(
                button,
                words -> button.setAriaLabel(
                        words + " – " + line.name(FigureFormat.of(this).locale())),
                present.isEmpty() ? "scorecard.comment" : "scorecard.comment-change");
        return button;
    }

    private Div figure() {
        Span value = new Span();
        value.addClassName("pu-kpi-figure");
        Span month = new Span();
        Span year = new Span();
        Div changes = new Div(month, year);
        changes.addClassName("pu-kpi-change");
        Div figure = new Div(value, changes);
        figure.addClassName("pu-kpi-now");
        Wording.bind(
                this,
                ignored -> {
                    value.setText(words().figure());
                    month.setText(words().change());
                    year.setText(hasLastYear() ? words().changeSinceLastYear() : "");
                },
                "scorecard.since-before");
        return figure;
    }

    /** Without it, that there is none would be said of most KPIs in a client's first year. */
    private boolean hasLastYear() {
        return line.trend().delta(line.unit(), Trend.MONTHS - 1) instanceof Figure.Value;
    }

    private Paragraph against() {
        Paragraph against = new Paragraph();
        against.addClassName("pu-muted");
        Wording.bind(this, ignored -> against.setText(words().target()), "scorecard.lower-is-better");
        return against;
    }

    private TrendChart chart(MonthTexts texts) {
        TrendChart chart = new TrendChart(
                format -> line.name(format.locale()),
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
        Map<YearMonth, String> notes = new HashMap<>();
        texts.notes(line.kpi()).forEach(note -> notes.put(note.month(), note.text()));
        chart.setNotes(notes);
        return chart;
    }

    private KpiWords words() {
        return new KpiWords(line, currency, FigureFormat.of(this), Phrases.of(this));
    }
}
