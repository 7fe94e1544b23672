package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolStatus;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.DayField;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a tool. Says at each field what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolForm extends FormLayout {

    private final ToolDraft draft;
    private final ToolPhrases words = new ToolPhrases(this);
    private final Binder<ToolDraft> binder = new Binder<>();
    private final Map<ToolField, HasValidationProperties> fields = new EnumMap<>(ToolField.class);

    ToolForm(ToolDraft draft, List<String> categories) {
        this.draft = draft;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);

        TextField product = labelled(ToolField.PRODUCT, new TextField());
        product.setRequiredIndicatorVisible(true);
        product.setAutofocus(true);
        bind(ToolField.PRODUCT, product, one -> one.product, (one, value) -> one.product = value);
        bind(
                ToolField.VENDOR,
                labelled(ToolField.VENDOR, new TextField()),
                one -> one.vendor,
                (one, value) -> one.vendor = value);
        bind(ToolField.CATEGORY, category(categories), one -> one.category, (one, value) -> one.category = value);
        bind(
                ToolField.OWNER,
                labelled(ToolField.OWNER, new TextField()),
                one -> one.owner,
                (one, value) -> one.owner = value);
        count(ToolField.SEATS_PAID, one -> one.seatsPaid, (one, value) -> one.seatsPaid = value);
        count(ToolField.SEATS_USED, one -> one.seatsUsed, (one, value) -> one.seatsUsed = value);
        cost();
        renewal();
        count(ToolField.NOTICE_DAYS, one -> one.noticeDays, (one, value) -> one.noticeDays = value);
        status();
        TextField integrations = wide(ToolField.INTEGRATED_WITH, new TextField());
        Wording.bind(this, integrations::setHelperText, "tools.integrated-with-help");
        bind(
                ToolField.INTEGRATED_WITH,
                integrations,
                one -> one.integratedWith,
                (one, value) -> one.integratedWith = value);
        bind(
                ToolField.OUTCOME,
                wide(ToolField.OUTCOME, area()),
                one -> one.outcome,
                (one, value) -> one.outcome = value);
        bind(ToolField.NOTE, wide(ToolField.NOTE, area()), one -> one.note, (one, value) -> one.note = value);
        binder.readBean(draft);
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<ToolDetails> read() {
        if (!binder.writeBeanIfValid(draft)) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft.details());
        } catch (InvalidToolException e) {
            e.problems().forEach(this::show);
            return Optional.empty();
        }
    }

    private void show(FieldProblem problem) {
        HasValidationProperties field = fields.get(problem.field());
        if (field != null) {
            field.setErrorMessage(words.problem(problem));
            field.setInvalid(true);
        }
    }

    private void bind(
            ToolField field,
            HasValue<?, String> input,
            ValueProvider<ToolDraft, String> getter,
            com.vaadin.flow.data.binder.Setter<ToolDraft, String> setter) {
        binder.forField(input)
                // An emptied combo box answers null.
                .withConverter(text -> Objects.requireNonNullElse(text, ""), text -> text)
                .withValidator(checked(text -> field.problemOf(text.strip())))
                .bind(getter, setter);
    }

    private void count(
            ToolField field,
            ValueProvider<ToolDraft, @Nullable Integer> getter,
            com.vaadin.flow.data.binder.Setter<ToolDraft, @Nullable Integer> setter) {
        IntegerField input = labelled(field, new IntegerField());
        Wording.bind(
                this,
                message -> input.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(message)),
                "tools.problem-whole");
        binder.forField(input).withValidator(checked(field::problemOf)).bind(getter, setter);
    }

    private void cost() {
        TextField amount = labelled(ToolField.ANNUAL_COST, new TextField());
        amount.addThemeVariants(com.vaadin.flow.component.textfield.TextFieldVariant.ALIGN_RIGHT);
        binder.forField(amount)
                .withConverter(new NumberText(this))
                .withValidator(checked(ToolField::problemOfCost))
                .bind(one -> one.annualCost, (one, value) -> one.annualCost = value);
        CurrencyField currency = labelled(ToolField.CURRENCY, new CurrencyField(ToolField.CURRENCY.labelKey()));
        binder.forField(currency)
                .asRequired(error -> words.say("tools.problem-currency"))
                .bind(one -> one.currency, (one, value) -> one.currency = value);
    }

    private void renewal() {
        RadioButtonGroup<RenewalKind> kind = labelled(ToolField.RENEWAL, new RadioButtonGroup<>());
        kind.setItems(RenewalKind.values());
        Wording.bind(this, ignored -> kind.setItemLabelGenerator(words::renewal), "tools.field-renewal");
        DayField day = new DayField("tools.renewal-day");
        add(day);
        kind.addValueChangeListener(change -> day.setVisible(change.getValue() == RenewalKind.DATE));
        binder.forField(kind).bind(one -> one.renewal, (one, value) -> one.renewal = value);
        binder.forField(day)
                .withValidator(checked(value -> {
                    if (kind.getValue() != RenewalKind.DATE) {
                        return Optional.empty();
                    }
                    return value == null
                            ? Optional.of(new FieldProblem(ToolField.RENEWAL, "tools.problem-required", List.of()))
                            : ToolField.problemOfRenewal(value);
                }))
                .bind(one -> one.renewalDate, (one, value) -> one.renewalDate = value);
        day.setVisible(draft.renewal == RenewalKind.DATE);
    }

    private void status() {
        Select<ToolStatus> status = labelled(ToolField.STATUS, new Select<>());
        status.setItems(ToolStatus.values());
        Wording.bind(this, ignored -> status.setItemLabelGenerator(words::status), "tools.field-status");
        binder.forField(status).bind(one -> one.status, (one, value) -> one.status = value);
    }

    private ComboBox<String> category(List<String> categories) {
        ComboBox<String> category = labelled(ToolField.CATEGORY, new ComboBox<>());
        category.setItems(categories);
        category.setAllowCustomValue(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
        return category;
    }

    private <T> Validator<T> checked(ValueProvider<T, Optional<FieldProblem>> rule) {
        return (value, context) -> rule.apply(value)
                .map(problem -> ValidationResult.error(words.problem(problem)))
                .orElseGet(ValidationResult::ok);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setMinRows(2);
        area.setMaxRows(6);
        area.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return area;
    }

    private <F extends Component & HasValidationProperties & com.vaadin.flow.component.HasLabel> F wide(
            ToolField field, F input) {
        labelled(field, input);
        setColspan(input, 2);
        return input;
    }

    private <F extends Component & HasValidationProperties & com.vaadin.flow.component.HasLabel> F labelled(
            ToolField field, F input) {
        Wording.bind(this, input::setLabel, field.labelKey());
        fields.put(field, input);
        add(input);
        return input;
    }
}
