package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.Div;
import io.pupitre.cadence.CampaignRecord;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.ListGrid;
import java.util.List;

/** The client's campaigns. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CampaignList extends Div {

    CampaignList(List<CampaignRecord> all, String workspace) {
        if (all.isEmpty()) {
            add(new EmptyState(Glyph.CADENCES, "cadence.no-campaign"));
            return;
        }
        ListGrid<CampaignRecord> grid = new ListGrid<>("cadence.tab-campaigns");
        grid.page("cadence.name", one -> one.brief().name(), one -> CadenceNavigation.campaign(workspace, one.id()));
        grid.text("cadence.status", one -> getTranslation(Words.key(one.status())));
        grid.text(
                "cadence.launch-date",
                one -> FigureFormat.of(this).day(one.brief().launchDate()));
        grid.text("cadence.channel", one -> getTranslation(Words.key(one.brief().channel())));
        grid.text("cadence.countries", one -> one.brief().countries());
        grid.text("cadence.owner", one -> one.brief().owner());
        grid.setItems(all);
        add(grid);
    }
}
