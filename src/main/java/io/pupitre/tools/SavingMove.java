package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A step of a saving.
 *
 * @param realised what is really no longer spent in a year, in the currency of its amount, without which it is not read; only
 *     read for {@link SavingStatus#REALISED}, null for all of the amount
 * @param note replaces the present one; the reason of one that is dismissed
 */
public record SavingMove(SavingStatus to, @Nullable BigDecimal realised, String note) {

    /** @throws IllegalArgumentException without a reason to dismiss it, or when a field breaks its rule */
    public SavingMove {
        note = TextRule.tidy(note);
        if (TextRule.paragraphs(SavingDetails.NOTE_LENGTH).problemOf(note).isPresent()
                || (to == SavingStatus.DISMISSED && note.isEmpty())
                || ToolField.ANNUAL_COST.problemOf(realised).isPresent()) {
            throw new IllegalArgumentException("Not a step of a saving");
        }
    }
}
