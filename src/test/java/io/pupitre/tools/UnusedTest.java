package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnusedTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void ofTenLicencesForSixThousandFourUsedLeaveThreeThousandSixHundred() {
        assertThat(unused(ToolStatus.ACTIVE, 10, 4, "6000")).isEqualTo(new Unused.Licences(6, euros("3600")));
        assertThat(unused(ToolStatus.RETIRING, 3, 2, "100")).isEqualTo(new Unused.Licences(1, euros("33.3333")));
        assertThat(unused(ToolStatus.ACTIVE, 3, 1, "100")).isEqualTo(new Unused.Licences(2, euros("66.6667")));
        assertThat(unused(ToolStatus.ACTIVE, 10, 10, "6000")).isEqualTo(new Unused.Licences(0, euros("0")));
    }

    @Test
    void whatCannotBeSaidHasItsReasonAndIsNotZero() {
        assertThat(unused(ToolStatus.ACTIVE, 0, 0, "6000")).isEqualTo(unknown(Unused.Reason.NONE_PAID));
        assertThat(unused(ToolStatus.ACTIVE, null, 4, "6000")).isEqualTo(unknown(Unused.Reason.NO_LICENCES_KNOWN));
        assertThat(unused(ToolStatus.ACTIVE, 10, null, "6000")).isEqualTo(unknown(Unused.Reason.NO_USE_KNOWN));
        assertThat(unused(ToolStatus.ACTIVE, 10, 4, null)).isEqualTo(unknown(Unused.Reason.NO_COST_KNOWN));
        for (ToolStatus status : List.of(ToolStatus.CONSIDERED, ToolStatus.EVALUATED, ToolStatus.RETIRED)) {
            assertThat(unused(status, 10, 4, "6000")).isEqualTo(unknown(Unused.Reason.NOT_IN_USE));
        }
    }

    @Test
    void morePeopleThanLicencesIsFlaggedAndCostsNothingMore() {
        assertThat(unused(ToolStatus.ACTIVE, 10, 12, "6000")).isEqualTo(new Unused.Overused(2));
        assertThat(unused(ToolStatus.ACTIVE, 0, 1, null)).isEqualTo(new Unused.Overused(1));
        assertThat(unused(ToolStatus.ACTIVE, 10, 12, "6000").waste()).isEmpty();
    }

    /** The oracle counts in ten-thousandths of a unit, in whole numbers. */
    @Test
    void anyShareIsRoundedHalfUpAtTheFourthDecimal() {
        Random random = new Random(31);
        for (int round = 0; round < 20_000; round++) {
            int paid = 1 + random.nextInt(random.nextBoolean() ? 12 : 1_000_000);
            int used = random.nextInt(paid + 1);
            BigInteger cost = BigInteger.valueOf(random.nextLong(1_000_000_000_000L));
            BigInteger numerator = cost.multiply(BigInteger.valueOf((long) paid - used));
            BigInteger twice = numerator.shiftLeft(1).add(BigInteger.valueOf(paid));
            BigInteger expected = twice.divide(BigInteger.valueOf(2L * paid));

            assertThat(unused(ToolStatus.ACTIVE, paid, used, new BigDecimal(cost, 4).toPlainString()))
                    .as("%d of %d for %s ten-thousandths", used, paid, cost)
                    .isEqualTo(new Unused.Licences(paid - used, new Money(new BigDecimal(expected, 4), EUR)));
        }
    }

    @Test
    void aStackIsCountedPerCurrencyAndWithoutWhatIsNotInUse() {
        StackCost cost = StackCost.of(List.of(
                row(ToolStatus.ACTIVE, 10, 4, "6000", "EUR"),
                row(ToolStatus.RETIRING, 2, 1, "100.50", "EUR"),
                row(ToolStatus.ACTIVE, 5, 5, "10", "EUR"),
                row(ToolStatus.ACTIVE, 5, 1, "1000", "USD"),
                row(ToolStatus.ACTIVE, 5, 9, "77", "USD"),
                row(ToolStatus.ACTIVE, 1, 0, null, null),
                row(ToolStatus.CONSIDERED, 10, 0, "99999", "EUR"),
                row(ToolStatus.RETIRED, 10, 0, "99999", "GBP")));

        assertThat(cost.amounts())
                .extracting(amount -> amount.currency().getCurrencyCode())
                .containsExactly("EUR", "USD");
        assertThat(cost.amounts()).extracting(StackCost.Amount::wasteful).containsExactly(2, 1);
        assertThat(cost.amounts().getFirst().yearly()).isEqualByComparingTo("6110.50");
        assertThat(cost.amounts().getFirst().unused()).isEqualByComparingTo("3650.25");
        assertThat(cost.amounts().getLast().yearly()).isEqualByComparingTo("1077");
        assertThat(cost.amounts().getLast().unused()).isEqualByComparingTo("800");
        assertThat(cost.unpriced()).isEqualTo(1);
        assertThat(cost.overused()).isEqualTo(1);
        assertThat(StackCost.of(new ArrayList<>())).isEqualTo(new StackCost(List.of(), 0, 0));
    }

    private static Unused unused(
            ToolStatus status, @Nullable Integer paid, @Nullable Integer used, @Nullable String cost) {
        return Unused.of(ToolExamples.licensed("Tamis", status, paid, used, cost == null ? null : euros(cost)));
    }

    private static ToolRow row(
            ToolStatus status, int paid, int used, @Nullable String cost, @Nullable String currency) {
        return new ToolRow(
                new UUID(1, 1),
                0,
                "Tamis",
                "",
                "",
                "",
                null,
                "",
                paid,
                used,
                cost == null ? null : new BigDecimal(cost),
                currency,
                RenewalKind.NONE,
                null,
                null,
                status,
                0);
    }

    private static Unused unknown(Unused.Reason reason) {
        return new Unused.NotKnown(reason);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }
}
