package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.RegionDraft;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A region's name and its countries. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RegionFields extends Div {

    private final TextField name = new TextField();
    private final ComboBox<Country> adding = new ComboBox<>();
    private final Div chips = new Div();
    private final List<Country> countries = new ArrayList<>();

    private final @Nullable UUID id;

    /**
     * @param id the region that it is already; {@code null} for a new one
     * @param remove takes these fields off the page
     * @param chosen is told of each country that is added
     */
    RegionFields(@Nullable UUID id, Command remove, SerializableConsumer<Country> chosen) {
        this.id = id;
        addClassName("pu-wizard-row");
        Wording.bind(name, name::setLabel, "onboarding.region");
        Wording.bind(name, name::setPlaceholder, "onboarding.region-example");
        name.setMaxLength(Region.LONGEST_NAME);
        name.addValueChangeListener(change -> name.setInvalid(false));
        Wording.bind(adding, adding::setLabel, "onboarding.add-country");
        adding.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choose(change.getValue());
                chosen.accept(change.getValue());
            }
        });
        chips.addClassName("pu-chips");
        Button off = new Button(Glyph.CLOSE.icon(), click -> remove.execute());
        off.addThemeVariants(ButtonVariant.TERTIARY);
        Changes.mark(off, adding);
        Wording.bind(off, off::setAriaLabel, "onboarding.remove-region");
        Wording.bind(this, ignored -> speak(FigureFormat.of(this).locale()), "onboarding.add-country");
        add(name, adding, off, chips);
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        chips.setEnabled(!readOnly);
    }

    boolean isEmpty() {
        return TextRule.tidy(name.getValue()).isEmpty() && countries.isEmpty();
    }

    /**
     * Whether it is a region; says at the fields why not.
     *
     * @param names of the regions before this one, in lower case; gets its own
     * @param taken countries of the regions before this one; gets its own
     */
    boolean isComplete(Set<String> names, Set<Country> taken) {
        String called = TextRule.tidy(name.getValue());
        boolean fit = Region.isName(called);
        boolean named = fit && names.add(called.toLowerCase(Locale.ROOT));
        name.setErrorMessage(
                called.isEmpty()
                        ? getTranslation("onboarding.problem-region")
                        : fit
                                ? getTranslation("onboarding.problem-region-twice")
                                : getTranslation("onboarding.problem-letters", Region.LONGEST_NAME));
        name.setInvalid(!named);
        List<Country> twice = countries.stream().filter(taken::contains).toList();
        taken.addAll(countries);
        adding.setErrorMessage(
                countries.isEmpty()
                        ? getTranslation("onboarding.problem-no-country")
                        : getTranslation("onboarding.problem-country-twice", names(twice)));
        adding.setInvalid(countries.isEmpty() || !twice.isEmpty());
        return named && !adding.isInvalid();
    }

    RegionDraft draft() {
        return new RegionDraft(id, new Region(name.getValue(), countries));
    }

    void read(Region region) {
        name.setValue(region.name());
        countries.clear();
        countries.addAll(region.countries());
        showChips();
    }

    void drop(Country country) {
        if (countries.remove(country)) {
            showChips();
        }
    }

    private void choose(Country country) {
        adding.clear();
        adding.setInvalid(false);
        if (!countries.contains(country)) {
            countries.add(country);
            showChips();
        }
    }

    private void speak(Locale language) {
        adding.setItems(Country.all(language));
        adding.setItemLabelGenerator(country -> country.name(language));
        showChips();
    }

    private void showChips() {
        chips.removeAll();
        Locale language = FigureFormat.of(this).locale();
        for (Country country : countries) {
            Button chip = new Button(country.name(language), Glyph.CLOSE.icon(), click -> {
                countries.remove(country);
                adding.setInvalid(false);
                showChips();
            });
            chip.setIconAfterText(true);
            chip.setAriaLabel(getTranslation("onboarding.remove-country", country.name(language)));
            chips.add(chip);
        }
    }

    private String names(List<Country> some) {
        Locale language = FigureFormat.of(this).locale();
        return String.join(
                ", ", some.stream().map(country -> country.name(language)).toList());
    }
}
