package io.pupitre.ui;

import java.util.Optional;

/**
 * What a field of text accepts. Markup, emoji and right-to-left script are text like any other; control characters and half
 * characters are none.
 *
 * @param characters how many fit; an emoji counts as one
 * @param lines whether line breaks and tabs are part of it
 */
public record TextRule(int characters, boolean lines) {

    /** One line of text. */
    public static TextRule line(int characters) {
        return new TextRule(characters, false);
    }

    /** Several lines. */
    public static TextRule paragraphs(int characters) {
        return new TextRule(characters, true);
    }

    /** What is wrong with the text, if anything: {@code too-long} or {@code characters}. */
    public Optional<String> problemOf(String text) {
        if (text.codePointCount(0, text.length()) > characters) {
            return Optional.of("too-long");
        }
        return text.codePoints().allMatch(this::accepts) ? Optional.empty() : Optional.of("characters");
    }

    /** Whether the text shows something, and nothing is wrong with it. */
    public boolean isMetBy(String text) {
        String tidy = tidy(text);
        return !tidy.isEmpty() && problemOf(tidy).isEmpty();
    }

    /**
     * A text as it is kept: line ends are {@code \n}, no blanks around. One that would show nothing, such as a lone
     * zero-width space, is empty.
     */
    public static String tidy(String text) {
        return text.codePoints().allMatch(TextRule::isInvisible)
                ? ""
                : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private boolean accepts(int character) {
        if (lines && (character == '\n' || character == '\t')) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || isFiller(character);
    }

    /** Letters, marks and symbols that were made to show nothing: joiners, Hangul fillers, the empty Braille cell, selectors. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> isSelector(character);
        };
    }

    /** Of a variant of the character before it. */
    private static boolean isSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0x180B && character <= 0x180F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
