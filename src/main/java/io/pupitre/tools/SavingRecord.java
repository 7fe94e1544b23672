package io.pupitre.tools;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A saving as it is stored.
 *
 * @param version of the state that was read
 * @param foundOn the client's day
 * @param agreedOn null before
 * @param realisedOn null before
 * @param realised what is really no longer spent in a year, in the currency of the amount; null before
 */
public record SavingRecord(
        SavingId id,
        long version,
        SavingDetails details,
        SavingStatus status,
        LocalDate foundOn,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate realisedOn,
        @Nullable BigDecimal realised) {

    /** The money that counts for it: what was realised, else what is expected; null when it can't be said. */
    public @Nullable Money money() {
        Money expected = details.amount();
        return realised == null || expected == null ? expected : new Money(realised, expected.currency());
    }
}
