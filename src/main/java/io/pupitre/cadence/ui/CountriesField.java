package io.pupitre.cadence.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The client's countries, region by region. None ticked is everywhere. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CountriesField extends CustomField<Set<Country>> {

    private final List<CheckboxGroup<Country>> groups = new ArrayList<>();
    private boolean filling;

    /** @param before what the campaign names already; what of it isn't the client's any more may stay or go */
    CountriesField(List<Region> regions, Set<Country> before) {
        super(Set.of());
        Wording.bind(this, this::setLabel, "cadence.countries");
        Wording.bind(
                this, this::setHelperText, regions.isEmpty() ? "cadence.countries-none" : "cadence.countries-help");
        Div rows = new Div();
        rows.addClassName("pu-stack");
        Set<Country> left = new HashSet<>(before);
        for (Region region : regions) {
            CheckboxGroup<Country> group = group(region.countries());
            group.setLabel(region.name());
            rows.add(group);
            region.countries().forEach(left::remove);
        }
        if (!left.isEmpty()) {
            CheckboxGroup<Country> group = group(List.copyOf(left));
            Wording.bind(group, group::setLabel, "cadence.countries-left");
            rows.add(group);
        }
        add(rows);
    }

    @Override
    protected Set<Country> generateModelValue() {
        Set<Country> ticked = new HashSet<>();
        groups.forEach(group -> ticked.addAll(group.getValue()));
        return Set.copyOf(ticked);
    }

    @Override
    protected void setPresentationValue(Set<Country> ticked) {
        filling = true;
        for (CheckboxGroup<Country> group : groups) {
            Set<Country> here = new HashSet<>(ticked);
            here.retainAll(group.getListDataView().getItems().toList());
            group.setValue(here);
        }
        filling = false;
    }

    private CheckboxGroup<Country> group(List<Country> countries) {
        Locale language = FigureFormat.of(this).locale();
        CheckboxGroup<Country> group = new CheckboxGroup<>();
        group.addThemeName("horizontal");
        group.setItems(countries.stream().sorted(Country.byName(language)).toList());
        group.setItemLabelGenerator(country -> country.name(language));
        group.addValueChangeListener(change -> {
            // Not while this field itself is filling its groups one by one.
            if (!filling) {
                updateValue();
            }
        });
        groups.add(group);
        return group;
    }
}
