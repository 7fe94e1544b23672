package io.pupitre.tools.review;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a review with what each accepts. The limits are those of the columns. */
public enum ReviewField {
    DONE_ON(0, false),
    REVIEWER(160, false),
    /** Of an answer. */
    REMARK(300, false),
    AGREED_ON(0, false),
    CATEGORIES(1000, true),
    RETENTION(500, true),
    CONDITIONS(2000, true),
    EVIDENCE_LINK(1000, false),
    EVIDENCE(2000, true),
    VALID_UNTIL(0, false);

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final int length;
    private final boolean lines;

    ReviewField(int length, boolean lines) {
        this.length = length;
        this.lines = lines;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.review-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a text in this field, if anything. */
    Optional<ReviewProblem> problemOf(String text) {
        return new TextRule(length, lines)
                .problemOf(text)
                .map(reason -> reason.equals("too-long")
                        ? ReviewProblem.at(this, "tools.problem-too-long", length)
                        : ReviewProblem.at(this, "tools.problem-" + reason));
    }

    /** What is wrong with a day in this field, if anything. */
    Optional<ReviewProblem> problemOf(@Nullable LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))
                ? Optional.of(ReviewProblem.at(this, "tools.problem-date-range", EARLIEST.getYear(), LATEST.getYear()))
                : Optional.empty();
    }
}
