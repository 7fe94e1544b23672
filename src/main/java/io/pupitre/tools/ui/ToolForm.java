package io.pupitre.tools.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.Billing;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolOrigin;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a tool. Says at each field what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolForm extends FormLayout {

    private final ToolDraft draft;
    private final ProductField product = new ProductField();
    private final ToolPhrases words = new ToolPhrases(this);
    private final FieldBinding fields = new FieldBinding(this);

    ToolForm(ToolDraft draft, List<String> categories) {
        this.draft = draft;
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);
        what(categories);
        who();
        contract();
        result();
        fields.binder().readBean(draft);
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<ToolDetails> read() {
        if (!fields.binder().writeBeanIfValid(draft)) {
            return Optional.empty();
        }
        try {
            return Optional.of(draft.details());
        } catch (InvalidToolException e) {
            show(e.problems());
            return Optional.empty();
        }
    }

    /** Goes to a field, rather than to the first. */
    void startAt(ToolField field) {
        product.setAutofocus(false);
        fields.focus(field);
    }

    void show(List<FieldProblem> problems) {
        problems.forEach(fields::show);
    }

    private void what(List<String> categories) {
        fields.text(ToolField.PRODUCT, product, one -> one.product, (one, value) -> one.product = value);
        product.setRequiredIndicatorVisible(true);
        product.setAutofocus(true);
        TextField vendor = fields.line(ToolField.VENDOR, one -> one.vendor, (one, value) -> one.vendor = value);
        TextField instance = fields.line(ToolField.INSTANCE, one -> one.instance, (one, value) -> one.instance = value);
        Wording.bind(this, instance::setHelperText, "tools.instance-help");
        fields.choice(
                ToolField.ORIGIN,
                List.of(ToolOrigin.values()),
                false,
                words::origin,
                one -> one.origin,
                (one, value) -> one.origin = value == null ? ToolOrigin.BOUGHT : value);
        ComboBox<String> category = fields.suggested(
                ToolField.CATEGORY, known(categories), one -> one.category, (one, value) -> one.category = value);
        fields.choice(
                ToolField.STATUS,
                draft.statuses,
                false,
                words::status,
                one -> one.status,
                (one, value) -> one.status = value == null ? one.status : value);
        ComboBox<Capability> capability = capability();
        product.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                Catalogue.product(chosen.getValue(), "").ifPresent(known -> {
                    fill(vendor, known.vendor());
                    fill(category, known.category().name(words.language()));
                    if (capability.isEmpty()) {
                        capability.setValue(known.primary());
                    }
                });
            }
        });
    }

    /** The client's own, and those of the vendor list. */
    private Set<String> known(List<String> categories) {
        Set<String> all = new TreeSet<>(words.alphabetically());
        all.addAll(categories);
        Catalogue.categories().forEach(one -> all.add(one.name(words.language())));
        return all;
    }

    /** A combo box without a value may hold an empty text. */
    private static void fill(HasValue<?, String> input, String value) {
        if (Objects.requireNonNullElse(input.getValue(), "").isBlank()) {
            input.setValue(value);
        }
    }

    private ComboBox<Capability> capability() {
        ComboBox<Capability> main = fields.labelled(ToolField.CAPABILITY, new ComboBox<>());
        main.setItems(Catalogue.capabilities());
        main.setClearButtonVisible(true);
        MultiSelectComboBox<Capability> others =
                fields.labelled(ToolField.OTHER_CAPABILITIES, new MultiSelectComboBox<>());
        others.setItems(Catalogue.capabilities());
        Wording.bind(
                this,
                help -> {
                    main.setItemLabelGenerator(one -> one.name(words.language()));
                    others.setItemLabelGenerator(one -> one.name(words.language()));
                    main.setHelperText(help);
                },
                "tools.capability-help");
        fields.binder().forField(main).bind(one -> one.capability, (one, value) -> one.capability = value);
        fields.binder()
                .forField(others)
                .bind(one -> one.otherCapabilities, (one, value) -> one.otherCapabilities = value);
        return main;
    }

    private void who() {
        fields.heading("tools.part-people");
        fields.line(ToolField.OWNER, one -> one.owner, (one, value) -> one.owner = value);
        fields.line(ToolField.ADMINS, one -> one.admins, (one, value) -> one.admins = value);
        fields.wide(fields.line(ToolField.USERS, one -> one.users, (one, value) -> one.users = value));
        fields.count(ToolField.SEATS_PAID, one -> one.seatsPaid, (one, value) -> one.seatsPaid = value);
        fields.count(ToolField.SEATS_USED, one -> one.seatsUsed, (one, value) -> one.seatsUsed = value);
    }

    private void contract() {
        fields.heading("tools.part-contract");
        fields.amount(ToolField.ANNUAL_COST, one -> one.annualCost, (one, value) -> one.annualCost = value);
        CurrencyField currency = fields.labelled(ToolField.CURRENCY, new CurrencyField(ToolField.CURRENCY.labelKey()));
        fields.binder()
                .forField(currency)
                .asRequired(error -> words.say("tools.problem-currency"))
                .bind(one -> one.currency, (one, value) -> one.currency = value);
        fields.amount(ToolField.LIST_COST, one -> one.listCost, (one, value) -> one.listCost = value);
        fields.choice(
                ToolField.BILLING,
                List.of(Billing.values()),
                true,
                words::billing,
                one -> one.billing,
                (one, value) -> one.billing = value);
        renewal();
        fields.choice(
                ToolField.AUTO_RENEWAL,
                List.of(true, false),
                true,
                words::answer,
                one -> one.autoRenewal,
                (one, value) -> one.autoRenewal = value);
        fields.count(ToolField.NOTICE_DAYS, one -> one.noticeDays, (one, value) -> one.noticeDays = value);
        fields.count(ToolField.TERM_MONTHS, one -> one.termMonths, (one, value) -> one.termMonths = value);
        fields.line(ToolField.ORDER_NUMBER, one -> one.orderNumber, (one, value) -> one.orderNumber = value);
    }

    private void renewal() {
        RadioButtonGroup<RenewalKind> kind = fields.labelled(ToolField.RENEWAL, new RadioButtonGroup<>());
        kind.setItems(RenewalKind.values());
        Wording.bind(this, ignored -> kind.setItemLabelGenerator(words::renewal), "tools.field-renewal");
        DayField day = new DayField("tools.renewal-day");
        add(day);
        kind.addValueChangeListener(change -> day.setVisible(change.getValue() == RenewalKind.DATE));
        fields.binder().forField(kind).bind(one -> one.renewal, (one, value) -> one.renewal = value);
        fields.binder()
                .forField(day)
                .withValidator(fields.checked(value -> {
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

    private void result() {
        fields.heading("tools.part-use");
        fields.paragraphs(ToolField.PURPOSE, one -> one.purpose, (one, value) -> one.purpose = value);
        fields.paragraphs(ToolField.OUTCOME, one -> one.outcome, (one, value) -> one.outcome = value);
        TextField integrations = fields.wide(fields.line(
                ToolField.INTEGRATED_WITH, one -> one.integratedWith, (one, value) -> one.integratedWith = value));
        Wording.bind(this, integrations::setHelperText, "tools.integrated-with-help");
        fields.paragraphs(ToolField.NOTE, one -> one.note, (one, value) -> one.note = value);
    }
}
