package io.pupitre.tools.quality;

import io.pupitre.ui.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of checks and measurements with what each accepts. The limits are those of the columns. */
public enum QualityField {
    SUBJECT(160, false),
    THRESHOLD(0, false),
    EVERY_DAYS(0, false),
    OWNER(160, false),
    NOTE(2000, true),
    MEASURED_AT(0, false),
    COUNTED(0, false),
    TOTAL(0, false),
    NEWEST_AT(0, false),
    /** Why a measurement is corrected or withdrawn; goes to the log. */
    REASON(500, true),
    INPUT(120, false),
    INPUT_KEY(40, false);

    private final int length;
    private final boolean lines;

    QualityField(int length, boolean lines) {
        this.length = length;
        this.lines = lines;
    }

    /** The key of its translated name. */
    public String labelKey() {
        return "tools.quality-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QualityProblem problem(String key, Object... arguments) {
        return new QualityProblem(this, key, List.of(arguments));
    }

    /** What is wrong with a text in this field, if anything. */
    public Optional<QualityProblem> problemOf(String text) {
        return new TextRule(length, lines)
                .problemOf(text)
                .map(reason -> reason.equals("too-long")
                        ? problem("tools.problem-too-long", length)
                        : problem("tools.problem-" + reason));
    }

    /** The same, and it has to say something. */
    public Optional<QualityProblem> problemOfRequired(String text) {
        String tidy = TextRule.tidy(text);
        return tidy.isEmpty() ? Optional.of(problem("tools.problem-required")) : problemOf(tidy);
    }
}
