package io.pupitre.scorecard;

import java.util.Locale;

/**
 * An input that Pupitre knows: the KPIs that it brings along are computed from it.
 *
 * @param key what formulas call it
 */
public record StarterInput(String key, String nameFr, String nameEn, Unit unit, Aggregation aggregation) {

    public String name(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? nameEn : nameFr;
    }
}
