package io.pupitre.tools.catalogue;

import java.util.Locale;

/**
 * What a product lets a marketing team do.
 *
 * @param key never changed once released
 */
public record Capability(String key, Category category, String french, String english) {

    /** @param language French or English */
    public String name(Locale language) {
        return Named.in(language, french, english);
    }
}
