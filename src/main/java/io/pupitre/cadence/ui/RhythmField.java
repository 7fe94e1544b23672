package io.pupitre.cadence.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.pupitre.cadence.InvalidCadenceException;
import io.pupitre.cadence.MonthEnd;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.Rhythm;
import io.pupitre.ui.Wording;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often: each week, month or year, or a rule in the words of RFC 5545 for who knows them. What is wrong is said at the
 * part that has it.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class RhythmField extends CustomField<Rhythm> {

    private enum Kind {
        WEEKLY,
        MONTHLY,
        WEEKDAY,
        YEARLY,
        EXPERT
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final IntegerField interval = new IntegerField();
    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final IntegerField day = new IntegerField();
    private final RadioButtonGroup<MonthEnd> end = new RadioButtonGroup<>();
    private final Select<Integer> nth = new Select<>();
    private final Select<DayOfWeek> weekday = new Select<>();
    private final Select<Month> month = new Select<>();
    private final TextField rule = new TextField();
    private final Div parts = new Div();
    private @Nullable InvalidCadenceException problem;

    RhythmField() {
        Wording.bind(this, this::setLabel, "cadence.rhythm");
        Stream.<AbstractField<?, ?>>of(kind, interval, weekdays, day, end, nth, weekday, month, rule)
                .forEach(part -> part.addValueChangeListener(change -> changed()));
        label(kind, "cadence.rhythm-kind");
        label(interval, "cadence.interval");
        label(weekdays, "cadence.weekdays");
        label(day, "cadence.day-of-month");
        label(end, "cadence.month-end");
        label(nth, "cadence.nth");
        label(weekday, "cadence.weekday");
        label(month, "cadence.month");
        label(rule, "cadence.rule");
        Wording.bind(rule, rule::setHelperText, "cadence.rule-help");
        rule.setWidthFull();
        rule.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(
                one -> getTranslation("cadence.kind-" + one.name().toLowerCase(Locale.ROOT)));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(one -> new Words().day(one));
        weekday.setItems(DayOfWeek.values());
        weekday.setItemLabelGenerator(one -> new Words().day(one));
        end.setItems(MonthEnd.values());
        end.setItemLabelGenerator(
                one -> getTranslation(one == MonthEnd.SKIP ? "cadence.end-skip" : "cadence.end-last"));
        nth.setItems(1, 2, 3, 4, -1);
        nth.setItemLabelGenerator(one -> getTranslation("cadence.nth-" + (one < 0 ? "last" : one)));
        month.setItems(Month.values());
        month.setItemLabelGenerator(one -> one.getDisplayName(
                TextStyle.FULL_STANDALONE, UI.getCurrentOrThrow().getLocale()));
        Stream.of(interval, day).forEach(number -> {
            number.setMin(1);
            number.setStepButtonsVisible(true);
            // What is wrong with it is said in the words of the rhythm.
            number.setManualValidation(true);
        });
        day.setMax(31);
        interval.setMax(Recurrence.LARGEST_INTERVAL);
        parts.addClassName("pu-rhythm");
        add(kind, parts);
        start();
    }

    /** Why there is no value although something is filled in; {@code null} when there is one. */
    @Nullable
    InvalidCadenceException problem() {
        return problem;
    }

    @Override
    protected @Nullable Rhythm generateModelValue() {
        try {
            problem = null;
            Rhythm rhythm = rhythm();
            rhythm.recurrence();
            return rhythm;
        } catch (InvalidCadenceException e) {
            problem = e;
            return null;
        } finally {
            complain();
        }
    }

    /** Says the problem at the part that has it. */
    private void complain() {
        Stream.<HasValidationProperties>of(interval, weekdays, day, rule).forEach(part -> part.setInvalid(false));
        if (problem != null) {
            HasValidationProperties part = switch (problem.key()) {
                case "cadence.problem.interval" -> interval;
                case "cadence.problem.no-weekday" -> weekdays;
                case "cadence.problem.no-such-day" -> day;
                default -> rule;
            };
            part.setErrorMessage(getTranslation(problem.key(), problem.arguments()));
            part.setInvalid(true);
        }
    }

    @Override
    protected void setPresentationValue(@Nullable Rhythm rhythm) {
        start();
        switch (rhythm) {
            case Rhythm.Weekly(int every, Set<DayOfWeek> days) -> {
                choose(Kind.WEEKLY, every);
                weekdays.setValue(days);
            }
            case Rhythm.MonthlyOnDay(int every, int on, MonthEnd monthEnd) -> {
                choose(Kind.MONTHLY, every);
                day.setValue(on);
                end.setValue(monthEnd);
            }
            case Rhythm.MonthlyOnWeekday(int every, int which, DayOfWeek on) -> {
                choose(Kind.WEEKDAY, every);
                nth.setValue(which);
                weekday.setValue(on);
            }
            case Rhythm.Yearly(Month in, int on, MonthEnd monthEnd) -> {
                choose(Kind.YEARLY, 1);
                month.setValue(in);
                day.setValue(on);
                end.setValue(monthEnd);
            }
            case Rhythm.Expert(String text) -> {
                choose(Kind.EXPERT, 1);
                rule.setValue(text);
            }
            case null -> {}
        }
        show();
    }

    private void choose(Kind which, int every) {
        kind.setValue(which);
        interval.setValue(every);
    }

    private void start() {
        kind.setValue(Kind.WEEKLY);
        interval.setValue(1);
        weekdays.setValue(Set.of(DayOfWeek.MONDAY));
        day.setValue(1);
        end.setValue(MonthEnd.SKIP);
        nth.setValue(1);
        weekday.setValue(DayOfWeek.MONDAY);
        month.setValue(Month.JANUARY);
        show();
    }

    private void changed() {
        show();
        updateValue();
    }

    private void show() {
        parts.removeAll();
        boolean late = !day.isEmpty() && day.getValue() > 28;
        switch (kind.getValue()) {
            case WEEKLY -> parts.add(interval, weekdays);
            case MONTHLY -> {
                parts.add(interval, day);
                if (late) {
                    parts.add(end);
                }
            }
            case WEEKDAY -> parts.add(interval, nth, weekday);
            case YEARLY -> {
                parts.add(day, month);
                if (late && month.getValue() == Month.FEBRUARY) {
                    parts.add(end);
                }
            }
            case EXPERT -> parts.add(rule);
        }
    }

    private Rhythm rhythm() {
        return switch (kind.getValue()) {
            case WEEKLY -> new Rhythm.Weekly(number(interval), weekdays.getValue());
            case MONTHLY -> new Rhythm.MonthlyOnDay(number(interval), number(day), end.getValue());
            case WEEKDAY -> new Rhythm.MonthlyOnWeekday(number(interval), nth.getValue(), weekday.getValue());
            case YEARLY -> new Rhythm.Yearly(month.getValue(), number(day), end.getValue());
            case EXPERT -> new Rhythm.Expert(rule.getValue());
        };
    }

    /** An empty or refused number is 0, which every rhythm refuses with its own words. */
    private static int number(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private static void label(Component part, String key) {
        Wording.bind(part, ((HasLabel) part)::setLabel, key);
    }
}
