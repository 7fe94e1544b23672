package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.catalogue.Layer;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapFilter;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Verdict;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** What narrows table and picture alike. */
@SuppressWarnings("serial") // Sessions are never stored.
final class GapFilterBar extends Composite<Div> {

    private final Select<Verdict> verdict = new Select<>();
    private final Select<Layer> layer = new Select<>();
    private final Select<PhaseRecord> phase = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final FilterBar bar;
    private final SerializableConsumer<GapFilter> narrow;
    private String text = "";
    private boolean showing;

    /** @param narrow is told what the person wants to see now */
    GapFilterBar(SerializableConsumer<GapFilter> narrow) {
        this.narrow = narrow;
        verdict.setItems(Verdict.values());
        layer.setItems(Layer.values());
        choice(verdict, one -> GapPhrases.of(this).verdict(one), "tools.gap-verdict", "tools.gap-all-verdicts");
        choice(layer, one -> GapPhrases.of(this).layer(one), "tools.gap-layer", "tools.gap-all-layers");
        choice(phase, one -> one.details().name(), "tools.gap-phase-alone", "tools.gap-all-phases");
        Wording.bind(overdue, overdue::setLabel, "tools.gap-only-overdue");
        overdue.addValueChangeListener(change -> tell());
        bar = new FilterBar("tools.gap-search", this::search, verdict, layer, phase, overdue);
        getContent().add(bar);
    }

    /** Shows what an address says of what there is. */
    void show(GapFilter filter, GapBoard board) {
        showing = true;
        text = filter.text();
        bar.setSearch(text);
        verdict.setValue(filter.verdict());
        layer.setValue(filter.layer());
        phase.setItems(board.phases());
        phase.setValue(board.phase(filter.phase()).orElse(null));
        phase.setVisible(!board.phases().isEmpty());
        overdue.setValue(filter.overdue());
        showing = false;
    }

    /** @param count how many capabilities there are, already worded */
    void setCount(String count) {
        bar.setCount(count);
    }

    private void search(String wanted) {
        text = wanted;
        tell();
    }

    private void tell() {
        if (!showing) {
            @Nullable PhaseRecord wanted = phase.getValue();
            narrow.accept(new GapFilter(
                    text,
                    verdict.getValue(),
                    layer.getValue(),
                    wanted == null ? null : wanted.id(),
                    overdue.getValue()));
        }
    }

    private <T> void choice(Select<T> field, SerializableFunction<T, String> word, String nameKey, String allKey) {
        field.setEmptySelectionAllowed(true);
        Wording.bind((Component) field, field::setAriaLabel, nameKey);
        Wording.bind(
                (Component) field,
                all -> {
                    field.setPlaceholder(all);
                    field.setEmptySelectionCaption(all);
                    field.setItemLabelGenerator(one -> one == null ? all : word.apply(one));
                },
                allKey);
        field.addValueChangeListener(change -> tell());
    }
}
