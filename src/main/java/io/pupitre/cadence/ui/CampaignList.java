package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.agency.Region;
import io.pupitre.cadence.CampaignRecord;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.ListGrid;
import java.util.List;

/** The client's campaigns, with a filter by place. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CampaignList extends Div {

    CampaignList(
            List<CampaignRecord> all,
            List<Region> regions,
            Shown shown,
            String workspace,
            SerializableConsumer<Shown> go) {
        addClassName("pu-stack");
        boolean filtered = !shown.place().equals(Place.EVERYWHERE);
        if (!all.isEmpty() || filtered) {
            Div bar = new Div(new PlaceSelect(regions, shown.place(), place -> go.accept(shown.in(place))));
            bar.addClassName("pu-month-bar");
            bar.setVisible(!regions.isEmpty());
            add(bar);
        }
        if (all.isEmpty()) {
            add(new EmptyState(Glyph.CADENCES, filtered ? "cadence.no-campaign-here" : "cadence.no-campaign"));
            return;
        }
        Words words = new Words();
        ListGrid<CampaignRecord> grid = new ListGrid<>("cadence.tab-campaigns");
        grid.page("cadence.name", one -> one.brief().name(), one -> CadenceNavigation.campaign(workspace, one.id()));
        grid.text("cadence.status", one -> getTranslation(Words.key(one.status())));
        grid.text(
                "cadence.launch-date",
                one -> FigureFormat.of(this).day(one.brief().launchDate()));
        grid.text("cadence.channel", one -> getTranslation(Words.key(one.brief().channel())));
        grid.text("cadence.countries", one -> words.countries(one.brief().countries()));
        grid.text("cadence.owner", one -> one.brief().owner());
        grid.setItems(all);
        add(grid);
    }
}
