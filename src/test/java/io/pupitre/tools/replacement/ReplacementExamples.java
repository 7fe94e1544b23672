package io.pupitre.tools.replacement;

import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;

/** Invented plans, and what tools are used for. */
public final class ReplacementExamples {

    private ReplacementExamples() {}

    /** A plan that tells no more than why. */
    public static PlanDetails plan() {
        return new PlanDetails(null, LocalDate.of(2027, 3, 31), "Le contrat finit");
    }

    /** An answer that needs no other tool. */
    public static Answer otherwise() {
        return new Answer(AnswerKind.OTHERWISE, null, "À la main, chaque lundi");
    }

    /** A cadence of that name. */
    public static CadenceDetails cadence(String name) {
        return new CadenceDetails(
                name,
                "",
                Channel.EMAIL,
                new Recurrence("FREQ=WEEKLY"),
                LocalDate.of(2026, 1, 5),
                LocalTime.of(9, 0),
                null);
    }
}
