package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.ui.TextRule;
import java.text.Normalizer;
import java.util.Optional;

/** Texts of this module as they are kept. */
public final class ScorecardText {

    /** No name is longer. */
    public static final int NAME_LENGTH = 120;

    /** No section's title is longer: it stands in one line. */
    public static final int SECTION_LENGTH = 80;

    /** No rule of attribution is longer. */
    public static final int ATTRIBUTION_LENGTH = 400;

    /** No value of a dimension is longer. */
    public static final int VALUE_LENGTH = 200;

    /** No name of a definition's source is longer. */
    public static final int SOURCE_LENGTH = 300;

    /** No note on what is new in a version is longer. */
    public static final int NOTE_LENGTH = 1_000;

    private ScorecardText() {}

    /** Whether formulas can call something so: a small letter first, then plain letters, digits or _; see {@link Formula#isKey}. */
    public static boolean isKey(String text) {
        return Formula.isKey(text);
    }

    /** What is wrong with a name, if anything, as the key of a sentence; its argument is {@link #NAME_LENGTH}. */
    public static Optional<String> problemOfName(String text) {
        return problemOf(text, NAME_LENGTH);
    }

    /** The same for the name of a source; its argument is {@link ImportMapping#SOURCE_LENGTH}. */
    public static Optional<String> problemOfSource(String text) {
        return problemOf(text, ImportMapping.SOURCE_LENGTH);
    }

    /** The same for a value of a dimension; its argument is {@link #VALUE_LENGTH}. */
    public static Optional<String> problemOfValue(String text) {
        return problemOf(text, VALUE_LENGTH);
    }

    /** What is wrong with a line that may be empty, if anything, as the key of a sentence; its argument is the length. */
    public static Optional<String> problemOfOptional(String text, int length) {
        String tidy = tidy(text);
        return tidy.isEmpty() ? Optional.empty() : problemOf(tidy, length);
    }

    /**
     * A line that may be empty: NFC, without white space around it.
     *
     * @throws IllegalArgumentException when it doesn't fit
     */
    static String optional(String text, int length) {
        problemOfOptional(text, length).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return tidy(text);
    }

    /** What is wrong with a version's note, if anything, as the key of a sentence; its argument is {@link #NOTE_LENGTH}. */
    public static Optional<String> problemOfNote(String text) {
        return tidy(text).isEmpty()
                ? Optional.of("scorecard.note-required")
                : TextRule.paragraphs(NOTE_LENGTH).problemOf(tidy(text)).map(problem -> "scorecard.text-" + problem);
    }

    /**
     * A version's note: NFC, without white space around it.
     *
     * @throws IllegalArgumentException when nothing is left, or it doesn't fit
     */
    static String note(String text) {
        problemOfNote(text).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return tidy(text);
    }

    /** Whether a text would show nothing. */
    public static boolean isBlank(String text) {
        return tidy(text).isEmpty();
    }

    /**
     * A text of several lines that may be empty: NFC, without white space around it.
     *
     * @throws IllegalArgumentException when it doesn't fit
     */
    static String paragraphs(String text, int length) {
        TextRule.paragraphs(length).problemOf(tidy(text)).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return tidy(text);
    }

    /**
     * A name: NFC, without white space around it.
     *
     * @throws IllegalArgumentException when nothing is left, or it doesn't fit
     */
    static String name(String text) {
        problemOfName(text).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return tidy(text);
    }

    /** At most {@code length} characters of a file's name, which nobody typed: what can't be shown is left out. */
    static String ofFile(String text, int length) {
        String plain = text.replaceAll("[\\p{Cc}\\p{Cs}]", "");
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(length, plain.codePointCount(0, plain.length()))));
    }

    private static Optional<String> problemOf(String text, int length) {
        String tidy = tidy(text);
        return tidy.isEmpty()
                ? Optional.of("scorecard.text-required")
                : TextRule.line(length).problemOf(tidy).map(problem -> "scorecard.text-" + problem);
    }

    private static String tidy(String text) {
        return TextRule.tidy(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
