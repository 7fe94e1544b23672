package io.pupitre.tools;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where money is spent for nothing, as far as the stack tells. */
public sealed interface Opportunity {

    /** The highest amount first, whatever its currency; those that can't be said last. */
    Comparator<Opportunity> MOST_FIRST =
            Comparator.comparing(Opportunity::amount, Comparator.nullsLast(Comparator.reverseOrder()));

    /** Whether nobody has decided on it, as the list of savings stands. */
    boolean isOpen(List<SavingRecord> list);

    /** Of a tool whose licences are not all used. */
    record UnusedLicences(ToolRow tool, Unused.Licences unused) implements Opportunity {
        @Override
        public SavingDetails details() {
            return SavingDetails.unused(tool, unused.money());
        }

        @Override
        public boolean isOpen(List<SavingRecord> list) {
            return list.stream()
                    .filter(one -> one.details().kind() == SavingKind.UNUSED)
                    .filter(one -> one.details().tools().contains(tool.toolId()))
                    .noneMatch(one -> one.status().isUnderWay()
                            || (one.status() == SavingStatus.DISMISSED
                                    && covers(one.details().amount())));
        }

        private boolean covers(@Nullable Money dismissed) {
            return dismissed == null
                    || (dismissed.currency().equals(unused.money().currency())
                            && dismissed.amount().compareTo(unused.money().amount()) >= 0);
        }
    }

    /** Of tools that do the same. */
    record Duplicate(DuplicateGroup group) implements Opportunity {
        @Override
        public SavingDetails details() {
            return SavingDetails.duplicate(group);
        }

        @Override
        public boolean isOpen(List<SavingRecord> list) {
            List<SavingRecord> decided = list.stream()
                    .filter(one -> one.details().kind() == SavingKind.DUPLICATE)
                    .filter(one -> group.capability().equals(one.details().capability()))
                    .toList();
            return decided.stream().noneMatch(one -> one.status().isUnderWay() && sharesATool(one, details()))
                    && !group.tools().stream()
                            .allMatch(tool -> decided.stream()
                                    .anyMatch(one -> one.status() == SavingStatus.DISMISSED
                                            && one.details().tools().contains(tool.toolId())));
        }
    }

    /** What goes onto the list of savings. */
    SavingDetails details();

    /** The latest on the list that was realised for the same, although the stack tells otherwise still. */
    default Optional<SavingRecord> realisedIn(List<SavingRecord> list) {
        return list.stream()
                .filter(one -> one.status() == SavingStatus.REALISED)
                .filter(one -> one.details().kind() == details().kind()
                        && Objects.equals(one.details().capability(), details().capability())
                        && sharesATool(one, details()))
                .findFirst();
    }

    /** One under way on the list that counts money of one of its tools for another reason: both together count it twice. */
    default Optional<SavingRecord> overlappingIn(List<SavingRecord> list) {
        return list.stream()
                .filter(one -> one.status().isUnderWay()
                        && one.details().kind() != details().kind()
                        && sharesATool(one, details()))
                .findFirst();
    }

    private static boolean sharesATool(SavingRecord saving, SavingDetails found) {
        return !Collections.disjoint(saving.details().tools(), found.tools());
    }

    private @Nullable BigDecimal amount() {
        return ToolDetails.amount(details().amount());
    }
}
