package io.pupitre.tools.catalogue;

import java.util.Locale;

/** Names in the two languages. */
final class Named {

    private Named() {}

    static String in(Locale language, String french, String english) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : french;
    }
}
