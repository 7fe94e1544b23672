package io.pupitre.tools.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityDetailsTest {

    private static final Instant AT = QualityExamples.MOMENT;

    @ParameterizedTest
    @CsvSource({
        "COMPLETENESS, 0, true", "COMPLETENESS, 100, true", "COMPLETENESS, 99.999, true",
        "COMPLETENESS, 100.001, false", "COMPLETENESS, -0.001, false", "DUPLICATES, 1.2345, false",
        "DUPLICATES, 1.2300, true", "FRESHNESS, 0, false", "FRESHNESS, 0.001, true",
        "FRESHNESS, 876600, true", "FRESHNESS, 876600.001, false", "FRESHNESS, 1E+9, false"
    })
    void aThresholdIsOfItsKind(CheckKind kind, BigDecimal threshold, boolean good) {
        assertThat(CheckDetails.problems(kind, "E-mail", threshold, BigDecimal.TEN, "", "")
                        .isEmpty())
                .isEqualTo(good);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(CheckDetails.problems(CheckKind.COMPLETENESS, " ", null, null, "x".repeat(161), "\u0000"))
                .extracting(QualityProblem::field)
                .containsExactly(
                        QualityField.SUBJECT,
                        QualityField.THRESHOLD,
                        QualityField.EVERY_DAYS,
                        QualityField.OWNER,
                        QualityField.NOTE);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "366, true", "367, false", "0, false", "1.5, false", "-3, false"})
    void aCheckIsMeasuredAfterWholeDays(BigDecimal days, boolean good) {
        assertThat(CheckDetails.problems(CheckKind.COMPLETENESS, "E-mail", BigDecimal.TEN, days, "", "")
                        .isEmpty())
                .isEqualTo(good);
    }

    @Test
    void countsAreWholeAndNoMoreThanAll() {
        assertThat(fields(new BigDecimal("1.5"), BigDecimal.TEN)).containsExactly(QualityField.COUNTED);
        assertThat(fields(BigDecimal.ONE.negate(), null)).containsExactly(QualityField.COUNTED, QualityField.TOTAL);
        assertThat(fields(new BigDecimal("11"), BigDecimal.TEN)).containsExactly(QualityField.COUNTED);
        assertThat(fields(BigDecimal.ZERO, new BigDecimal("1000000000000"))).containsExactly(QualityField.TOTAL);
        assertThat(fields(BigDecimal.TEN, new BigDecimal("10.0"))).isEmpty();
        assertThat(fields(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void theNewestRecordIsNotOfLater() {
        assertThatExceptionOfType(InvalidQualityException.class)
                .isThrownBy(() -> MeasurementDetails.newest(AT, AT.plus(Duration.ofMinutes(1))))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(QualityProblem::field)
                        .containsExactly(QualityField.NEWEST_AT));
        assertThat(MeasurementDetails.newest(AT, AT).figure().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void aMomentIsOfTheYearsThatFiguresMayBeOf() {
        for (Instant moment : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("1989-12-31T23:00:00Z"),
                Instant.parse("2100-01-01T00:00:00Z"))) {
            assertThat(MeasurementDetails.problems(
                            CheckKind.COMPLETENESS, moment, BigDecimal.ONE, BigDecimal.TEN, null))
                    .extracting(QualityProblem::field)
                    .containsExactly(QualityField.MEASURED_AT);
        }
    }

    @Test
    void whatItsKindDoesNotAskForIsLeftOut() {
        MeasurementDetails age = new MeasurementDetails(CheckKind.FRESHNESS, AT, 1L, 2L, AT.minusSeconds(3601));

        assertThat(age.counted()).isNull();
        assertThat(age.total()).isNull();
        // To the minute: from 08:29 to 09:30.
        assertThat(age.value()).contains(Quotient.hours(Duration.ofMinutes(61)));
    }

    private static List<QualityField> fields(@Nullable BigDecimal counted, @Nullable BigDecimal total) {
        return MeasurementDetails.problems(CheckKind.DUPLICATES, AT, counted, total, null).stream()
                .map(QualityProblem::field)
                .toList();
    }
}
