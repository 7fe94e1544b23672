package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from, one click away: its formula, what stood for each name, and for each input the rows of the files
 * that it came in, with who brought them and when.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class OriginDetails extends Composite<NativeDetails> {

    private final Div content = new Div();
    private final SerializableFunction<KpiLine, KpiLine> tracing;
    private final Names names;
    private final ZoneId zone;
    private final KpiLine line;
    private final Currency currency;
    private @Nullable KpiLine traced;

    /**
     * @param currency of figures in money
     * @param tracing finds the origins of a line's inputs, when somebody asks
     * @param zone in which moments are told
     */
    OriginDetails(
            KpiLine line, Currency currency, SerializableFunction<KpiLine, KpiLine> tracing, Names names, ZoneId zone) {
        this.line = line;
        this.currency = currency;
        this.tracing = tracing;
        this.names = names;
        this.zone = zone;
        Span summary = new Span();
        getContent().addClassName("pu-kpi-origin");
        getContent().setSummary(summary);
        getContent().setContent(content);
        getContent().addToggleListener(toggle -> {
            if (toggle.isOpened() && traced == null) {
                traced = this.tracing.apply(this.line);
                tell();
            }
        });
        Wording.bind(
                this,
                words -> {
                    summary.setText(words);
                    tell();
                },
                "scorecard.origin");
    }

    private void tell() {
        content.removeAll();
        KpiLine told = traced;
        if (told == null) {
            return;
        }
        NativeTableBody rows = new NativeTableBody();
        told.inputs().forEach(input -> rows.add(row(input)));
        content.add(
                new Paragraph(words().formula() + " · " + getTranslation("scorecard.origin-revision", told.revision())),
                new NativeTable(rows));
        String attribution = told.draft().profile().attribution();
        if (!attribution.isEmpty()) {
            content.add(new Paragraph(getTranslation("scorecard.origin-attribution", attribution)));
        }
    }

    private NativeTableRow row(InputFigure input) {
        FigureFormat format = FigureFormat.of(this);
        NativeTableCell figure = new NativeTableCell(words().input(input));
        figure.addClassName("number");
        NativeTableCell name = new NativeTableCell(new Span(input.name()));
        if (!input.month().equals(line.trend().points().getLast().month())) {
            name.add(small(format.month(input.month())));
        }
        if (input.computed()) {
            name.add(small(getTranslation("scorecard.origin-computed")));
        }
        words().conversion(input).ifPresent(conversion -> name.add(small(conversion)));
        if (!input.origins().isEmpty()) {
            OriginWords told = new OriginWords(format, Phrases.of(this), names::of, zone);
            UnorderedList origins = new UnorderedList();
            origins.addClassName("pu-kpi-batches");
            input.origins().forEach(origin -> origins.add(new ListItem(told.of(origin))));
            name.add(origins);
        }
        NativeTableCell key = new NativeTableCell(input.key());
        key.addClassName("pu-kpi-key");
        return new NativeTableRow(name, key, figure);
    }

    private KpiWords words() {
        return new KpiWords(line, currency, FigureFormat.of(this), Phrases.of(this));
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("pu-muted");
        return small;
    }
}
