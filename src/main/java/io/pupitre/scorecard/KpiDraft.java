package io.pupitre.scorecard;

import java.util.Locale;

/**
 * A KPI as a person writes it.
 *
 * @param name in French, or in both languages
 * @param formula over the keys of inputs and other KPIs
 */
public record KpiDraft(String name, String formula, Unit unit, Direction direction, KpiProfile profile) {

    /** One of which only what is computed is known. */
    public KpiDraft(String name, String formula, Unit unit, Direction direction) {
        this(name, formula, unit, direction, KpiProfile.PLAIN);
    }

    /** What a reader of that language calls it. */
    public String name(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                        && !profile.nameEn().isEmpty()
                ? profile.nameEn()
                : name;
    }
}
