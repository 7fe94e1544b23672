package io.pupitre.tools.evaluation;

import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided. An instance is always valid.
 *
 * @param need what the client needs it for; may be empty
 * @param capability the key of the catalogue's; null when none fits
 * @param wantedBy the day by which the client wants an answer; null for no such day
 */
public record EvaluationDetails(
        String title,
        String need,
        @Nullable String capability,
        @Nullable LocalDate wantedBy) {

    /** At most as many characters. */
    public static final int TITLE_LENGTH = 200;

    /** At most as many characters. */
    public static final int NEED_LENGTH = 2000;

    /** At most as many characters. */
    public static final int MEMO_LENGTH = 8000;

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public EvaluationDetails {
        title = TextRule.tidy(title);
        need = TextRule.tidy(need);
        if (!TextRule.line(TITLE_LENGTH).isMetBy(title)
                || TextRule.paragraphs(NEED_LENGTH).problemOf(need).isPresent()
                || (capability != null && Catalogue.capability(capability).isEmpty())
                || (wantedBy != null && !isPlausible(wantedBy))) {
            throw new IllegalArgumentException("Not the details of an evaluation");
        }
    }

    /** Whether a day is of the years in which evaluations are made. */
    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() < LATEST_YEAR;
    }
}
