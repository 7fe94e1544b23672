package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who the client is: name, address, colour, languages, zone and currency. */
@SuppressWarnings("serial") // Sessions are never stored.
final class IdentityStep extends WizardStep {

    private static final int LONGEST_NAME = 120;
    private static final List<Locale> CONTENT = List.of(Locale.FRENCH, Locale.ENGLISH);
    private static final List<Locale> CAMPAIGNS = Stream.of(
                    "fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "da", "fi", "nb", "cs", "el", "ro", "hu")
            .map(Locale::forLanguageTag)
            .toList();

    private final SerializablePredicate<Slug> isTaken;
    private final TextField name = new TextField();
    private final TextField slug = new TextField();
    private final AccentField colour = new AccentField("onboarding.colour");
    private final Select<Locale> language = new Select<>();
    private final CheckboxGroup<Locale> others = new CheckboxGroup<>();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final ComboBox<Currency> currency = new ComboBox<>();

    /** @param isTaken whether another client of the agency has the address */
    IdentityStep(SerializablePredicate<Slug> isTaken) {
        super("identity");
        this.isTaken = isTaken;
        name();
        slug();
        languages();
        places();
        FormLayout form = new FormLayout(name, slug, colour, language, others, zone, currency);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("640px", 2));
        form.setColspan(colour, 2);
        form.setColspan(language, 2);
        form.setColspan(others, 2);
        add(form);
    }

    private void name() {
        Wording.bind(name, name::setLabel, "onboarding.name");
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        name.setAutofocus(true);
        SlugProposal.follow(name, slug);
    }

    private void slug() {
        Wording.bind(slug, slug::setLabel, "onboarding.slug");
        Wording.bind(slug, slug::setHelperText, "onboarding.slug-help");
        slug.setRequiredIndicatorVisible(true);
        slug.setPrefixComponent(new Span("/c/"));
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
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        currency.setValue(Currency.getInstance("EUR"));
        Wording.bind(currency, currency::setLabel, "onboarding.currency");
        Wording.bind(
                this,
                ignored -> currency.setItemLabelGenerator(one -> one.getCurrencyCode() + " – "
                        + one.getDisplayName(FigureFormat.of(this).locale())),
                "onboarding.currency");
    }

    private String spoken(Locale one) {
        return one.getDisplayLanguage(FigureFormat.of(this).locale());
    }

    @Override
    boolean isComplete() {
        boolean named = holds(name, !name.getValue().isBlank(), "onboarding.problem-name");
        boolean addressed = holds(slug, Slug.isSlug(slug.getValue().strip()), "onboarding.problem-slug")
                && holds(slug, !isTaken.test(new Slug(slug.getValue().strip())), "onboarding.problem-slug-taken");
        boolean placed = holds(zone, !zone.isEmpty(), "onboarding.problem-zone");
        boolean priced = holds(currency, !currency.isEmpty(), "onboarding.problem-currency");
        return named && addressed && placed && priced;
    }

    /** Says that somebody else took the address meanwhile. */
    void slugTaken() {
        holds(slug, false, "onboarding.problem-slug-taken");
        slug.focus();
    }

    /** What the step says, once it is complete. */
    NewWorkspace workspace() {
        return new NewWorkspace(
                new Slug(slug.getValue().strip()),
                name.getValue(),
                colour.getValue().css(),
                language.getValue(),
                CAMPAIGNS.stream().filter(others.getValue()::contains).toList(),
                zone.getValue(),
                currency.getValue(),
                false);
    }

    private boolean holds(HasValidationProperties field, boolean condition, String problemKey) {
        field.setErrorMessage(getTranslation(problemKey));
        field.setInvalid(!condition);
        return condition;
    }
}
