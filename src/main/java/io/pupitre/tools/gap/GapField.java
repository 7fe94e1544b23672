package io.pupitre.tools.gap;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a phase and of a need, with what those of text and dates accept. */
public enum GapField {
    NAME(80, false),
    TARGET_DATE(0, false),
    WEAKNESS(500, true),
    PHASE(0, false),
    WANTED(160, false),
    NOTE(2000, true);

    /** Days before or after these are taken for typing errors. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final int limit;
    private final boolean paragraphs;

    GapField(int limit, boolean paragraphs) {
        this.limit = limit;
        this.paragraphs = paragraphs;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.gap-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong with a text in this field, if anything. */
    public Optional<GapProblem> problemOf(String text) {
        if (this == NAME && TextRule.tidy(text).isEmpty()) {
            return problem("required");
        }
        return new TextRule(limit, paragraphs)
                .problemOf(TextRule.tidy(text))
                .flatMap(reason -> reason.equals("too-long") ? problem(reason, limit) : problem(reason));
    }

    /** What is wrong with a day on which a phase ends, if anything. */
    public static Optional<GapProblem> problemOfDay(@Nullable LocalDate day) {
        if (day == null) {
            return TARGET_DATE.problem("required");
        }
        return day.isBefore(EARLIEST) || day.isAfter(LATEST)
                ? TARGET_DATE.problem("date-range", EARLIEST.getYear(), LATEST.getYear())
                : Optional.empty();
    }

    Optional<GapProblem> problem(String reason, Object... arguments) {
        return Optional.of(new GapProblem(this, "tools.problem-" + reason, List.of(arguments)));
    }
}
