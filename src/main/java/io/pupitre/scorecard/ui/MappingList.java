package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.SavedMapping;
import io.pupitre.scorecard.SavedMappingId;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What the columns of the client's kinds of files are remembered to mean. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MappingList extends Composite<Div> implements LocaleChangeObserver {

    private final ListGrid<SavedMapping> grid = new ListGrid<>("scorecard.mappings");
    private ZoneId zone = ZoneId.of("UTC");

    MappingList(SerializableFunction<PersonId, String> nameOf, SerializableConsumer<SavedMappingId> forget) {
        H2 heading = new H2();
        Wording.bind(heading, heading::setText, "scorecard.mappings");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.text("scorecard.source", one -> one.mapping().source());
        // Long ones are cut: what can be done with it must stay in sight.
        grid.text("scorecard.inputs", MappingList::inputs)
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1)
                .setTooltipGenerator(MappingList::inputs);
        grid.text("scorecard.import-by", one -> nameOf.apply(one.by()));
        grid.text("scorecard.mapping-at", one -> FigureFormat.of(this).moment(one.at(), zone));
        grid.actions(LitRenderer.<SavedMapping>of("""
                        <vaadin-button class="pu-changes" theme="tertiary small" aria-label="${item.forget} ${item.source}"
                          @click=${drop}>${item.forget}</vaadin-button>""")
                .withProperty("forget", one -> getTranslation("scorecard.mapping-forget"))
                .withProperty("source", one -> one.mapping().source())
                .withFunction("drop", one -> forget.accept(one.id())));
        getContent().addClassName("pu-stack");
        getContent().add(heading, grid);
    }

    private static String inputs(SavedMapping one) {
        return one.mapping().figures().stream()
                .map(ImportMapping.FigureColumn::name)
                .collect(Collectors.joining(", "));
    }

    /** @param clientZone in which moments are told */
    void show(List<SavedMapping> mappings, ZoneId clientZone) {
        zone = clientZone;
        grid.setItems(mappings);
        setVisible(!mappings.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }
}
