package io.pupitre.tools.quality;

import io.pupitre.csv.DateStyle;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check found. An instance is always valid; what its kind does not ask for is null.
 *
 * @param at when it was measured, to the minute
 * @param counted how many records are filled, or duplicated; at most the total
 * @param total how many records there are, up to {@value #MOST}
 * @param newest when the newest record came, to the minute; not after {@code at}
 */
public record MeasurementDetails(
        CheckKind kind,
        Instant at,
        @Nullable Long counted,
        @Nullable Long total,
        @Nullable Instant newest) {

    /** No more records are counted. */
    public static final long MOST = 999_999_999_999L;

    // A day within the years that figures may be of, so that no zone leads out of them.
    private static final Instant EARLIEST = Instant.parse(DateStyle.FIRST_YEAR + "-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse(DateStyle.LAST_YEAR + "-12-31T00:00:00Z");

    /** @throws InvalidQualityException with all that is wrong */
    public MeasurementDetails {
        at = at.truncatedTo(ChronoUnit.MINUTES);
        counted = kind.counts() ? counted : null;
        total = kind.counts() ? total : null;
        newest = kind.counts() || newest == null ? null : newest.truncatedTo(ChronoUnit.MINUTES);
        List<QualityProblem> problems = problems(kind, at, decimal(counted), decimal(total), newest);
        if (!problems.isEmpty()) {
            throw new InvalidQualityException(problems);
        }
    }

    /** Of counted records. */
    public static MeasurementDetails counted(CheckKind kind, Instant at, long counted, long total) {
        return new MeasurementDetails(kind, at, counted, total, null);
    }

    /** Of the age of the newest record. */
    public static MeasurementDetails newest(Instant at, Instant newest) {
        return new MeasurementDetails(CheckKind.FRESHNESS, at, null, null, newest);
    }

    /** All that is wrong with what a form holds; anything may be missing there. */
    public static List<QualityProblem> problems(
            CheckKind kind,
            @Nullable Instant at,
            @Nullable BigDecimal counted,
            @Nullable BigDecimal total,
            @Nullable Instant newest) {
        List<QualityProblem> problems = new ArrayList<>();
        moment(QualityField.MEASURED_AT, at).ifPresent(problems::add);
        if (kind.counts()) {
            Stream.of(count(QualityField.COUNTED, counted), count(QualityField.TOTAL, total))
                    .forEach(problem -> problem.ifPresent(problems::add));
            if (problems.stream().noneMatch(one -> one.field() != QualityField.MEASURED_AT)
                    && Objects.requireNonNull(counted).compareTo(total) > 0) {
                problems.add(QualityField.COUNTED.problem("tools.quality-problem-more-than-all"));
            }
        } else {
            moment(QualityField.NEWEST_AT, newest).ifPresent(problems::add);
            if (at != null && newest != null && newest.isAfter(at)) {
                problems.add(QualityField.NEWEST_AT.problem("tools.quality-problem-newest-later"));
            }
        }
        return problems;
    }

    /** The exact value; nothing when there was no record to count. */
    public Optional<Quotient> value() {
        if (newest != null) {
            return Optional.of(Quotient.hours(Duration.between(newest, at)));
        }
        return counted == null || total == null || total == 0
                ? Optional.empty()
                : Optional.of(Quotient.percent(counted, total));
    }

    /**
     * The value as a figure of an input: a share, such as 0.95, or hours. It has the decimals that scorecards show and judge,
     * rounded towards the worse, so that a breach does not look met there either.
     */
    public Optional<BigDecimal> figure() {
        return value().map(exact ->
                (kind.counts() ? exact.hundredth() : exact).rounded(kind.unit().decimals(), kind.rounding()));
    }

    private static @Nullable BigDecimal decimal(@Nullable Long count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }

    private static Optional<QualityProblem> moment(QualityField field, @Nullable Instant moment) {
        if (moment == null) {
            return Optional.of(field.problem("tools.problem-required"));
        }
        boolean good = moment.isAfter(EARLIEST) && moment.isBefore(LATEST);
        return good
                ? Optional.empty()
                : Optional.of(field.problem("tools.problem-date-range", DateStyle.FIRST_YEAR, DateStyle.LAST_YEAR));
    }

    private static Optional<QualityProblem> count(QualityField field, @Nullable BigDecimal count) {
        if (count == null) {
            return Optional.of(field.problem("tools.problem-required"));
        }
        boolean good = count.signum() >= 0
                && count.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && count.stripTrailingZeros().scale() <= 0;
        return good ? Optional.empty() : Optional.of(field.problem("tools.quality-problem-count", MOST));
    }
}
