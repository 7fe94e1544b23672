package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.pupitre.tools.service.LevelDetails;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.tools.service.WeeklyHours;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what a tool's vendor promised, and when its support answers. */
@SuppressWarnings("serial") // Sessions are never stored.
final class LevelForm extends ServiceForm<LevelDetails> {

    /** How many months back, and then ahead, a level may begin. */
    private static final int MONTHS_BACK = 60;

    private static final int MONTHS = 73;

    private final ComboBox<YearMonth> appliesFrom = inputs.put(ServiceField.APPLIES_FROM, new ComboBox<>());
    private final TextField promised = inputs.line(ServiceField.PROMISED);
    private final NumberText number = new NumberText(promised);
    private final Checkbox always = box("tools.service-always");
    private final HoursFields service;
    private final Checkbox supported = box("tools.service-support-known");
    private final HoursFields support;
    private final TextField contact = inputs.line(ServiceField.CONTACT);
    private final YearMonth thisMonth;

    /**
     * @param today the client's day
     * @param zone of the client, which is proposed
     */
    LevelForm(LocalDate today, ZoneId zone) {
        thisMonth = YearMonth.from(today);
        service = new HoursFields(
                words,
                inputs,
                ServiceField.SERVICE_DAYS,
                ServiceField.SERVICE_FROM,
                ServiceField.SERVICE_UNTIL,
                ServiceField.SERVICE_ZONE,
                zone);
        support = new HoursFields(
                words,
                inputs,
                ServiceField.SUPPORT_DAYS,
                ServiceField.SUPPORT_FROM,
                ServiceField.SUPPORT_UNTIL,
                ServiceField.SUPPORT_ZONE,
                zone);
        appliesFrom.setRequiredIndicatorVisible(true);
        promised.setRequiredIndicatorVisible(true);
        Wording.bind(
                appliesFrom,
                label -> {
                    appliesFrom.setLabel(label);
                    appliesFrom.setItemLabelGenerator(words.figures()::month);
                },
                ServiceField.APPLIES_FROM.labelKey());
        Wording.bind(appliesFrom, appliesFrom::setHelperText, "tools.service-applies-help");
        Wording.bind(contact, contact::setHelperText, "tools.service-contact-help");
        offer(thisMonth);
        always.setValue(true);
        add(appliesFrom, promised);
        heading("tools.service-service-time");
        add(always, 2);
        hours(service);
        heading("tools.service-support");
        add(supported, 2);
        hours(support);
        add(contact, 2);
        fit();
    }

    /** Begins with what is written down. */
    LevelForm of(LevelDetails details) {
        offer(details.appliesFrom());
        promised.setValue(
                number.convertToPresentation(details.promised().stripTrailingZeros(), new ValueContext(promised)));
        always.setValue(details.serviceTime().isAlways());
        if (!details.serviceTime().isAlways()) {
            service.show(details.serviceTime());
        }
        WeeklyHours known = details.support();
        supported.setValue(known != null);
        if (known != null) {
            support.show(known);
        }
        contact.setValue(details.contact());
        fit();
        return this;
    }

    @Override
    Optional<LevelDetails> read() {
        Result<BigDecimal> share = number.convertToModel(promised.getValue(), new ValueContext(promised));
        BigDecimal figure = share.isError() ? BigDecimal.ONE : share.getOrThrow(IllegalStateException::new);
        boolean good = inputs.show(LevelDetails.problems(appliesFrom.getValue(), figure, contact.getValue()));
        share.getMessage().ifPresent(message -> {
            promised.setErrorMessage(message);
            promised.setInvalid(true);
        });
        // Each of them says what is wrong with it.
        WeeklyHours time = always.getValue() ? WeeklyHours.ALWAYS : service.hours();
        WeeklyHours answered = supported.getValue() ? support.hours() : null;
        return good && !share.isError() && time != null && (answered != null || !supported.getValue())
                ? Optional.of(new LevelDetails(
                        Objects.requireNonNull(appliesFrom.getValue()),
                        Objects.requireNonNull(figure),
                        time,
                        answered,
                        contact.getValue()))
                : Optional.empty();
    }

    private void offer(YearMonth chosen) {
        YearMonth first = thisMonth.minusMonths(MONTHS_BACK);
        appliesFrom.setItems(Stream.concat(
                        Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        appliesFrom.setValue(chosen);
    }

    private void fit() {
        service.setVisible(!always.getValue());
        support.setVisible(supported.getValue());
    }

    private void hours(HoursFields fields) {
        add(fields.days(), 2);
        add(fields.from(), fields.until());
        add(fields.zone(), 2);
    }

    private Checkbox box(String key) {
        Checkbox box = new Checkbox();
        Wording.bind(box, box::setLabel, key);
        box.addValueChangeListener(change -> fit());
        return box;
    }

    private void heading(String key) {
        H3 heading = new H3();
        heading.addClassName("pu-form-heading");
        Wording.bind(heading, heading::setText, key);
        add(heading, 2);
    }
}
