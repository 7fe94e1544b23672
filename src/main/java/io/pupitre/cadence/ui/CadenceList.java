package io.pupitre.cadence.ui;

import com.vaadin.flow.component.html.Div;
import io.pupitre.cadence.CadenceRecord;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.Occurrence;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.ListGrid;
import java.util.List;

/** The client's cadences with their next occurrence. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CadenceList extends Div {

    CadenceList(Cadences cadences, String workspace) {
        List<CadenceRecord> all = cadences.list();
        if (all.isEmpty()) {
            add(new EmptyState(Glyph.CADENCES, "cadence.none"));
            return;
        }
        Words words = new Words();
        ListGrid<CadenceRecord> grid = new ListGrid<>("cadence.tab-cadences");
        grid.page("cadence.name", one -> one.details().name(), one -> CadenceNavigation.cadence(workspace, one.id()));
        grid.text(
                "cadence.channel", one -> getTranslation(Words.key(one.details().channel())));
        grid.text("cadence.rhythm", one -> words.rhythm(one.details().recurrence()));
        grid.text(
                "cadence.next",
                one -> cadences.next(one.id(), 1).stream()
                        .map(Occurrence::start)
                        .map(words::moment)
                        .findFirst()
                        .orElse(FigureFormat.UNKNOWN));
        grid.setItems(all);
        add(grid);
    }
}
