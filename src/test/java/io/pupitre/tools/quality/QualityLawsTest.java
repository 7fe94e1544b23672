package io.pupitre.tools.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of any check, told by whole numbers only: counts and thousandths of a per cent. */
class QualityLawsTest {

    private static final int EXAMPLES = 500;
    private static final Instant AT = QualityExamples.MOMENT;

    /** Of all records so many, judged by so many thousandths of a per cent. */
    private record Share(CheckKind kind, long counted, long total, int thousandths) {

        /** Many lie on the threshold or one record beside it. */
        static Share any(SplittableRandom random) {
            CheckKind kind = random.nextBoolean() ? CheckKind.COMPLETENESS : CheckKind.DUPLICATES;
            // Of a multiple of a hundred thousand records, whole numbers lie on each threshold.
            long total = random.nextBoolean()
                    ? 100_000 * random.nextLong(1, 1_000_000)
                    : random.nextLong(1, random.nextBoolean() ? 1_000 : MeasurementDetails.MOST + 1);
            int thousandths = random.nextInt(100) * (random.nextBoolean() ? 1_000 : 1) + random.nextInt(1_000);
            long on = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(thousandths))
                    .divide(BigInteger.valueOf(100_000))
                    .longValueExact();
            long counted = random.nextBoolean()
                    ? Math.clamp(on + random.nextInt(3) - 1, 0, total)
                    : random.nextLong(total + 1);
            return new Share(kind, counted, total, thousandths);
        }

        BigDecimal threshold() {
            return BigDecimal.valueOf(thousandths, 3);
        }

        MeasurementDetails details() {
            return MeasurementDetails.counted(kind, AT, counted, total);
        }

        Optional<Quotient> value() {
            return details().value();
        }

        /** counted / total against thousandths / 100000, multiplied out. */
        boolean isMet() {
            int side = BigInteger.valueOf(counted)
                    .multiply(BigInteger.valueOf(100_000))
                    .compareTo(BigInteger.valueOf(thousandths).multiply(BigInteger.valueOf(total)));
            return kind == CheckKind.COMPLETENESS ? side >= 0 : side <= 0;
        }

        boolean looksMet(BigDecimal percent) {
            int side = percent.compareTo(threshold());
            return kind == CheckKind.COMPLETENESS ? side >= 0 : side <= 0;
        }
    }

    @RepeatedTest(EXAMPLES)
    void aShareIsJudgedExactly(RepetitionInfo example) {
        Share share = Share.any(random(example));

        assertThat(QualityState.of(share.details(), share.threshold()))
                .as("%s", share)
                .isEqualTo(share.isMet() ? QualityState.MET : QualityState.BREACHED);
    }

    @RepeatedTest(EXAMPLES)
    void whatIsShownMeetsTheThresholdJustWhenTheShareDoes(RepetitionInfo example) {
        SplittableRandom random = random(example);
        Share share = Share.any(random);
        int decimals = Math.max(0, share.threshold().stripTrailingZeros().scale()) + random.nextInt(3);

        BigDecimal shown =
                share.value().orElseThrow().rounded(decimals, share.kind().rounding());

        assertThat(share.looksMet(shown)).as("%s %s", share, shown).isEqualTo(share.isMet());
    }

    @RepeatedTest(EXAMPLES)
    void anAgeIsJudgedExactlyAndShownSo(RepetitionInfo example) {
        SplittableRandom random = random(example);
        int thousandths = random.nextBoolean() ? 1_000 * (1 + random.nextInt(100)) : 1 + random.nextInt(100_000);
        // Most lie within a minute of the threshold.
        int minutes = random.nextInt(4) == 0
                ? random.nextInt(6_000)
                : Math.max(0, thousandths * 60 / 1_000 + random.nextInt(3) - 1);
        MeasurementDetails details = MeasurementDetails.newest(AT, AT.minus(Duration.ofMinutes(minutes)));
        BigDecimal threshold = BigDecimal.valueOf(thousandths, 3);
        // minutes / 60 against thousandths / 1000.
        boolean met = minutes * 1_000L <= thousandths * 60L;

        assertThat(QualityState.of(details, threshold)).isEqualTo(met ? QualityState.MET : QualityState.BREACHED);
        BigDecimal shown = details.value()
                .orElseThrow()
                .rounded(Math.max(1, threshold.stripTrailingZeros().scale()), CheckKind.FRESHNESS.rounding());
        assertThat(shown.compareTo(threshold) <= 0)
                .as("%s min, %s h", minutes, threshold)
                .isEqualTo(met);
    }

    @RepeatedTest(EXAMPLES)
    void movementIsThatOfTheFractions(RepetitionInfo example) {
        SplittableRandom random = random(example);
        Share now = Share.any(random);
        // Often the same share of other counts, or one record more.
        Share before = random.nextInt(3) == 0
                ? new Share(now.kind(), now.counted() / 2 * 2, now.total() / 2 * 2 + 2, 0)
                : Share.any(random);
        Share same = new Share(now.kind(), now.counted(), now.total(), 0);
        int side = BigInteger.valueOf(now.counted())
                .multiply(BigInteger.valueOf(before.total()))
                .compareTo(BigInteger.valueOf(before.counted()).multiply(BigInteger.valueOf(now.total())));
        boolean moreIsBetter = now.kind() == CheckKind.COMPLETENESS;
        Movement expected = side == 0 ? Movement.SAME : side > 0 == moreIsBetter ? Movement.BETTER : Movement.WORSE;

        assertThat(Movement.of(now.kind(), now.value(), before.value())).isEqualTo(expected);
        assertThat(Movement.of(now.kind(), now.value(), same.value())).isEqualTo(Movement.SAME);
        assertThat(Movement.of(now.kind(), Optional.empty(), before.value())).isEqualTo(Movement.NOT_KNOWN);
        assertThat(Movement.of(now.kind(), now.value(), Optional.empty())).isEqualTo(Movement.NOT_KNOWN);
    }

    @RepeatedTest(EXAMPLES)
    void theFigureOfAnInputJudgesNoBetterThanTheCheck(RepetitionInfo example) {
        Share share = Share.any(random(example));
        BigDecimal figure = share.details().figure().orElseThrow();
        BigDecimal exact =
                BigDecimal.valueOf(share.counted()).divide(BigDecimal.valueOf(share.total()), MathContext.DECIMAL128);

        assertThat(figure.subtract(exact).abs()).isLessThan(new BigDecimal("0.0001"));
        // As a scorecard shows and judges it.
        boolean met = share.looksMet(Unit.RATIO.present(figure).movePointRight(2));
        if (share.thousandths() % 10 == 0) {
            assertThat(met).as("%s %s", share, figure).isEqualTo(share.isMet());
        } else {
            assertThat(met && !share.isMet()).as("%s %s", share, figure).isFalse();
        }
    }

    @RepeatedTest(20)
    void nothingIsKnownOfNoRecords(RepetitionInfo example) {
        Share share = Share.any(random(example));
        MeasurementDetails none = MeasurementDetails.counted(share.kind(), AT, 0, 0);

        assertThat(none.value()).isEmpty();
        assertThat(none.figure()).isEmpty();
        assertThat(QualityState.of(none, share.threshold())).isEqualTo(QualityState.NOT_KNOWN);
    }

    @RepeatedTest(EXAMPLES)
    void theThresholdOfAMomentIsTheLastThatBeganByThen(RepetitionInfo example) {
        SplittableRandom random = random(example);
        TreeMap<Integer, Integer> history = new TreeMap<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            history.put(random.nextInt(60), random.nextInt(100));
        }
        Map<Instant, BigDecimal> bySince = new TreeMap<>();
        history.forEach(
                (since, threshold) -> bySince.put(AT.plus(Duration.ofMinutes(since)), BigDecimal.valueOf(threshold)));
        int minute = random.nextInt(70);
        // Walked through minute by minute.
        int applied = history.firstEntry().getValue();
        for (int now = 0; now <= minute; now++) {
            applied = history.getOrDefault(now, applied);
        }

        assertThat(new Thresholds(bySince).at(AT.plus(Duration.ofMinutes(minute))))
                .isEqualByComparingTo(BigDecimal.valueOf(applied));
    }

    /** Its first numbers differ from seed to seed, as Random's do not. */
    private static SplittableRandom random(RepetitionInfo example) {
        return new SplittableRandom(example.getCurrentRepetition());
    }
}
