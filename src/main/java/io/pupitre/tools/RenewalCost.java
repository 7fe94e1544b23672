package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What contracts cost in a year.
 *
 * @param sums one for each currency, in the order of their codes: currencies are never added up
 * @param unpriced how many contracts have no known cost
 */
public record RenewalCost(List<Money> sums, int unpriced) {

    public RenewalCost {
        sums = List.copyOf(sums);
    }

    public static RenewalCost of(Collection<ContractRenewal> contracts) {
        TreeMap<String, BigDecimal> sums = new TreeMap<>();
        int unpriced = 0;
        for (ContractRenewal contract : contracts) {
            Money cost = contract.cost();
            if (cost == null) {
                unpriced++;
            } else {
                sums.merge(cost.currency().getCurrencyCode(), cost.amount(), BigDecimal::add);
            }
        }
        return new RenewalCost(
                sums.entrySet().stream()
                        .map(sum -> Money.of(sum.getValue(), sum.getKey()))
                        .toList(),
                unpriced);
    }
}
