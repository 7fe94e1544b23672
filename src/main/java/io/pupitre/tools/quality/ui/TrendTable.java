package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** What was measured lately, the latest first, each with the threshold of its time; on request, all that ever was. */
@SuppressWarnings("serial") // Sessions are never stored.
final class TrendTable extends Div implements Focusable<TrendTable> {

    private final QualityPhrases words;
    private final ZoneId zone;
    private final Wishes wishes;
    private final NativeTableBody body = new NativeTableBody();

    /** What the person wants to do with a measurement. */
    interface Wishes extends Serializable {
        void correct(MeasurementRecord measurement);

        void withdraw(MeasurementRecord measurement);

        /** All measurements of the check, the latest first. */
        List<MeasurementRecord> all();
    }

    /** @param words of the component that this is made for, in the language of now */
    TrendTable(CheckLine line, QualityPhrases words, ZoneId zone, Wishes wishes) {
        this.words = words;
        this.zone = zone;
        this.wishes = wishes;
        addClassName("pu-quality-table");
        // It scrolls, so the keyboard must be able to get into it.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        String label = words.say(
                "tools.quality-measurements-of", words.name(line.check().details()));
        getElement().setAttribute("aria-label", label);
        fill(line.latest(), line.trend().size());
        NativeTable table = new NativeTable(head(), body);
        table.getElement().setAttribute("aria-label", label);
        add(table);
        if (line.measurements() > line.trend().size()) {
            Button all = new Button(words.say("tools.quality-all-measurements", line.measurements()));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            all.addClickListener(click -> {
                List<MeasurementRecord> found = wishes.all();
                fill(found, found.size());
                all.setVisible(false);
                // The button that had the focus is gone.
                focus();
            });
            add(all);
        }
    }

    /** @param shown how many of them; the one behind tells where the last of these came from */
    private void fill(List<MeasurementRecord> measurements, int shown) {
        body.removeAll();
        for (int place = 0; place < shown; place++) {
            body.add(row(measurements, place));
        }
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        Stream.of("tools.quality-measured-at", "tools.quality-value-and-threshold", "tools.quality-state-and-movement")
                .map(key -> new NativeTableHeaderCell(words.say(key)))
                .forEach(row::add);
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(List<MeasurementRecord> measurements, int place) {
        MeasurementRecord one = measurements.get(place);
        CheckKind kind = one.details().kind();
        String when = words.moment(one.details().at(), zone);
        Span value = new Span(words.value(one));
        value.addClassName("pu-strong");
        return new NativeTableRow(
                cell(
                        new Span(when),
                        new Div(
                                button(Glyph.EDIT, "tools.quality-correct-of", when, () -> wishes.correct(one)),
                                button(Glyph.REMOVE, "tools.quality-withdraw-of", when, () -> wishes.withdraw(one)))),
                cell(
                        value,
                        new Span(" " + words.threshold(kind, one.threshold())),
                        muted(words.madeOf(one.details(), zone))),
                cell(
                        new StatusBadge(QualityPhrases.badge(one.state()), QualityPhrases.stateKey(one.state())),
                        muted(words.movement(CheckLine.movement(measurements, place)))));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("pu-muted");
        return span;
    }

    private static NativeTableCell cell(Component... contents) {
        return new NativeTableCell(contents);
    }

    private Button button(Glyph glyph, String key, String when, Command act) {
        Button button = new Button(glyph.icon(), click -> act.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        String name = words.say(key, when);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        Changes.mark(button);
        return button;
    }
}
