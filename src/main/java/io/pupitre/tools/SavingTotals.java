package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the savings of a list come to in a year, by how far they have come.
 *
 * @param amounts in whole units of the currency, not cents, by status and by ISO 4217 code: currencies are never added up
 */
public record SavingTotals(Map<SavingStatus, SortedMap<String, BigDecimal>> amounts) {

    public static SavingTotals of(List<SavingRecord> savings) {
        Map<SavingStatus, SortedMap<String, BigDecimal>> amounts = new EnumMap<>(SavingStatus.class);
        for (SavingRecord saving : savings) {
            Money money = saving.money();
            if (money != null) {
                amounts.computeIfAbsent(saving.status(), status -> new TreeMap<>())
                        .merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add);
            }
        }
        return new SavingTotals(amounts);
    }

    /** In whole units of the currency, by ISO 4217 code; empty when there are none. */
    public SortedMap<String, BigDecimal> of(SavingStatus status) {
        return amounts.getOrDefault(status, new TreeMap<>());
    }

    /** The same as amounts of money, in the order of their codes. */
    public List<Money> monies(SavingStatus status) {
        return of(status).entrySet().stream()
                .map(one -> Money.of(one.getValue(), one.getKey()))
                .toList();
    }
}
