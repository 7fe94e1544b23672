package io.pupitre.scorecard;

import java.text.Normalizer;

/** Texts of this module as they are kept. */
final class ScorecardText {

    static final int NAME_LENGTH = 120;

    private ScorecardText() {}

    /**
     * A name: NFC, without white space around it.
     *
     * @throws IllegalArgumentException when nothing is left, or more than {@value #NAME_LENGTH} characters
     */
    static String name(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("A name has 1 to " + NAME_LENGTH + " characters");
        }
        return name;
    }

    /** At most {@code length} characters of a text, never half a character. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
