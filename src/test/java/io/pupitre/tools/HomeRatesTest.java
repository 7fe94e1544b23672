package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.scorecard.StatedRate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomeRatesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    /** 96,000 € + 12,000 $ × 0.92 + 1,000,000 ¥ × 0.0061 = 96,000 + 11,040 + 6,100. */
    @Test
    void aTotalIsEachAmountAtItsRate() {
        HomeRates rates =
                HomeRates.of(EUR, List.of(rate("USD", JUNE, "0.92"), rate("JPY", JUNE.minusYears(1), "0.0061")), JUNE);
        List<Money> amounts = List.of(money("96000", "EUR"), money("12000", "USD"), money("1000000", "JPY"));

        assertThat(rates.total(amounts)).contains(money("113140", "EUR"));
        assertThat(rates.foreign(amounts)).extracting(Currency::getCurrencyCode).containsExactly("JPY", "USD");
        assertThat(rates.used(amounts)).extracting(StatedRate::rate).containsExactly(number("0.0061"), number("0.92"));
    }

    @Test
    void aPartIsNoTotal() {
        HomeRates rates = HomeRates.of(EUR, List.of(rate("USD", JUNE, "0.92")), JUNE);
        List<Money> amounts = List.of(money("10", "EUR"), money("10", "USD"), money("10", "GBP"));

        assertThat(rates.total(amounts)).isEmpty();
        assertThat(rates.missing(amounts)).extracting(Currency::getCurrencyCode).containsExactly("GBP");
        assertThat(rates.total(List.of())).contains(money("0", "EUR"));
    }

    @Test
    void aRateHoldsFromItsMonthUntilTheNext() {
        List<StatedRate> stated = new ArrayList<>(List.of(
                rate("USD", JUNE.minusMonths(2), "0.90"),
                rate("USD", JUNE, "0.92"),
                rate("USD", JUNE.plusMonths(1), "0.95")));
        for (int order = 0; order < 3; order++) {
            Collections.rotate(stated, 1);
            assertThat(worth(stated, JUNE.minusMonths(3))).isEmpty();
            assertThat(worth(stated, JUNE.minusMonths(1))).contains(money("90", "EUR"));
            assertThat(worth(stated, JUNE)).contains(money("92", "EUR"));
            assertThat(worth(stated, JUNE.plusYears(1))).contains(money("95", "EUR"));
        }
    }

    /** The oracle counts in whole numbers: amounts in ten-thousandths, rates in their tenth decimal. */
    @Test
    void anyStackIsConvertedWithoutLoss() {
        Random random = new Random(47);
        for (int round = 0; round < 5_000; round++) {
            long dollar = 1 + random.nextLong(20_000_000_000L);
            long pound = 1 + random.nextLong(20_000_000_000L);
            HomeRates rates = HomeRates.of(
                    EUR,
                    List.of(
                            rate("USD", JUNE, BigDecimal.valueOf(dollar, 10).toPlainString()),
                            rate("GBP", JUNE, BigDecimal.valueOf(pound, 10).toPlainString())),
                    JUNE);
            List<Money> amounts = new ArrayList<>();
            BigInteger expected = BigInteger.ZERO;
            for (int one = random.nextInt(8); one > 0; one--) {
                long amount = random.nextLong(1_000_000_000_000L);
                String currency = List.of("EUR", "USD", "GBP").get(random.nextInt(3));
                long worth = currency.equals("EUR") ? 10_000_000_000L : currency.equals("USD") ? dollar : pound;
                expected = expected.add(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(worth)));
                amounts.add(money(BigDecimal.valueOf(amount, 4).toPlainString(), currency));
            }

            assertThat(rates.total(amounts)).contains(new Money(new BigDecimal(expected, 14), EUR));
        }
    }

    private static Optional<Money> worth(List<StatedRate> stated, YearMonth month) {
        return HomeRates.of(EUR, stated, month).total(List.of(money("100", "USD")));
    }

    private static StatedRate rate(String currency, YearMonth from, String rate) {
        return new StatedRate(Currency.getInstance(currency), from, number(rate), "BCE");
    }

    private static Money money(String amount, String currency) {
        return Money.of(number(amount), currency);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
