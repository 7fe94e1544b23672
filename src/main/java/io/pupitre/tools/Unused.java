package io.pupitre.tools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a tool's annual cost is paid for licences that nobody uses: (paid − used) ÷ paid × annual cost. Of 10 licences for
 * 6,000 €, 4 of them used, 3,600 €.
 */
public sealed interface Unused {

    /** The decimals of the amount, as many as those of a cost; the last one is rounded half up. */
    int DECIMALS = 4;

    /**
     * Nobody uses these.
     *
     * @param licences how many; 0 when all are used
     * @param money their share of the annual cost
     */
    record Licences(int licences, Money money) implements Unused {}

    /**
     * More people use it than licences are paid for: nothing is unused, and the contract may be broken.
     *
     * @param people how many more
     */
    record Overused(int people) implements Unused {}

    /** It cannot be said. */
    record NotKnown(Reason reason) implements Unused {}

    /** Why it cannot be said. */
    enum Reason {
        /** It is not in use yet, or no longer. */
        NOT_IN_USE,
        NO_LICENCES_KNOWN,
        /** Of none, no share is unused. */
        NONE_PAID,
        NO_USE_KNOWN,
        NO_COST_KNOWN
    }

    static Unused of(ToolDetails tool) {
        return of(tool.status(), tool.seatsPaid(), tool.seatsUsed(), tool.annualCost());
    }

    static Unused of(ToolRow tool) {
        return of(tool.status(), tool.seatsPaid(), tool.seatsUsed(), tool.cost());
    }

    private static Unused of(ToolStatus status, @Nullable Integer paid, @Nullable Integer used, @Nullable Money cost) {
        if (!status.inUse()) {
            return new NotKnown(Reason.NOT_IN_USE);
        }
        if (paid == null) {
            return new NotKnown(Reason.NO_LICENCES_KNOWN);
        }
        if (used == null) {
            return new NotKnown(Reason.NO_USE_KNOWN);
        }
        if (used > paid) {
            return new Overused(used - paid);
        }
        if (paid == 0) {
            return new NotKnown(Reason.NONE_PAID);
        }
        if (cost == null) {
            return new NotKnown(Reason.NO_COST_KNOWN);
        }
        BigDecimal share = cost.amount()
                .multiply(BigDecimal.valueOf((long) paid - used))
                .divide(BigDecimal.valueOf(paid), DECIMALS, RoundingMode.HALF_UP);
        return new Licences(paid - used, new Money(share, cost.currency()));
    }

    /** The money, when there is some. */
    default Optional<Money> waste() {
        return this instanceof Licences(int ignored, Money money)
                        && money.amount().signum() > 0
                ? Optional.of(money)
                : Optional.empty();
    }
}
