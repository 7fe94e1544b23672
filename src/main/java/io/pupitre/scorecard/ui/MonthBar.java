package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.words.SliceNames;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.List;

/** Chooses what is looked at: the month, and a slice of it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MonthBar extends Composite<Div> {

    private final List<YearMonth> months;
    private final YearMonth shown;
    private final SerializableConsumer<YearMonth> toMonth;
    private final List<Region> regions;
    private final List<Reconciliation> reconciliations;

    /**
     * @param months the latest first; {@code shown} among them
     * @param slices the whole first; no choice is offered when there is nothing else
     * @param regions of the client: their countries are shown by name
     * @param reconciliations know what the dimensions are called
     */
    MonthBar(
            List<YearMonth> months,
            YearMonth shown,
            SerializableConsumer<YearMonth> toMonth,
            List<Slice> slices,
            Slice slice,
            SerializableConsumer<Slice> toSlice,
            List<Region> regions,
            List<Reconciliation> reconciliations) {
        this.months = months;
        this.shown = shown;
        this.toMonth = toMonth;
        this.regions = regions;
        this.reconciliations = reconciliations;
        Select<YearMonth> month = new Select<>();
        month.setItems(months);
        Wording.bind(this, month::setAriaLabel, "scorecard.month");
        Wording.bind(this, ignored -> month.setItemLabelGenerator(FigureFormat.of(this)::month), "scorecard.month");
        month.setValue(shown);
        month.addValueChangeListener(change -> toMonth.accept(change.getValue()));
        getContent().addClassName("pu-month-choice");
        getContent()
                .add(
                        step(Glyph.BACK, "scorecard.month-before", 1),
                        month,
                        step(Glyph.ARROW, "scorecard.month-after", -1));
        if (slices.size() > 1) {
            getContent().add(slices(slices, slice, toSlice));
        }
    }

    private Select<Slice> slices(List<Slice> slices, Slice shownSlice, SerializableConsumer<Slice> toSlice) {
        boolean oneDimension = slices.stream().map(Slice::dimension).distinct().count() == 2;
        Select<Slice> slice = new Select<>();
        Wording.bind(this, slice::setAriaLabel, "scorecard.slice");
        Wording.bind(
                this,
                all -> {
                    SliceNames names = new SliceNames(
                            regions, reconciliations, FigureFormat.of(this).locale());
                    slice.setItems(names.inOrder(slices));
                    slice.setItemLabelGenerator(one -> one.isAll() ? all : names.name(one, oneDimension));
                    slice.setValue(shownSlice);
                },
                "scorecard.slice-all");
        slice.addValueChangeListener(change -> {
            // In another language the same slices are listed anew, which is no choice.
            if (change.getValue() != null && !change.getValue().equals(shownSlice)) {
                toSlice.accept(change.getValue());
            }
        });
        return slice;
    }

    private Button step(Glyph glyph, String key, int towardsOlder) {
        int target = months.indexOf(shown) + towardsOlder;
        Button button = new Button(glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(target >= 0 && target < months.size());
        button.addClickListener(click -> toMonth.accept(months.get(target)));
        Wording.bind(this, button::setAriaLabel, key);
        return button;
    }
}
