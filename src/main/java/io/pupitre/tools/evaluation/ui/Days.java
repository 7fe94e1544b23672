package io.pupitre.tools.evaluation.ui;

import io.pupitre.tools.evaluation.EvaluationDetails;
import io.pupitre.ui.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is wrong with a day is said at its field. */
final class Days {

    private Days() {}

    /**
     * Whether the day can be kept, or there is none.
     *
     * @param latest null when it may be of the future
     */
    static boolean isGood(DayField field, @Nullable LocalDate latest) {
        LocalDate day = field.getValue();
        String problem = null;
        if (!field.isReadable()) {
            problem = "ui.not-a-date";
        } else if (day != null && !EvaluationDetails.isPlausible(day)) {
            problem = "tools.evaluation-day-implausible";
        } else if (day != null && latest != null && day.isAfter(latest)) {
            problem = "tools.evaluation-day-to-come";
        }
        field.setInvalid(problem != null);
        if (problem != null) {
            field.setErrorMessage(field.getTranslation(problem));
        }
        return problem == null;
    }
}
