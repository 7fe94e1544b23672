package io.pupitre.tools.review;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy review establishes besides its checklist.
 *
 * @param agreement whether the data processing agreement is signed; null when that is not known, or there is nothing to agree on
 * @param agreedOn the day of its signature; null when it is not known, or not signed
 * @param categories of personal data: names, e-mail addresses…; empty when the tool holds none
 * @param retention how long they are kept
 */
public record PrivacyFacts(
        @Nullable Boolean agreement, @Nullable LocalDate agreedOn, String categories, String retention) {

    /** Of a review of another kind. */
    public static final PrivacyFacts NONE = new PrivacyFacts(null, null, "", "");

    public PrivacyFacts {
        agreedOn = Boolean.TRUE.equals(agreement) ? agreedOn : null;
        categories = TextRule.tidy(categories);
        retention = TextRule.tidy(retention);
    }
}
