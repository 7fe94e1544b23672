package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;

/**
 * What the tools in use cost in a year, and what of it is paid for nothing.
 *
 * @param amounts one for each currency, in the order of their codes: currencies are never added up
 * @param unpriced how many tools in use have no known cost
 * @param overused how many are used by more people than are paid for
 */
public record StackCost(List<Amount> amounts, int unpriced, int overused) {

    public StackCost {
        amounts = List.copyOf(amounts);
    }

    /**
     * In one currency.
     *
     * @param yearly in whole units of the currency, not cents, as is what is unused
     * @param unused what of it is paid for licences that nobody uses
     * @param wasteful how many tools have such licences
     */
    public record Amount(Currency currency, BigDecimal yearly, BigDecimal unused, int wasteful) {

        private Amount with(BigDecimal cost, BigDecimal nobodys) {
            return new Amount(
                    currency, yearly.add(cost), unused.add(nobodys), wasteful + (nobodys.signum() > 0 ? 1 : 0));
        }
    }

    /** @param tools in use and not in use; the latter don't count */
    static StackCost of(List<ToolRow> tools) {
        TreeMap<String, Amount> amounts = new TreeMap<>();
        int unpriced = 0;
        int overused = 0;
        for (ToolRow tool : tools) {
            if (!tool.status().inUse()) {
                continue;
            }
            Unused unused = Unused.of(tool);
            if (unused instanceof Unused.Overused) {
                overused++;
            }
            Money cost = tool.cost();
            if (cost == null) {
                unpriced++;
                continue;
            }
            BigDecimal nobodys = unused.waste().map(Money::amount).orElse(BigDecimal.ZERO);
            amounts.compute(
                    cost.currency().getCurrencyCode(),
                    (code, before) -> (before == null
                                    ? new Amount(cost.currency(), BigDecimal.ZERO, BigDecimal.ZERO, 0)
                                    : before)
                            .with(cost.amount(), nobodys));
        }
        return new StackCost(List.copyOf(amounts.values()), unpriced, overused);
    }
}
