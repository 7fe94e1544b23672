package io.pupitre.templates;

import io.pupitre.ui.TextRule;
import java.util.Optional;

/** How long texts may be, and of what characters. */
public enum Limits {
    /** One line: a name, a label, a title. */
    LINE(160, false),
    /** An owner's role. */
    ROLE(120, false),
    /** A sentence. */
    SENTENCE(500, true),
    /** A sentence or two: a summary, a help text. */
    SUMMARY(1000, true),
    /** Release notes. */
    NOTES(2000, true),
    /** What a field of several lines or a step's description holds. */
    PARAGRAPHS(5000, true);

    private final int characters;
    private final boolean lines;

    Limits(int characters, boolean lines) {
        this.characters = characters;
        this.lines = lines;
    }

    /** How many characters fit; an emoji counts as one. */
    public int characters() {
        return characters;
    }

    /** @throws InvalidTemplateException when one of the two texts doesn't fit */
    Bilingual check(Bilingual text) {
        check(text.fr());
        check(text.en());
        return text;
    }

    /** The same, for a text that must not be missing in both languages. */
    Bilingual checkPresent(Bilingual text) {
        if (text.isEmpty()) {
            throw new InvalidTemplateException("required");
        }
        return check(text);
    }

    /** @throws InvalidTemplateException when it is too long or has control characters or half characters */
    String check(String text) {
        problemOf(text).ifPresent(problem -> {
            throw new InvalidTemplateException(problem);
        });
        return text;
    }

    /** What is wrong with the text, as the last part of a translation key: {@code too-long} or {@code characters}. */
    public Optional<String> problemOf(String text) {
        return new TextRule(characters, lines).problemOf(text);
    }
}
