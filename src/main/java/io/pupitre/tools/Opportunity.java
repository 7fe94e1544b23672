package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where money is spent for nothing, as far as the stack tells; nobody has decided on it yet. */
public sealed interface Opportunity {

    /** The highest amount first, whatever its currency; those that can't be said last. */
    Comparator<Opportunity> MOST_FIRST =
            Comparator.comparing(Opportunity::amount, Comparator.nullsLast(Comparator.reverseOrder()));

    /** Of a tool whose licences are not all used. */
    record UnusedLicences(ToolRow tool, Unused.Licences unused) implements Opportunity {
        @Override
        public SavingDetails details() {
            return SavingDetails.unused(tool, unused.money());
        }
    }

    /** Of tools that do the same. */
    record Duplicate(DuplicateGroup group) implements Opportunity {
        @Override
        public SavingDetails details() {
            return SavingDetails.duplicate(group);
        }
    }

    /** What goes onto the list of savings. */
    SavingDetails details();

    private @Nullable BigDecimal amount() {
        return ToolDetails.amount(details().amount());
    }
}
