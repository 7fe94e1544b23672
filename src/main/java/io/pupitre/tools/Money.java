package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency. Trailing zeros don't count: 12 and 12.00 are equal.
 *
 * @param amount in whole units of the currency, not cents
 */
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        amount = amount.stripTrailingZeros();
    }

    /** @throws IllegalArgumentException when the code is none of ISO 4217 */
    public static Money of(BigDecimal amount, String currencyCode) {
        return new Money(amount, Currency.getInstance(currencyCode));
    }
}
