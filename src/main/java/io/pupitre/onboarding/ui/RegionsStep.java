package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the client is active. A client of one country may leave it empty. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RegionsStep extends WizardStep {

    private final Div rows = new Div();

    RegionsStep() {
        super("regions");
        rows.addClassName("pu-wizard-rows");
        Button more = new Button(Glyph.ADD.icon(), click -> addRow());
        Wording.bind(more, more::setText, "onboarding.add-region");
        addRow();
        add(rows, more);
    }

    private void addRow() {
        RegionFields[] row = new RegionFields[1];
        row[0] = new RegionFields(() -> rows.remove(row[0]));
        rows.add(row[0]);
    }

    @Override
    boolean isComplete() {
        Set<String> names = new HashSet<>();
        Set<Country> taken = new HashSet<>();
        // All of them, so that each says what is wrong with it.
        return filled().filter(row -> !row.isComplete(names, taken)).count() == 0;
    }

    List<Region> regions() {
        return filled().map(RegionFields::region).toList();
    }

    private Stream<RegionFields> filled() {
        return rows.getChildren().map(RegionFields.class::cast).filter(row -> !row.isEmpty());
    }
}
