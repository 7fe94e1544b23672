package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.tools.service.WeeklyHours;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hours of the week: days, from, until, and whose clock it is. An end before the beginning is on the day after. */
@SuppressWarnings("serial") // Sessions are never stored.
final class HoursFields implements Serializable {

    private static final WeeklyHours OFFICE = new WeeklyHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 9 * 60, 18 * 60, ZoneId.of("Europe/Paris"));

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TimeField from;
    private final TimeField until;
    private final ComboBox<ZoneId> zone = new ComboBox<>();

    /** @param client whose zone is proposed */
    HoursFields(
            ServicePhrases words,
            ServiceInputs inputs,
            ServiceField daysField,
            ServiceField fromField,
            ServiceField untilField,
            ServiceField zoneField,
            ZoneId client) {
        from = inputs.time(fromField);
        until = inputs.time(untilField);
        inputs.put(daysField, days);
        inputs.put(zoneField, zone);
        days.setItems(DayOfWeek.values());
        Wording.bind(
                days,
                label -> {
                    days.setLabel(label);
                    days.setItemLabelGenerator(words::day);
                },
                daysField.labelKey());
        Wording.bind(until, until::setHelperText, "tools.service-until-help");
        Wording.bind(zone, zone::setLabel, zoneField.labelKey());
        zone.setItemLabelGenerator(ServicePhrases::place);
        show(new WeeklyHours(OFFICE.days(), OFFICE.from(), OFFICE.until(), client));
    }

    CheckboxGroup<DayOfWeek> days() {
        return days;
    }

    TimeField from() {
        return from;
    }

    TimeField until() {
        return until;
    }

    ComboBox<ZoneId> zone() {
        return zone;
    }

    void setVisible(boolean visible) {
        days.setVisible(visible);
        from.setVisible(visible);
        until.setVisible(visible);
        zone.setVisible(visible);
    }

    void show(WeeklyHours hours) {
        days.setValue(hours.days());
        from.setValue(LocalTime.ofSecondOfDay(hours.from() * 60L));
        until.setValue(LocalTime.ofSecondOfDay(hours.until() % WeeklyHours.MIDNIGHT * 60L));
        zone.setItems(Stream.concat(places().stream(), Stream.of(hours.zone()))
                .distinct()
                .toList());
        zone.setValue(hours.zone());
    }

    /** What is typed; null when something is missing or wrong, which is then said at its field. */
    @Nullable
    WeeklyHours hours() {
        refuse(days, days.isEmpty() ? "tools.service-problem-days" : null);
        refuse(from, problemOf(from));
        refuse(zone, zone.isEmpty() ? "tools.problem-required" : null);
        String end = problemOf(until);
        if (end == null && problemOf(from) == null && minute(from) != 0 && minute(until) == minute(from)) {
            end = "tools.service-problem-hours";
        }
        refuse(until, end);
        return days.isInvalid() || from.isInvalid() || until.isInvalid() || zone.isInvalid()
                ? null
                : new WeeklyHours(days.getValue(), minute(from), end(), zone.getValue());
    }

    private static @Nullable String problemOf(TimeField field) {
        if (!field.isReadable()) {
            return "ui.not-a-time";
        }
        return field.isEmpty() ? "tools.problem-required" : null;
    }

    /** An end that is not after the beginning is on the day after. */
    private int end() {
        return minute(until) <= minute(from) ? minute(until) + WeeklyHours.MIDNIGHT : minute(until);
    }

    private static int minute(TimeField field) {
        return Objects.requireNonNull(field.getValue()).toSecondOfDay() / 60;
    }

    private static <T extends Component & HasValidationProperties> void refuse(T field, @Nullable String problem) {
        field.setInvalid(problem != null);
        if (problem != null) {
            field.setErrorMessage(field.getTranslation(problem));
        }
    }

    private static List<ZoneId> places() {
        return ZoneId.getAvailableZoneIds().stream()
                // Those that a place on earth is named by; the rest are synonyms and offsets.
                .filter(id -> id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }
}
