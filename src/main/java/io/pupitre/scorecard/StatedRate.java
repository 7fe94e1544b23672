package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;

/**
 * What a currency is worth.
 *
 * @param from the month from which on it holds, until a later rate of the currency does
 * @param rate how much of the client's currency one unit is, above 0 and below {@value #BELOW}, at most {@value #DECIMALS} decimals
 * @param source where it was read, such as "BCE, moyenne mensuelle"; 1 to {@value #SOURCE_LENGTH} characters
 */
public record StatedRate(Currency currency, YearMonth from, BigDecimal rate, String source) {

    /** Of rates. */
    public static final int DECIMALS = 10;

    /** No rate reaches it. */
    public static final int BELOW = 1_000_000;

    /** No source is longer. */
    public static final int SOURCE_LENGTH = 200;

    /** @throws IllegalArgumentException when a part does not fit */
    public StatedRate {
        source = ScorecardText.optional(source, SOURCE_LENGTH);
        if (source.isEmpty() || !isRate(rate) || !FigureMonths.include(from)) {
            throw new IllegalArgumentException("No exchange rate");
        }
        rate = MonthStatements.plain(rate);
    }

    /** Whether a number can be a rate. */
    public static boolean isRate(BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(BELOW)) < 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
