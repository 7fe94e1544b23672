package io.pupitre.onboarding.ui;

import java.text.Normalizer;
import java.util.Locale;

/** The address that a name suggests. */
final class SlugProposal {

    private static final int LONGEST = 40;

    private SlugProposal() {}

    /** Without accents, in lower case, hyphens between words; empty when nothing is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(
                        name.replace("œ", "oe")
                                .replace("Œ", "oe")
                                .replace("æ", "ae")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
