package io.pupitre.tools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency. Trailing zeros don't count: 12 and 12.00 are equal.
 *
 * @param amount in whole units of the currency, not cents
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public Money {
        amount = amount.stripTrailingZeros();
    }

    /** A twelfth, rounded half up at the fourth decimal: what a yearly amount comes to in a month. */
    public Money aMonth() {
        return new Money(amount.divide(MONTHS, 4, RoundingMode.HALF_UP), currency);
    }

    /** @throws IllegalArgumentException when the code is none of ISO 4217 */
    public static Money of(BigDecimal amount, String currencyCode) {
        return new Money(amount, Currency.getInstance(currencyCode));
    }
}
