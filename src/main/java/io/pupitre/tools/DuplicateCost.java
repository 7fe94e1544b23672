package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would be saved in a year if of several tools that do the same only the dearest were kept: the sum of their annual costs
 * less the highest of them. Of three that cost 100, 80 and 20, 100.
 *
 * @param saving null when fewer than two of the costs are known, or when they are in several currencies, which are not added
 * @param unpriced how many of the costs are not known: the saving is then at least that much
 * @param mixed whether they are in several currencies
 */
public record DuplicateCost(@Nullable Money saving, int unpriced, boolean mixed) {

    /** @param costs of each of the tools, null where it is not known */
    static DuplicateCost of(Collection<@Nullable Money> costs) {
        List<Money> known = costs.stream().filter(Objects::nonNull).toList();
        BigDecimal sum = known.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal highest = known.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::max);
        long currencies = known.stream().map(Money::currency).distinct().count();
        return of(
                costs.size(),
                known.size(),
                currencies,
                known.isEmpty() ? null : known.getFirst().currency(),
                sum,
                highest);
    }

    /**
     * As a statement sums it up.
     *
     * @param currency one of the currencies
     */
    static DuplicateCost of(
            long tools, long priced, long currencies, @Nullable Currency currency, BigDecimal sum, BigDecimal highest) {
        Money saving =
                priced < 2 || currencies != 1 || currency == null ? null : new Money(sum.subtract(highest), currency);
        return new DuplicateCost(saving, Math.toIntExact(tools - priced), currencies > 1);
    }
}
