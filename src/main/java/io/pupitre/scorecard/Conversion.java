package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * How an amount of another currency became one of the client's.
 *
 * @param currency ISO 4217, in which the amount came in
 * @param amount as it came in
 * @param rate how much of the client's currency one unit was
 * @param from the month from which on the rate held
 * @param source where the rate was read, as whoever stated it says
 */
public record Conversion(String currency, BigDecimal amount, BigDecimal rate, YearMonth from, String source) {

    /** In the client's currency; exact, as figures are rounded where they are shown. */
    BigDecimal converted() {
        return MonthStatements.plain(amount.multiply(rate));
    }
}
