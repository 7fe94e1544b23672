package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a measurement: when, and what was counted or how old the newest record was. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MeasurementForm implements Serializable {

    private final QualityInputs inputs = new QualityInputs();
    private final CheckKind kind;
    private final ZoneId zone;
    private final boolean correction;
    private final DayField day = inputs.of(QualityField.MEASURED_AT, new DayField("tools.quality-measured-on"));
    private final TimeField time = new TimeField("tools.quality-measured-time");
    private final TextField counted = inputs.figure(QualityField.COUNTED);
    private final TextField total = inputs.figure(QualityField.TOTAL);
    private final DayField newestDay = inputs.of(QualityField.NEWEST_AT, new DayField("tools.quality-newest-on"));
    private final TimeField newestTime = new TimeField("tools.quality-newest-time");
    private final TextArea reason = inputs.paragraphs(QualityField.REASON);

    /**
     * @param present null for a new one
     * @param now when a new one is made, most likely
     * @param zone in which times are told
     */
    MeasurementForm(CheckKind kind, @Nullable MeasurementDetails present, Instant now, ZoneId zone) {
        this.kind = kind;
        this.zone = zone;
        correction = present != null;
        Stream.of(day, newestDay).forEach(field -> field.setRequiredIndicatorVisible(true));
        Stream.of(time, newestTime).forEach(field -> field.setRequiredIndicatorVisible(true));
        reason.setRequiredIndicatorVisible(true);
        show(day, time, present == null ? now : present.at());
        if (kind.counts()) {
            String key = kind == CheckKind.COMPLETENESS ? "tools.quality-filled" : "tools.quality-duplicated";
            Wording.bind(counted, counted::setLabel, key);
        }
        if (present != null) {
            Optional.ofNullable(present.counted())
                    .ifPresent(one -> QualityInputs.show(counted, BigDecimal.valueOf(one)));
            Optional.ofNullable(present.total()).ifPresent(one -> QualityInputs.show(total, BigDecimal.valueOf(one)));
            Optional.ofNullable(present.newest()).ifPresent(one -> show(newestDay, newestTime, one));
        }
    }

    void addTo(FormDialog dialog) {
        dialog.with(day, time);
        if (kind.counts()) {
            dialog.with(counted, total);
        } else {
            dialog.with(newestDay, newestTime);
        }
        if (correction) {
            dialog.withWide(reason);
        }
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<MeasurementDetails> read() {
        Instant at = moment(day, time);
        Instant newest = kind.counts() ? null : moment(newestDay, newestTime);
        BigDecimal of = kind.counts() ? inputs.read(counted) : null;
        BigDecimal all = kind.counts() ? inputs.read(total) : null;
        List<QualityProblem> problems = new ArrayList<>(MeasurementDetails.problems(kind, at, of, all, newest));
        if (correction) {
            QualityField.REASON.problemOfRequired(reason.getValue()).ifPresent(problems::add);
        }
        boolean good = inputs.show(problems);
        if (!good || at == null) {
            return Optional.empty();
        }
        return Optional.of(new MeasurementDetails(kind, at, count(of), count(all), newest));
    }

    /** Why it is corrected. */
    String reason() {
        return reason.getValue();
    }

    void show(List<QualityProblem> problems) {
        inputs.show(problems);
    }

    private void show(DayField dayOf, TimeField timeOf, Instant moment) {
        ZonedDateTime local = moment.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
        dayOf.setValue(local.toLocalDate());
        timeOf.setValue(local.toLocalTime());
    }

    /** Where the clock is put back, the first time round. */
    private @Nullable Instant moment(DayField dayOf, TimeField timeOf) {
        LocalDate date = dayOf.getValue();
        LocalTime clock = timeOf.getValue();
        return date == null || clock == null || Math.abs((long) date.getYear()) > 9999
                ? null
                : ZonedDateTime.of(date, clock, zone).toInstant();
    }

    private static @Nullable Long count(@Nullable BigDecimal typed) {
        return typed == null ? null : typed.longValueExact();
    }
}
