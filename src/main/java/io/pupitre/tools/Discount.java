package io.pupitre.tools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What was signed below the list price, or above it.
 *
 * @param money list price less signed price, for a year; negative when more was signed than the list says
 * @param share of the list price, as a fraction with four decimals, rounded half up
 */
public record Discount(Money money, BigDecimal share) {

    /** Empty when one of the two prices is not known, or the list price is nothing. */
    public static Optional<Discount> of(ToolDetails tool) {
        Money signed = tool.annualCost();
        Money list = tool.listCost();
        if (signed == null || list == null || list.amount().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal less = list.amount().subtract(signed.amount());
        return Optional.of(
                new Discount(new Money(less, list.currency()), less.divide(list.amount(), 4, RoundingMode.HALF_UP)));
    }
}
