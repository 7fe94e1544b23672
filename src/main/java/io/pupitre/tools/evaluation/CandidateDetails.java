package io.pupitre.tools.evaluation;

import io.pupitre.tools.Money;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolId;
import io.pupitre.ui.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * What could be chosen. An instance is always valid.
 *
 * @param tool the tool of the client's stack that it is; null for a product that isn't in the stack
 * @param product its name; not read of a tool, which has a name of its own
 * @param listPrice in a year; null when it isn't known
 */
public record CandidateDetails(
        @Nullable ToolId tool, String product, @Nullable Money listPrice) {

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public CandidateDetails {
        product = tool == null ? TextRule.tidy(product) : "";
        if ((tool == null && ToolField.PRODUCT.problemOf(product).isPresent())
                || ToolField.LIST_COST
                        .problemOf(listPrice == null ? null : listPrice.amount())
                        .isPresent()) {
            throw new IllegalArgumentException("Not the details of a candidate");
        }
    }
}
