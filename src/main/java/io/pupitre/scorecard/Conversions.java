package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Amounts of other currencies in the client's own, each month at the rate that holds in it. */
final class Conversions {

    private final String home;
    private final Map<String, TreeMap<YearMonth, ScorecardStatements.RateRow>> rates = new HashMap<>();

    /** @param home the client's currency */
    Conversions(String home, List<ScorecardStatements.RateRow> stated) {
        this.home = home;
        stated.forEach(rate ->
                rates.computeIfAbsent(rate.currency(), any -> new TreeMap<>()).put(rate.from(), rate));
    }

    /** Whether figures of that currency have to be converted; those that are no money have none. */
    static boolean isForeign(String currency, String home) {
        return !currency.isEmpty() && !currency.equals(home);
    }

    boolean isForeign(String currency) {
        return isForeign(currency, home);
    }

    /** Nothing when no rate holds in that month. */
    Optional<Conversion> convert(String currency, YearMonth month, BigDecimal amount) {
        return Optional.ofNullable(rates.get(currency))
                .map(ofCurrency -> ofCurrency.floorEntry(month))
                .map(Map.Entry::getValue)
                .map(rate -> new Conversion(currency, amount, rate.rate(), rate.from(), rate.source()));
    }
}
