package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.FormulaException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the agency says a KPI is.
 *
 * @param draft as it becomes a client's: its name and attribution in French, or in both languages; its formula over the
 *     inputs that clients are expected to have, and over other KPIs of the dictionary
 * @param attributionEn empty when the attribution serves both languages
 * @param source who defines it so, such as a standards body or a publication; empty for the agency itself
 * @param suggested what clients may begin with as a target; null when that is theirs alone to say
 */
public record KpiDefinition(
        KpiDraft draft,
        String attributionEn,
        String source,
        @Nullable Target suggested) {

    /**
     * @throws FormulaException when the formula is none, whatever its names stand for
     * @throws IllegalArgumentException when a text does not fit, or the suggestion is for the other direction
     */
    public KpiDefinition {
        draft = new KpiDraft(
                ScorecardText.name(draft.name()),
                Formula.parse(draft.formula()).text(),
                draft.unit(),
                draft.direction(),
                draft.profile());
        attributionEn = ScorecardText.optional(attributionEn, ScorecardText.ATTRIBUTION_LENGTH);
        source = ScorecardText.optional(source, ScorecardText.SOURCE_LENGTH);
        if (suggested != null && suggested.direction() != draft.direction()) {
            throw new IllegalArgumentException("A target of the other direction");
        }
    }

    /** What a client that reads that language begins with. */
    KpiDraft in(Locale language) {
        if (attributionEn.isEmpty() || !Locale.ENGLISH.getLanguage().equals(language.getLanguage())) {
            return draft;
        }
        return KpiField.draft(field -> field == KpiField.ATTRIBUTION ? attributionEn : field.of(draft));
    }

    /** To what its figures are put down, for a reader of that language. */
    public String attribution(Locale language) {
        return in(language).profile().attribution();
    }
}
