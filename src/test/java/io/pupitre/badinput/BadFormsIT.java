package io.pupitre.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.ui.CadenceNavigation;
import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.identity.SignedInAs;
import io.pupitre.savedview.SavedViews;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.HypothesisId;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.ReviewState;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.ui.ScorecardsNavigation;
import io.pupitre.scorecard.ui.ShownCards;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Library;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateKind;
import io.pupitre.templates.ui.TemplatesNavigation;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.IntegrationExamples;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.SavingMove;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.SavingStatus;
import io.pupitre.tools.Savings;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationExamples;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.EvaluationMatrix;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.evaluation.ui.EvaluationsNavigation;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.Phases;
import io.pupitre.tools.quality.CheckRecord;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.quality.QualityExamples;
import io.pupitre.tools.quality.ui.QualityNavigation;
import io.pupitre.tools.replacement.ReplacementExamples;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.review.ui.ReviewsNavigation;
import io.pupitre.tools.rule.RuleExamples;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.rule.ui.RulesNavigation;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceExamples;
import io.pupitre.tools.service.VendorReleases;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.TextRule;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/**
 * Each field of each form, with what nobody should type into it. Either it is saved and can be read afterwards, or it is
 * refused: in French at the field, with all that was typed still there, and nothing written.
 */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings({"NullAway.Init", "removal", "unchecked", "rawtypes"}) // Fields of any kind are filled alike.
@Order(2) // All that the database holds is summed up again and again: best while that is little.
class BadFormsIT extends PageTest {

    static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private static final YearMonth SILENT = YearMonth.of(2019, 10);
    private static final YearMonth RESTATED = YearMonth.of(2019, 11);

    private static final ResourceBundle FRENCH = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);

    /** What a field can say, by the bundle; a sentence that is nothing but what it is given would allow all. */
    private static final List<Pattern> SENTENCES = FRENCH.keySet().stream()
            .map(FRENCH::getString)
            .filter(sentence -> sentence.replaceAll("\\{[^}]*}", "")
                            .codePoints()
                            .filter(Character::isLetter)
                            .count()
                    > 5)
            .map(BadFormsIT::pattern)
            .toList();

    /** Numbers and dates that can be typed where text is expected. */
    private static final List<String> NUMBERS_AND_DATES =
            List.of("NaN", "Infinity", "1E+999999999", "9".repeat(40), "32/13/2026");

    /** Classes that make a field in which nothing is stored, each with its test. */
    private static final Map<String, String> NO_FORMS = Map.of(
            "ui.ConfirmDestruction", "compares what is typed: aNameThatIsNotTheOneDestroysNothing",
            "ui.FilterBar", "searches: whatIsSoughtMayBeAnything",
            "shell.WorkspaceSwitcher", "searches: whatIsSoughtMayBeAnything",
            "onboarding.ui.SettingsView", "its own field can't be written",
            "tools.ui.PasteField", "is read like a file: BadFilesIT");

    @Autowired
    private Tools tools;

    @Autowired
    private Savings savings;

    @Autowired
    private Replacements replacements;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private EvaluationMatrix matrix;

    @Autowired
    private EvaluationDecisions decisions;

    @Autowired
    private FlaggedFields flags;

    @Autowired
    private Reviews reviews;

    @Autowired
    private VendorReleases releases;

    @Autowired
    private ServiceBoard serviceBoard;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private StackRules stackRules;

    @Autowired
    private AuditLog log;

    @Autowired
    private Integrations integrations;

    @Autowired
    private ExternalSystems systems;

    @Autowired
    private CapabilityGaps gaps;

    @Autowired
    private Phases phases;

    @Autowired
    private SavedViews views;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Inputs inputs;

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private KpiDictionary dictionary;

    @Autowired
    private InputImports imports;

    @Autowired
    private InputEntries entries;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private MonthReports reports;

    @Autowired
    private Hypotheses hypotheses;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    @Autowired
    private Library library;

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Regions regions;

    @Autowired
    private WorkspaceSettings settings;

    private List<Component> tried = List.of();
    private Map<String, String> before = Map.of();
    private String storedBefore = "";
    private int section = -1;
    private @Nullable ToolId reviewed;
    private @Nullable ToolId served;
    private @Nullable CheckRecord check;
    private int figures;

    @Override
    protected PersonId person() {
        return clients.adminInFirst().person();
    }

    /** An agency's admin may do all that is tried here but for one thing, which is the operator's. */
    @Override
    protected Authentication signIn() {
        return SignedInAs.operator(person());
    }

    @Test
    void eachClassThatMakesFieldsIsTried() {
        Set<String> making = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.pupitre").stream()
                        .filter(BadFormsIT::makesFields)
                        .map(one -> one.getName()
                                .replaceFirst("^io\\.pupitre\\.", "")
                                .replaceFirst("\\$.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Form.ALL.stream()
                .flatMap(form -> form.classes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NO_FORMS.keySet());

        assertThat(known).containsExactlyElementsOf(making);
    }

    @ParameterizedTest
    @FieldSource("io.pupitre.badinput.Form#ALL")
    void badValuesAreRefusedAtTheirFieldOrSavedWhole(Form form) {
        form.open().accept(this);
        fieldsNow();
        form.save().accept(this);
        roundTrip();
        assertThat(form.saved().test(this))
                .as("filled as it is it can be saved: %s", said())
                .isTrue();
        begin(form);
        assertThat(tried).isNotEmpty();

        List<String> findings = new ArrayList<>();
        for (int round = 0; !placesIn(round).isEmpty(); round++) {
            for (List<Integer> places = placesIn(round); !places.isEmpty(); ) {
                places = attempt(form, round, places, findings);
            }
        }

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools", "agency/templates", "agency/kpis"})
    void whatIsSoughtMayBeAnything(String page) {
        String address = page.startsWith("agency") ? page : client(page);
        template();
        definition();
        TwoClients.in(clients.adminInFirst(), () -> tools.add(ToolExamples.named("Tamis")));
        open(address);
        Component view = (Component) getCurrentView();
        TextField search = find(TextField.class, find(FilterBar.class).single()).single();
        before = content();
        for (BadValue bad : badFor(search)) {
            String text = (String) bad.value();
            typeAsPerson(search, text);
            assertThat(search.isInvalid()).as("%s", bad).isFalse();
            open(address + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
            assertThat(getCurrentView()).as("%s", bad).hasSameClassAs(view);
        }
        TextField client = all(UI.getCurrent())
                .filter(one -> one.getId().equals(Optional.of("find-client")))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        badFor(client).forEach(bad -> typeAsPerson(client, (String) bad.value()));
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aNameThatIsNotTheOneDestroysNothing() {
        CadenceId id = cadence();
        open(CadenceNavigation.cadence(clients.firstAddress(), id));
        press("cadence.remove");
        TextField typed = find(TextField.class, root()).single();
        Button destroy =
                find(Button.class, root()).withText(fr("cadence.remove")).single();
        for (BadValue bad : badFor(typed)) {
            typed.setValue((String) bad.value());
            assertThat(destroy.isEnabled()).as("%s", bad).isFalse();
        }
        typed.setValue("Lettre");
        assertThat(destroy.isEnabled()).isTrue();
    }

    /** The fields for which there are that many bad values and one more. */
    private List<Integer> placesIn(int round) {
        return IntStream.range(0, tried.size())
                .filter(place -> badFor(tried.get(place)).size() > round)
                .boxed()
                .toList();
    }

    /**
     * Fills all these fields at once and saves; those that are refused get their good value back, until the others are saved.
     *
     * @return the fields in which their value could not be typed together with the others
     */
    private List<Integer> attempt(Form form, int round, List<Integer> places, List<String> findings) {
        Map<Integer, BadValue> bad = new TreeMap<>();
        places.forEach(place -> bad.put(place, badFor(tried.get(place)).get(round)));
        List<Integer> displaced = new ArrayList<>();
        try {
            List<?> good = typeAll(bad, displaced);
            while (!bad.isEmpty()) {
                List<?> typed = shown();
                form.save().accept(this);
                roundTrip();
                if (form.saved().test(this)) {
                    findings.addAll(problemsOfSaved(form, bad));
                    begin(form);
                    break;
                }
                List<Component> refused = IntStream.range(0, tried.size())
                        .filter(place -> bad.containsKey(place) || !Objects.equals(good.get(place), typed.get(place)))
                        .mapToObj(tried::get)
                        .filter(field -> ((HasValidationProperties) field).isInvalid())
                        .toList();
                problemsOfRefused(refused, typed).forEach(problem -> findings.add(named(form, bad) + problem));
                if (refused.isEmpty()) {
                    begin(form);
                    break;
                }
                boolean isReadable = bad.entrySet().stream()
                        .noneMatch(entry -> refused.contains(tried.get(entry.getKey()))
                                && !isReadable(
                                        tried.get(entry.getKey()),
                                        entry.getValue().value()));
                restore(refused, good);
                bad.keySet().removeIf(place -> refused.contains(tried.get(place)));
                if (!isReadable) {
                    begin(form);
                    typeAll(bad, displaced);
                }
            }
        } catch (RuntimeException e) {
            findings.add(named(form, bad) + "failed with " + e);
            begin(form);
        }
        return displaced.size() < places.size() ? displaced : List.of();
    }

    /** Types each value, and takes those out that another field's value has displaced. */
    private List<?> typeAll(Map<Integer, BadValue> bad, List<Integer> displaced) {
        List<?> good = shown();
        Map<Integer, List<?>> typed = new TreeMap<>();
        bad.forEach((place, value) -> {
            type(tried.get(place), value.value());
            typed.put(place, shown(tried.get(place)));
        });
        List<Integer> gone = bad.keySet().stream()
                .filter(place -> !shown(tried.get(place)).equals(typed.get(place)))
                .toList();
        displaced.addAll(gone);
        bad.keySet().removeAll(gone);
        return good;
    }

    private String named(Form form, Map<Integer, BadValue> bad) {
        return bad.entrySet().stream()
                .map(entry -> label(tried.get(entry.getKey())) + " with " + entry.getValue())
                .collect(Collectors.joining(", ", form + ", ", ": "));
    }

    private List<String> problemsOfSaved(Form form, Map<Integer, BadValue> bad) {
        List<String> problems = new ArrayList<>();
        Object stored = form.stored().apply(this);
        String content = stored.toString();
        bad.forEach((place, value) -> {
            String where = label(tried.get(place)) + " with " + value;
            if (value.refused()) {
                problems.add(form + ", " + where + ": was accepted");
            } else if (!stored.equals(List.of()) && !content.contains(expected(value))) {
                problems.add(form + ", " + where + ": is not there as a whole afterwards");
            }
        });
        bad.values().stream()
                .filter(value ->
                        value.value() instanceof String && !expected(value).isEmpty())
                .distinct()
                .forEach(value -> {
                    long fields = bad.values().stream().filter(value::equals).count();
                    int times = count(content, expected(value)) - count(storedBefore, expected(value));
                    if (!stored.equals(List.of()) && times < fields) {
                        problems.add(named(form, bad) + "of " + fields + " only " + times + " are there afterwards");
                    }
                });
        return problems;
    }

    private static String expected(BadValue bad) {
        return bad.value() instanceof String text ? TextRule.tidy(text) : written(bad.value());
    }

    private static int count(String content, String text) {
        return content.split(Pattern.quote(text), -1).length - 1;
    }

    /** @param refused those of the fields that were filled which say that they are not right */
    private List<String> problemsOfRefused(List<Component> refused, List<?> typed) {
        List<String> problems = new ArrayList<>();
        if (refused.isEmpty()) {
            problems.add("is refused, but not at its field; it says " + said());
        }
        for (Component one : tried) {
            HasValidationProperties field = (HasValidationProperties) one;
            String message = Objects.requireNonNullElse(field.getErrorMessage(), "");
            if (field.isInvalid()
                    && SENTENCES.stream()
                            .noneMatch(sentence -> sentence.matcher(message).matches())) {
                problems.add(label(one) + " says “" + message + "”");
            }
        }
        List<?> kept = shown();
        if (!kept.equals(typed)) {
            problems.add("the input is not kept: " + typed + " → " + kept);
        }
        Map<String, String> after = content();
        if (!after.equals(before)) {
            problems.add("was refused and has written: " + before + " → " + after);
            before = after;
        }
        return problems;
    }

    private void begin(Form form) {
        section = -1;
        find(Dialog.class).all().forEach(Dialog::close);
        find(Notification.class).all().forEach(Notification::close);
        roundTrip();
        form.open().accept(this);
        fieldsNow();
        storedBefore = form.stored().apply(this).toString();
        before = content();
    }

    private void fieldsNow() {
        roundTrip();
        tried = fields(root()).toList();
    }

    private void restore(List<Component> fields, List<?> good) {
        for (Component one : fields) {
            HasValue field = (HasValue) one;
            Object value = ((List<?>) good.get(tried.indexOf(one))).getFirst();
            if (!Objects.equals(field.getValue(), value)) {
                field.setValue(value);
            }
        }
        find(Notification.class).all().forEach(Notification::close);
    }

    private static List<BadValue> badFor(Component field) {
        return switch (field) {
            case TextField text -> texts();
            case TextArea text -> texts();
            case ComboBox<?> text -> texts();
            case IntegerField number ->
                Stream.concat(BadValue.like(1).stream(), Stream.of(unreadable("douze")))
                        .toList();
            // The greatest exponents are left out: a field hangs when the server sets one, and writes all its digits. A
            // browser's
            // text is measured before.
            case BigDecimalField number ->
                BadValue.like(BigDecimal.ONE).stream()
                        .filter(bad -> Math.abs(((BigDecimal) bad.value()).scale()) < 1_000)
                        .toList();
            case DatePicker day ->
                Stream.concat(BadValue.like(DAY).stream(), Stream.of(unreadable("demain")))
                        .toList();
            case TimePicker time -> List.of(unreadable("midi"));
            default -> throw new IllegalArgumentException(field.getClass().getName());
        };
    }

    private static List<BadValue> texts() {
        return Stream.concat(
                        BadValue.like("").stream(),
                        NUMBERS_AND_DATES.stream().map(text -> new BadValue("the text " + text, text, false)))
                .toList();
    }

    private static BadValue unreadable(String text) {
        return new BadValue("the word " + text, text, true);
    }

    private static void type(Component field, Object value) {
        if (field instanceof ComboBox<?> choice) {
            ComponentUtil.fireEvent(choice, new CustomValueSetEvent(choice, true, (String) value));
        } else if (!isReadable(field, value)) {
            // What its browser can't read stays there; the server is told that there is something.
            field.getElement().setProperty("_inputElementValue", (String) value);
            field.getElement()
                    .getNode()
                    .getFeature(ElementListenerMap.class)
                    .fireEvent(new DomEvent(field.getElement(), "unparsable-change", JacksonUtils.createObjectNode()));
        } else {
            ((HasValue) field).setValue(value);
        }
    }

    /** A word isn't, where a number or a date is expected. */
    private static boolean isReadable(Component field, Object value) {
        return !(value instanceof String)
                || field instanceof TextField
                || field instanceof TextArea
                || field instanceof ComboBox;
    }

    private void typeAsPerson(TextField field, String text) {
        String old = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new AbstractField.ComponentValueChangeEvent<>(field, field, old, true));
        roundTrip();
    }

    private List<?> shown() {
        return tried.stream().map(BadFormsIT::shown).toList();
    }

    /** The value, and what it stands for when the browser couldn't read it. */
    private static List<?> shown(Component field) {
        return Arrays.asList(
                ((HasValue<?, ?>) field).getValue(), field.getElement().getProperty("_inputElementValue", ""));
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String label(Component field) {
        return field instanceof HasLabel labelled ? labelled.getLabel() : field.toString();
    }

    /** Those in which something can be typed now. */
    private static Stream<Component> fields(Component within) {
        if (within instanceof Text || !within.isVisible() || within instanceof FilterBar) {
            return Stream.of();
        }
        boolean typed = within instanceof TextField
                || within instanceof TextArea
                || within instanceof IntegerField
                || within instanceof BigDecimalField
                || within instanceof DatePicker
                || within instanceof TimePicker
                || (within instanceof ComboBox<?> choice && choice.isAllowCustomValue());
        if (typed) {
            return ((HasValue<?, ?>) within).isReadOnly() ? Stream.of() : Stream.of(within);
        }
        return within.getChildren().flatMap(BadFormsIT::fields);
    }

    private static Stream<Component> all(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren().flatMap(BadFormsIT::all));
    }

    private static boolean makesFields(JavaClass one) {
        return one.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> isTyped(call.getTargetOwner())
                                && !call.getOriginOwner()
                                        .isAssignableTo(call.getTargetOwner().getName()))
                || one.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("setAllowCustomValue"));
    }

    private static boolean isTyped(JavaClass field) {
        return Stream.of(
                        "com.vaadin.flow.component.textfield.TextFieldBase",
                        "com.vaadin.flow.component.datepicker.DatePicker",
                        "com.vaadin.flow.component.datetimepicker.DateTimePicker",
                        "com.vaadin.flow.component.timepicker.TimePicker")
                .anyMatch(field::isAssignableTo);
    }

    private static Pattern pattern(String sentence) {
        String literal = sentence.replace("''", "'");
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        var hole = Pattern.compile("\\{[^}]*}").matcher(literal);
        while (hole.find()) {
            pattern.append(Pattern.quote(literal.substring(from, hole.start()))).append(".*");
            from = hole.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(literal.substring(from))).toString(), Pattern.DOTALL);
    }

    /** Whoever opens a page is remembered as a visitor. */
    private static Map<String, String> content() {
        Map<String, String> content = DatabaseContent.snapshot();
        content.remove("workspace_visit");
        return content;
    }

    // What forms are opened, filled and saved with.

    String client(String page) {
        return "c/" + clients.firstAddress() + "/" + page;
    }

    void visit(String address) {
        open(address);
        assertThat(words()).as(address).doesNotContain(fr("shell.failure-title"));
    }

    void press(String key, Object... parameters) {
        String name = fr(key, parameters);
        find(Button.class, root()).withText(name).all().stream()
                .filter(Button::isVisible)
                .findFirst()
                .ifPresentOrElse(
                        Button::click,
                        () -> ShownCards.in((Component) getCurrentView())
                                .orElseThrow(() -> new AssertionError("No button " + name))
                                .press(name));
        roundTrip();
    }

    void chooseInMenu(String key, String choiceKey) {
        String menu = fr(key);
        MenuBar bar = find(MenuBar.class).all().stream()
                .filter(one -> one.getItems().getFirst().getText().equals(menu))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No menu " + menu));
        new MenuBarTester<>(bar).clickItem(menu, fr(choiceKey));
        roundTrip();
    }

    Object savedViews() {
        return TwoClients.in(clients.adminInFirst(), () -> views.of("tools"));
    }

    /** The list of tools shows its filters only when there are some. */
    void haveTool() {
        TwoClients.run(clients.adminInFirst(), () -> tools.add(ToolExamples.complete("Filtré")));
    }

    void fill(String key, Object value) {
        ((HasValue) fieldOf(key)).setValue(value);
    }

    private Component fieldOf(String key) {
        return fields(root())
                .filter(one -> label(one).equals(fr(key)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + fr(key)));
    }

    void choose(String key, String choiceKey) {
        String wanted = fr(choiceKey);
        for (RadioButtonGroup group : find(RadioButtonGroup.class, root()).all()) {
            if (fr(key).equals(group.getLabel())) {
                pick(group, group.getListDataView().getItems(), group.getItemLabelGenerator(), wanted::equals);
                return;
            }
        }
        Select select = find(Select.class, root()).withLabel(fr(key)).single();
        pick(select, select.getListDataView().getItems(), select.getItemLabelGenerator(), wanted::equals);
    }

    void tick(String key) {
        find(Checkbox.class, root()).withLabel(fr(key)).single().setValue(true);
        roundTrip();
    }

    void chooseFirst(String key) {
        ComboBox choice = find(ComboBox.class, root()).withLabel(fr(key)).single();
        pick(choice, choice.getListDataView().getItems(), choice.getItemLabelGenerator(), label -> true);
    }

    private static void pick(HasValue field, Stream<?> items, ItemLabelGenerator labels, Predicate<String> wanted) {
        field.setValue(items.filter(item -> wanted.test(labels.apply(item)))
                .findFirst()
                .orElseThrow());
    }

    void pressInLastGrid(String function) {
        ListGrid grid = find(ListGrid.class).all().getLast();
        test(grid).invokeLitRendererFunction(0, grid.getColumns().size() - 1, function);
        roundTrip();
    }

    void haveFigures() {
        if (TwoClients.in(clients.adminInFirst(), inputs::all).isEmpty()) {
            driver.imported(
                    clients.consultantInFirst(),
                    AdsFile.create(7, YearMonth.of(2019, 10), 2).toBytes(),
                    ScorecardDriver.ads());
        }
    }

    /** One in dollars, for which no rate is stated. */
    void haveForeignInput() {
        haveFigures();
        TwoClients.run(clients.consultantInFirst(), () -> {
            rates.all().forEach(one -> rates.withdraw(one.id()));
            io.pupitre.scorecard.Input spend = inputs.all().stream()
                    .filter(input -> input.key().equals("spend"))
                    .findFirst()
                    .orElseGet(() -> inputs.define("spend", "Dépense", Unit.MONEY, Aggregation.SUM));
            inputs.describe(spend.id(), spend.name(), Unit.MONEY, Currency.getInstance("USD"));
        });
    }

    /** A month with one KPI about which nobody has said anything. */
    void visitSilentMonth() {
        haveKpi();
        TwoClients.run(clients.consultantInFirst(), () -> {
            MonthTexts texts = reports.get(SILENT).texts();
            KpiId kpi = kpis.all().getFirst().id();
            reports.summarise(SILENT, texts.summary(), "");
            reports.comment(SILENT, kpi, texts.of(kpi.value()), Commentary.NONE);
            reports.note(SILENT, kpi, "");
            expectations().forEach(one -> hypotheses.remove(new HypothesisId(one.id())));
        });
        visit(ScorecardsNavigation.month(clients.firstAddress(), SILENT));
    }

    /** A published month in review, with other words than those that were published. */
    void visitMonthToRestate() {
        haveKpi();
        TwoClients.run(clients.consultantInFirst(), () -> {
            if (publications.lines().isEmpty()) {
                driver.published(clients.consultantInFirst(), RESTATED);
            }
            if (reports.get(RESTATED).state() == ReviewState.DRAFT) {
                reports.summarise(RESTATED, reports.get(RESTATED).texts().summary(), "Version " + System.nanoTime());
                reports.submit(RESTATED);
            }
        });
        visit(ScorecardsNavigation.month(clients.firstAddress(), RESTATED) + "?current");
    }

    private void haveKpi() {
        haveFigures();
        TwoClients.run(clients.consultantInFirst(), () -> {
            if (kpis.all().isEmpty()) {
                kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP));
            }
        });
    }

    /** Each time another figure, so that there is something to save. */
    void enterFigure() {
        haveFigures();
        visit(client("scorecards/figures"));
        visit(ScorecardsNavigation.entry(clients.firstAddress()));
        Select<Dimension> dimension = find(Select.class).single();
        dimension.setValue(dimension
                .getListDataView()
                .getItems()
                .filter(one -> one.key().equals("channel"))
                .findFirst()
                .orElseThrow());
        fill("scorecard.entry-value", "Google Ads");
        find(Input.class).first().setValue(String.valueOf(++figures));
    }

    boolean isEntered() {
        return said().contains(fr("scorecard.entry-saved", 1));
    }

    Object figureFiles() {
        return TwoClients.in(clients.adminInFirst(), () -> List.of(imports.latest(1), entries.values("channel")));
    }

    void openFile() {
        ImportId id = TwoClients.in(
                clients.consultantInFirst(),
                () -> imports.receive(
                        "figures.csv",
                        new ByteArrayInputStream(
                                AdsFile.create(7, YearMonth.of(2019, 10), 1).toBytes())));
        visit(ScorecardsNavigation.fileImport(clients.firstAddress(), id));
    }

    /** A mapping is only to be read again in what comes of it. */
    Object checkedFile() {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (TwoClients.in(clients.adminInFirst(), () -> imports.latest(1))
                                .getFirst()
                                .state()
                        == ImportState.CHECKING
                && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return List.of();
    }

    void visitNewTemplate(String page) {
        visit(TemplatesNavigation.template(template()) + page);
    }

    private TemplateId template() {
        return TwoClients.in(
                clients.adminInAgency(),
                () -> library.add(new TemplateDraft(
                        TemplateKind.PROCESS,
                        new Bilingual("Lancer", ""),
                        Bilingual.EMPTY,
                        new TemplateContent(
                                List.of(),
                                List.of(new Step(
                                        ElementId.next(),
                                        new Bilingual("Brief", ""),
                                        Bilingual.EMPTY,
                                        Bilingual.EMPTY,
                                        0))))));
    }

    void addField(String kind) {
        visitNewTemplate("/edit");
        press("templates.add-field");
        fill("templates.label-fr", "Question");
        choose("templates.field-kind", "templates.field-" + kind);
    }

    /** Over into the page, and with it into the library. */
    void takeOver() {
        press("templates.take-over");
        if (isGone()) {
            press("templates.save");
        }
    }

    void newCadence() {
        // Its address is left first, so that the page begins anew.
        visit(client("cadences"));
        visit(client("cadences/new"));
        fill("cadence.name", "Lettre");
    }

    private CadenceId cadence() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> cadences.add(new CadenceDetails(
                        "Lettre", "", Channel.EMAIL, new Recurrence("FREQ=DAILY"), DAY, LocalTime.NOON, null)));
    }

    void moveOccurrence() {
        visit(CadenceNavigation.cadence(clients.firstAddress(), cadence()));
        press("cadence.move");
    }

    void visitNewCampaign() {
        CampaignId id = TwoClients.in(
                clients.adminInFirst(),
                () -> campaigns.add(
                        new CampaignBrief("Rentrée", "", "", "", "", "", "", Channel.EMAIL, Set.of(), null)));
        visit(CadenceNavigation.campaign(clients.firstAddress(), id));
    }

    void beginClient() {
        // Its address is left first, so that the steps begin anew.
        visit("agency/people");
        visit("agency/clients/new");
        fill("onboarding.name", "Phare");
        fill("onboarding.slug", freshAddress());
    }

    String freshAddress() {
        return "phare-" + Ids.next().toString().substring(24);
    }

    /** Goes that many steps further, as long as nothing holds it up. */
    void next(int steps) {
        for (int i = 0; i < steps; i++) {
            Button next = find(Button.class).withText(fr("onboarding.next")).single();
            next.click();
            roundTrip();
            if (!isGone()) {
                return;
            }
        }
    }

    /** Whether a new token is shown. */
    boolean isIssued() {
        return find(Code.class).all().stream()
                .anyMatch(code -> isShown(code) && code.getText().startsWith("pup_"));
    }

    Object tokens() {
        return TwoClients.in(clients.adminInFirst(), tokens::latest);
    }

    void addCountry() {
        find(ComboBox.class).withLabel(fr("onboarding.add-country")).first().setValue(new Country("SE"));
    }

    void fillInvitee() {
        fill("onboarding.person-name", "Ada");
        fill("onboarding.email", "ada@exemple.test");
    }

    void visitSettings(int place) {
        if (TwoClients.in(clients.adminInFirst(), regions::list).isEmpty()) {
            TwoClients.run(clients.adminInFirst(), () -> regions.add(new Region("Nord", List.of(new Country("SE")))));
        }
        visit(client("settings"));
        section = place;
    }

    /** Whether the fields that were tried are there no more. */
    boolean isGone() {
        return tried.stream().noneMatch(BadFormsIT::isShown);
    }

    private static boolean isShown(Component field) {
        return field.isAttached()
                && Stream.iterate(Optional.of(field), Optional::isPresent, one -> one.flatMap(Component::getParent))
                        .map(Optional::orElseThrow)
                        .allMatch(one -> one.isVisible() && !(one instanceof Dialog dialog && !dialog.isOpened()));
    }

    /** Whether the page says it beside the fields. */
    boolean said(String key) {
        return said().contains(fr(key));
    }

    private String said() {
        return Stream.concat(
                        find(Notification.class).all().stream().map(PageTest::words),
                        all(root())
                                .filter(one -> !(one instanceof Text)
                                        && one.isVisible()
                                        && "alert".equals(one.getElement().getAttribute("role")))
                                .map(PageTest::words))
                .collect(Collectors.joining(" / "));
    }

    private Component root() {
        return find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .reduce((one, other) -> other)
                .map(Component.class::cast)
                .orElseGet(() -> section < 0
                        ? (Component) getCurrentView()
                        : find(Section.class)
                                .withClassName("pu-settings-section")
                                .all()
                                .get(section));
    }

    private static String fr(String key, Object... parameters) {
        return parameters.length == 0
                ? FRENCH.getString(key)
                : new MessageFormat(FRENCH.getString(key), Locale.FRENCH).format(parameters);
    }

    // What is there afterwards.

    Object page() {
        return words();
    }

    Object tools() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 500).stream()
                        .map(row -> tools.get(new ToolId(row.id())))
                        .toList());
    }

    /** Agreed on anew each time: a step leads away from it. */
    void haveSaving() {
        TwoClients.run(clients.adminInFirst(), () -> {
            SavingRecord saving = savings.add(ToolExamples.saving());
            savings.move(saving, new SavingMove(SavingStatus.AGREED, null, ""));
        });
    }

    /** Another one each time: a tool has one plan. */
    void visitToolToReplace() {
        ToolRecord tool = TwoClients.in(
                clients.adminInFirst(),
                () -> tools.add(ToolExamples.named("Râteau").withStatus(ToolStatus.ACTIVE)));
        visit(ToolsNavigation.replacement(clients.firstAddress(), tool.id()));
    }

    /** Of a tool that one integration depends on, which has no answer yet. */
    void visitReplacement() {
        ToolRecord tool = TwoClients.in(clients.adminInFirst(), () -> {
            ToolRecord leaving = tools.add(ToolExamples.named("Râteau"));
            integrations.add(IntegrationExamples.between(
                    IntegrationExamples.end(leaving),
                    IntegrationExamples.end(tools.add(ToolExamples.named("Brouette")))));
            replacements.plan(leaving.id(), ReplacementExamples.plan());
            return leaving;
        });
        visit(ToolsNavigation.replacement(clients.firstAddress(), tool.id()));
    }

    Object replacements() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> replacements.list().stream()
                        .map(line -> replacements.of(line.tool()))
                        .toList());
    }

    void visitToolOfFlaggedOwner() {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of("owner"), Set.of()));
        ToolRecord tool = TwoClients.in(clients.adminInFirst(), () -> tools.add(ToolExamples.named("Râteau")));
        visit(ToolsNavigation.tool(clients.firstAddress(), tool.id()));
    }

    /** A new one each time: what is there already stands in the panel too. */
    void visitToolToReview() {
        ToolRecord tool = TwoClients.in(clients.adminInFirst(), () -> tools.add(ToolExamples.named("Tamis")));
        visit(ReviewsNavigation.review(clients.firstAddress(), tool.id(), ReviewKind.PRIVACY));
        reviewed = tool.id();
    }

    Object reviews() {
        return TwoClients.in(clients.adminInFirst(), () -> reviews.of(Objects.requireNonNull(reviewed)));
    }

    /** A new one each time, with a release to be assessed and one to be answered. */
    void visitToolToServe() {
        TwoClients.run(clients.adminInFirst(), () -> {
            served = tools.add(ToolExamples.named("Tamis")).id();
            releases.add(served, ServiceExamples.release());
            releases.assess(releases.add(served, ServiceExamples.release()), ServiceExamples.assessment());
        });
        visit(ToolsNavigation.tool(clients.firstAddress(), Objects.requireNonNull(served)));
    }

    Object service() {
        return TwoClients.in(clients.adminInFirst(), () -> serviceBoard.of(Objects.requireNonNull(served)));
    }

    /** A new one each time, with a check that was never measured. */
    void visitToolToCheck() {
        ToolRecord tool = TwoClients.in(clients.adminInFirst(), () -> {
            ToolRecord added = tools.add(ToolExamples.named("Tamis"));
            check = checks.add(added.id(), QualityExamples.complete());
            return added;
        });
        visit(ToolsNavigation.tool(clients.firstAddress(), tool.id()));
    }

    void visitCheckToMeasure() {
        visitToolToCheck();
        CheckRecord of = Objects.requireNonNull(check);
        visit(QualityNavigation.measure(clients.firstAddress(), of.tool(), of.id()));
    }

    void visitMeasurement() {
        visitToolToCheck();
        CheckRecord of = Objects.requireNonNull(check);
        TwoClients.in(clients.adminInFirst(), () -> measurements.record(of.id(), QualityExamples.filled(9, 10)));
        // The same address again would be the same page.
        visit(client("tools"));
        visit(ToolsNavigation.tool(clients.firstAddress(), of.tool()));
        find(Button.class)
                .withCondition(one -> one.getAriaLabel().orElse("").startsWith("Retirer la mesure"))
                .single()
                .click();
        roundTrip();
    }

    Object checks() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> checks.of(Objects.requireNonNull(check).tool()));
    }

    Object measurementLog() {
        return TwoClients.in(clients.adminInFirst(), () -> log.page(List.of("quality-measurement"), 0, 1));
    }

    Object checkInputs() {
        return TwoClients.in(clients.adminInFirst(), inputs::all);
    }

    /** With a check of each kind of values that are typed. */
    void editStackRule() {
        TwoClients.run(clients.adminInAgency(), () -> {
            stackRules.list().forEach(stackRules::remove);
            stackRules.add(RuleExamples.complete());
        });
        visit("agency/people");
        visit(RulesNavigation.AGENCY);
        press("tools.rule-edit");
    }

    Object stackRules() {
        return TwoClients.in(clients.adminInAgency(), stackRules::list);
    }

    Object toolLog() {
        return TwoClients.in(clients.adminInFirst(), () -> log.page(List.of("tool"), 0, 1));
    }

    /** Begun anew each time: what is decided can't be changed. */
    void visitEvaluation() {
        EvaluationId id = TwoClients.in(clients.adminInFirst(), () -> {
            EvaluationId begun =
                    evaluations.add(EvaluationExamples.evaluation("E-mailing")).id();
            matrix.addCriterion(begun, EvaluationExamples.criterion("Usage", "1"));
            matrix.addCandidate(begun, EvaluationExamples.product("Tamis"));
            return begun;
        });
        visit(EvaluationsNavigation.evaluation(clients.firstAddress(), id));
    }

    Object evaluations() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> evaluations.list(EvaluationFilter.ALL).stream()
                        .map(line -> line.evaluation().id())
                        .map(id -> List.of(evaluations.sheet(id), decisions.list(id)))
                        .toList());
    }

    Object savings() {
        return TwoClients.in(clients.adminInFirst(), savings::list);
    }

    /** Opens the form with two tools as its ends, by their names. */
    void newIntegration() {
        TwoClients.run(clients.adminInFirst(), () -> {
            if (tools.count(ToolFilter.containing("Avant")) == 0) {
                tools.add(ToolExamples.named("Avant"));
                tools.add(ToolExamples.named("Après"));
            }
        });
        visit(client("tools/map"));
        press("tools.integration-add");
        type(fieldOf("tools.integration-source"), "Avant");
        type(fieldOf("tools.integration-target"), "Après");
    }

    /** A capability that is judged weak and planned, so that its form has all its fields. */
    void haveNeed() {
        TwoClients.run(clients.adminInFirst(), () -> {
            if (gaps.board().line("crm").isEmpty()) {
                gaps.add(
                        "crm",
                        NeedDetails.wanting(
                                        phases.add(new PhaseDetails("Socle", DAY))
                                                .id(),
                                        "")
                                .weakSince("Deux bases"));
            }
        });
    }

    Object gaps() {
        return TwoClients.in(clients.adminInFirst(), gaps::board);
    }

    Object integrations() {
        return TwoClients.in(clients.adminInFirst(), () -> List.of(integrations.map(), systems.list()));
    }

    Object monthTexts() {
        return TwoClients.in(clients.adminInFirst(), () -> reports.get(SILENT).texts());
    }

    Object restatement() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> publications.open(RESTATED) instanceof Publication.Genuine month && month.restatement() != null
                        ? month.restatement().reason()
                        : List.of());
    }

    Object hypotheses() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> expectations().stream().map(Hypothesis::expectation).toList());
    }

    private List<Hypothesis> expectations() {
        return scorecards.draft(SILENT, Slice.ALL).lines().stream()
                .flatMap(line -> line.hypotheses().stream())
                .toList();
    }

    Object kpis() {
        return TwoClients.in(clients.adminInFirst(), kpis::all);
    }

    Object definitions() {
        return TwoClients.in(clients.adminInAgency(), dictionary::list);
    }

    Object definitionVersions() {
        return TwoClients.in(
                clients.adminInAgency(),
                () -> dictionary.list().stream()
                        .map(line -> dictionary.versions(line.kpi().id()))
                        .toList());
    }

    void visitNewDefinition() {
        visit(ScorecardsNavigation.definition(definition()));
    }

    private DefinitionId definition() {
        return TwoClients.in(
                clients.adminInAgency(),
                () -> dictionary.add(
                        new KpiDefinition(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP), "", "", null)));
    }

    Object rates() {
        return TwoClients.in(clients.adminInFirst(), rates::all);
    }

    Object inputs() {
        return TwoClients.in(clients.adminInFirst(), inputs::all);
    }

    Object templates() {
        return TwoClients.in(
                clients.adminInAgency(),
                () -> library.list().stream()
                        .map(line -> library.get(line.id()))
                        .toList());
    }

    Object versions() {
        return TwoClients.in(
                clients.adminInAgency(),
                () -> library.list().stream()
                        .map(line -> library.versions(line.id()))
                        .toList());
    }

    Object cadences() {
        return TwoClients.in(clients.adminInFirst(), cadences::list);
    }

    Object campaigns() {
        return TwoClients.in(
                clients.adminInFirst(),
                () -> campaigns.list().stream()
                        .map(one -> one + " " + campaigns.steps(one.id()))
                        .toList());
    }

    Object settings() {
        return TwoClients.in(clients.adminInFirst(), () -> settings.get() + " " + regions.toChange());
    }
}
