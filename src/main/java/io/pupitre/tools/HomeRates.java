package io.pupitre.tools;

import io.pupitre.scorecard.StatedRate;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * At which stated rates amounts of other currencies count in the client's own. No rate is looked up or guessed: what has none
 * is not converted.
 *
 * @param home the client's currency
 * @param inForce by currency, the rate that holds in the present month
 */
public record HomeRates(Currency home, Map<Currency, StatedRate> inForce) {

    public HomeRates {
        inForce = Map.copyOf(inForce);
    }

    /**
     * Of the rates of a client, those that hold in a month: of each currency the latest that began by then.
     *
     * @param stated in any order
     */
    static HomeRates of(Currency home, Collection<StatedRate> stated, YearMonth month) {
        Map<Currency, StatedRate> inForce = new HashMap<>();
        stated.stream()
                .filter(rate -> !rate.from().isAfter(month))
                .sorted(Comparator.comparing(StatedRate::from))
                .forEach(rate -> inForce.put(rate.currency(), rate));
        return new HomeRates(home, inForce);
    }

    /** The currencies among these amounts that are not the client's own, in the order of their codes. */
    public List<Currency> foreign(Collection<Money> amounts) {
        return amounts.stream()
                .map(Money::currency)
                .filter(currency -> !currency.equals(home))
                .distinct()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    /** Those of them that have no rate. */
    public List<Currency> missing(Collection<Money> amounts) {
        return foreign(amounts).stream()
                .filter(currency -> !inForce.containsKey(currency))
                .toList();
    }

    /** The rates that a total of these amounts rests on. */
    public List<StatedRate> used(Collection<Money> amounts) {
        return foreign(amounts).stream()
                .flatMap(currency -> Optional.ofNullable(inForce.get(currency)).stream())
                .toList();
    }

    /** Σ amount × rate in the client's currency, exact; nothing when a currency has no rate, as a part is no total. */
    public Optional<Money> total(Collection<Money> amounts) {
        if (!missing(amounts).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Money(amounts.stream().map(this::converted).reduce(BigDecimal.ZERO, BigDecimal::add), home));
    }

    private BigDecimal converted(Money money) {
        StatedRate rate = inForce.get(money.currency());
        return money.currency().equals(home) || rate == null
                ? money.amount()
                : money.amount().multiply(rate.rate());
    }
}
