package io.pupitre.tools.catalogue;

import java.util.Locale;

/**
 * A family of capabilities.
 *
 * @param key never changed once released
 */
public record Category(String key, Layer layer, String french, String english) {

    /** @param language French or English */
    public String name(Locale language) {
        return Named.in(language, french, english);
    }
}
