package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.pupitre.agency.Country;
import io.pupitre.agency.RegionDraft;
import io.pupitre.agency.RegionRecord;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of a client, as rows of fields. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RegionRows extends Div {

    private final Div rows = new Div();
    private final boolean moving;
    private boolean readOnly;

    /** @param moving whether a country that is added to a row leaves the one that it was in; else it is said to be in two */
    RegionRows(boolean moving) {
        this.moving = moving;
        addClassName("pu-stack");
        rows.addClassName("pu-wizard-rows");
        Button more = new Button(Glyph.ADD.icon(), click -> addRow(null));
        Changes.mark(more);
        Wording.bind(more, more::setText, "onboarding.add-region");
        add(rows, new Div(more));
    }

    /** Nothing can be typed or taken off; rows that are read later are so too. */
    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        all().forEach(row -> row.setReadOnly(readOnly));
    }

    void read(List<RegionRecord> regions) {
        rows.removeAll();
        regions.forEach(region -> addRow(region.id()).read(region.region()));
    }

    RegionFields addRow(@Nullable UUID id) {
        RegionFields[] row = new RegionFields[1];
        row[0] = new RegionFields(id, () -> rows.remove(row[0]), country -> moved(row[0], country));
        row[0].setReadOnly(readOnly);
        rows.add(row[0]);
        return row[0];
    }

    /** Whether each row is a region or empty; says at the fields what is not. */
    boolean isComplete() {
        Set<String> names = new HashSet<>();
        Set<Country> taken = new HashSet<>();
        // All of them, so that each says what is wrong with it.
        return filled().filter(row -> !row.isComplete(names, taken)).count() == 0;
    }

    List<RegionDraft> drafts() {
        return filled().map(RegionFields::draft).toList();
    }

    private void moved(RegionFields to, Country country) {
        if (moving) {
            all().filter(row -> row != to).forEach(row -> row.drop(country));
        }
    }

    private Stream<RegionFields> filled() {
        return all().filter(row -> !row.isEmpty());
    }

    private Stream<RegionFields> all() {
        return rows.getChildren().map(RegionFields.class::cast);
    }
}
