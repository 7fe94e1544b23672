package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.tools.ui.MomentFields;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
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
    private final boolean correction;
    private final MomentFields measured;
    private final TextField counted = inputs.figure(QualityField.COUNTED);
    private final TextField total = inputs.figure(QualityField.TOTAL);
    private final MomentFields newest;
    private final TextArea reason = inputs.paragraphs(QualityField.REASON);

    /**
     * @param present null for a new one
     * @param now when a new one is made, most likely
     * @param zone in which times are told
     */
    MeasurementForm(CheckKind kind, @Nullable MeasurementDetails present, Instant now, ZoneId zone) {
        this.kind = kind;
        correction = present != null;
        measured = new MomentFields(
                inputs.of(QualityField.MEASURED_AT, new DayField("tools.quality-measured-on")),
                "tools.quality-measured-time",
                zone);
        newest = new MomentFields(
                inputs.of(QualityField.NEWEST_AT, new DayField("tools.quality-newest-on")),
                "tools.quality-newest-time",
                zone);
        Stream.of(measured, newest).forEach(moment -> {
            moment.day().setRequiredIndicatorVisible(true);
            moment.time().setRequiredIndicatorVisible(true);
        });
        reason.setRequiredIndicatorVisible(true);
        measured.show(present == null ? now : present.at());
        if (kind.counts()) {
            String key = kind == CheckKind.COMPLETENESS ? "tools.quality-filled" : "tools.quality-duplicated";
            Wording.bind(counted, counted::setLabel, key);
        }
        if (present != null) {
            Optional.ofNullable(present.counted())
                    .ifPresent(one -> QualityInputs.show(counted, BigDecimal.valueOf(one)));
            Optional.ofNullable(present.total()).ifPresent(one -> QualityInputs.show(total, BigDecimal.valueOf(one)));
            Optional.ofNullable(present.newest()).ifPresent(newest::show);
        }
    }

    void addTo(FormDialog dialog) {
        dialog.with(measured.day(), measured.time()).withWide(measured.pass());
        if (kind.counts()) {
            dialog.with(counted, total);
        } else {
            dialog.with(newest.day(), newest.time()).withWide(newest.pass());
        }
        if (correction) {
            dialog.withWide(reason);
        }
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<MeasurementDetails> read() {
        boolean atIsGood = measured.isGood();
        boolean newestIsGood = kind.counts() || newest.isGood();
        Instant at = measured.moment();
        Instant latest = kind.counts() ? null : newest.moment();
        BigDecimal of = kind.counts() ? inputs.read(counted) : null;
        BigDecimal all = kind.counts() ? inputs.read(total) : null;
        List<QualityProblem> problems = new ArrayList<>(MeasurementDetails.problems(kind, at, of, all, latest));
        // Where a time is wrong, its day is not said to be missing besides.
        problems.removeIf(problem -> (problem.field() == QualityField.MEASURED_AT && !atIsGood)
                || (problem.field() == QualityField.NEWEST_AT && !newestIsGood));
        if (correction) {
            QualityField.REASON.problemOfRequired(reason.getValue()).ifPresent(problems::add);
        }
        boolean good = inputs.show(problems) && atIsGood && newestIsGood;
        if (!good || at == null) {
            return Optional.empty();
        }
        return Optional.of(new MeasurementDetails(kind, at, count(of), count(all), latest));
    }

    /** Why it is corrected. */
    String reason() {
        return reason.getValue();
    }

    void show(List<QualityProblem> problems) {
        inputs.show(problems);
    }

    private static @Nullable Long count(@Nullable BigDecimal typed) {
        return typed == null ? null : typed.longValueExact();
    }
}
