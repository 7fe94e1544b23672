package io.pupitre.tools.quality;

import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check is. An instance is always valid.
 *
 * @param subject what is checked, such as "E-mail of contacts"
 * @param threshold in per cent, from 0 to 100, or in hours, above 0; at most {@value #DECIMALS} decimals
 * @param everyDays after how many days it is to be measured again, from 1 to {@value #MOST_DAYS}
 * @param owner who looks after it: a person, a team
 * @param active whether it is still to be measured
 */
public record CheckDetails(
        CheckKind kind,
        String subject,
        BigDecimal threshold,
        int everyDays,
        String owner,
        String note,
        boolean active) {

    /** A threshold has no more decimals. */
    public static final int DECIMALS = 3;

    /** No age is asked for that is longer, in hours: a hundred years. */
    public static final int MOST_HOURS = 876_600;

    public static final int MOST_DAYS = 366;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidQualityException with all that is wrong */
    public CheckDetails {
        subject = TextRule.tidy(subject);
        owner = TextRule.tidy(owner);
        note = TextRule.tidy(note);
        List<QualityProblem> problems = problems(kind, subject, threshold, BigDecimal.valueOf(everyDays), owner, note);
        if (!problems.isEmpty()) {
            throw new InvalidQualityException(problems);
        }
        threshold = plain(threshold);
    }

    /** All that is wrong with what a form holds; figures may be missing there. */
    public static List<QualityProblem> problems(
            CheckKind kind,
            String subject,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal everyDays,
            String owner,
            String note) {
        List<QualityProblem> problems = new ArrayList<>();
        Stream.of(
                        QualityField.SUBJECT.problemOfRequired(subject),
                        ofThreshold(kind, threshold),
                        ofDays(everyDays),
                        QualityField.OWNER.problemOf(TextRule.tidy(owner)),
                        QualityField.NOTE.problemOf(TextRule.tidy(note)))
                .forEach(problem -> problem.ifPresent(problems::add));
        return problems;
    }

    /** Without zeros at the end. */
    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<QualityProblem> ofThreshold(CheckKind kind, @Nullable BigDecimal threshold) {
        QualityField field = QualityField.THRESHOLD;
        if (threshold == null) {
            return Optional.of(field.problem("tools.problem-required"));
        }
        boolean within = kind.counts()
                ? threshold.signum() >= 0 && threshold.compareTo(HUNDRED) <= 0
                : threshold.signum() > 0 && threshold.compareTo(BigDecimal.valueOf(MOST_HOURS)) <= 0;
        if (!within) {
            return Optional.of(
                    kind.counts()
                            ? field.problem("tools.quality-problem-percent")
                            : field.problem("tools.quality-problem-hours", MOST_HOURS));
        }
        return threshold.stripTrailingZeros().scale() > DECIMALS
                ? Optional.of(field.problem("tools.quality-problem-decimals", DECIMALS))
                : Optional.empty();
    }

    private static Optional<QualityProblem> ofDays(@Nullable BigDecimal days) {
        QualityField field = QualityField.EVERY_DAYS;
        if (days == null) {
            return Optional.of(field.problem("tools.problem-required"));
        }
        boolean good = days.signum() > 0
                && days.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0
                && days.stripTrailingZeros().scale() <= 0;
        return good ? Optional.empty() : Optional.of(field.problem("tools.quality-problem-days", MOST_DAYS));
    }
}
