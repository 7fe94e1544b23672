package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConversionsTest {

    private static final YearMonth MONTH = YearMonth.of(2019, 6);
    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void aRateHoldsFromItsMonthOnUntilTheNext() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<ScorecardStatements.RateRow> rates = new ArrayList<>();
            for (int at = random.nextInt(6); at > 0; at--) {
                YearMonth from = MONTH.plusMonths(random.nextInt(24) - 12);
                if (rates.stream().noneMatch(rate -> rate.from().equals(from))) {
                    rates.add(rate(random.nextBoolean() ? "USD" : "GBP", from, "1." + (1 + random.nextInt(99))));
                }
            }
            YearMonth asked = MONTH.plusMonths(random.nextInt(30) - 15);
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000), 2);

            // Month by month backwards, as a person would look for it.
            Optional<BigDecimal> expected = Optional.empty();
            for (YearMonth month = asked;
                    expected.isEmpty() && month.isAfter(MONTH.minusMonths(20));
                    month = month.minusMonths(1)) {
                YearMonth looked = month;
                expected = rates.stream()
                        .filter(rate ->
                                rate.currency().equals("USD") && rate.from().equals(looked))
                        .map(rate -> rate.rate().multiply(amount))
                        .findFirst();
            }
            Optional<BigDecimal> converted =
                    new Conversions("EUR", rates).convert("USD", asked, amount).map(Conversion::converted);

            assertThat(converted.isPresent()).as("seed %s", seed).isEqualTo(expected.isPresent());
            expected.ifPresent(figure -> assertThat(converted.orElseThrow()).isEqualByComparingTo(figure));
        }
    }

    @Test
    void whatIsNoMoneyOrTheClientsOwnIsNotForeign() {
        Conversions conversions = new Conversions("EUR", List.of());

        assertThat(conversions.isForeign("")).isFalse();
        assertThat(conversions.isForeign("EUR")).isFalse();
        assertThat(conversions.isForeign("USD")).isTrue();
    }

    @Test
    void aStatedRateIsANumberAboveNothingFromSomewhere() {
        for (String rate : List.of("0", "-1", "1000000", "0.12345678901")) {
            assertThatIllegalArgumentException()
                    .as(rate)
                    .isThrownBy(() -> new StatedRate(DOLLAR, MONTH, new BigDecimal(rate), "BCE"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new StatedRate(DOLLAR, MONTH, BigDecimal.ONE, "  "));
        assertThat(new StatedRate(DOLLAR, MONTH, new BigDecimal("0.9200000000"), " BCE "))
                .isEqualTo(new StatedRate(DOLLAR, MONTH, new BigDecimal("0.92"), "BCE"));
    }

    private static ScorecardStatements.RateRow rate(String currency, YearMonth from, String rate) {
        return new ScorecardStatements.RateRow(currency, from, new BigDecimal(rate), "BCE");
    }
}
