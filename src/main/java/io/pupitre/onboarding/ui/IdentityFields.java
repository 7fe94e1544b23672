package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.agency.WorkspaceDetails;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who a client is: name, address, colour, languages, zone and currency. The address is a field of its own. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IdentityFields extends FormLayout {

    private static final List<Locale> CONTENT = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final List<Locale> CAMPAIGNS = Stream.of(
                    "fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "da", "fi", "nb", "cs", "el", "ro", "hu")
            .map(Locale::forLanguageTag)
            .toList();

    private final TextField name = new TextField();
    private final AccentField colour = new AccentField("onboarding.colour");
    private final Select<Locale> language = new Select<>();
    private final CheckboxGroup<Locale> others = new CheckboxGroup<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final CurrencyField currency = new CurrencyField("onboarding.currency");
    /** What an older client may have that is none of the accents. */
    private String css = Accent.BLUE.css();

    /** @param address shown after the name */
    IdentityFields(TextField address) {
        name();
        colour();
        languages();
        places();
        add(name, address, colour, language, others, zone, currency);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("640px", 2));
        setColspan(colour, 2);
        setColspan(language, 2);
        setColspan(others, 2);
    }

    TextField nameField() {
        return name;
    }

    void setReadOnly(boolean readOnly) {
        Stream.<HasValue<?, ?>>of(name, colour, language, others, zone, currency)
                .forEach(field -> field.setReadOnly(readOnly));
    }

    void read(WorkspaceDetails details) {
        name.setValue(details.name());
        css = details.colour();
        Accent.of(css).ifPresentOrElse(colour::setValue, colour::clear);
        language.setValue(details.language());
        others.setValue(Set.copyOf(
                details.otherLanguages().stream().filter(CAMPAIGNS::contains).toList()));
        zone.setValue(details.zone());
        currency.setValue(details.currency());
    }

    private void name() {
        Wording.bind(name, name::setLabel, "onboarding.name");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(WorkspaceDetails.LONGEST_NAME);
        name.addValueChangeListener(change -> name.setInvalid(false));
    }

    private void colour() {
        colour.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                css = change.getValue().css();
            }
        });
    }

    private void languages() {
        language.setItems(CONTENT);
        Wording.bind(language, language::setLabel, "onboarding.language");
        Wording.bind(language, language::setHelperText, "onboarding.language-help");
        language.setValue(Locale.FRENCH);
        others.addThemeName("horizontal");
        others.setItems(CAMPAIGNS);
        Wording.bind(others, others::setLabel, "onboarding.other-languages");
        Wording.bind(
                this,
                ignored -> {
                    language.setItemLabelGenerator(this::spoken);
                    others.setItemLabelGenerator(this::spoken);
                },
                "onboarding.language");
    }

    private void places() {
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                // Those that a place on earth is named by; the rest are synonyms and offsets.
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(one -> one.getId().replace('_', ' '));
        zone.setValue(ZoneId.of("Europe/Paris"));
        Wording.bind(zone, zone::setLabel, "onboarding.zone");
        Wording.bind(zone, zone::setHelperText, "onboarding.zone-help");
        currency.setValue(Currency.getInstance("EUR"));
    }

    private String spoken(Locale one) {
        return one.getDisplayLanguage(FigureFormat.of(this).locale());
    }

    /** Whether nothing is missing; says at the fields what is. */
    boolean isComplete() {
        boolean named = holds(
                name,
                WorkspaceDetails.isName(name.getValue()),
                TextRule.tidy(name.getValue()).isEmpty() ? "onboarding.problem-name" : "onboarding.problem-letters");
        boolean placed = holds(zone, !zone.isEmpty(), "onboarding.problem-zone");
        boolean priced = holds(currency, !currency.isEmpty(), "onboarding.problem-currency");
        return named && placed && priced;
    }

    /** Says at the currency that it can't be another one now. */
    void refuseCurrency() {
        holds(currency, false, "onboarding.problem-currency-held");
    }

    /** What the fields say, once they are complete. */
    WorkspaceDetails details() {
        return new WorkspaceDetails(
                name.getValue(),
                css,
                language.getValue(),
                CAMPAIGNS.stream().filter(others.getValue()::contains).toList(),
                zone.getValue(),
                currency.getValue());
    }

    private boolean holds(HasValidationProperties field, boolean condition, String problemKey) {
        field.setErrorMessage(getTranslation(problemKey, WorkspaceDetails.LONGEST_NAME));
        field.setInvalid(!condition);
        return condition;
    }
}
