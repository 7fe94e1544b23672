package io.pupitre.cadence;

import io.pupitre.templates.Limits;
import io.pupitre.ui.TextRule;

/** Checks what people type. */
final class Texts {

    private Texts() {}

    /** @throws InvalidCadenceException when it is empty or doesn't fit */
    static String present(String text, Limits limit) {
        String tidy = any(text, limit);
        if (tidy.isEmpty()) {
            throw new InvalidCadenceException("required");
        }
        return tidy;
    }

    /** @throws InvalidCadenceException when it doesn't fit */
    static String any(String text, Limits limit) {
        String tidy = TextRule.tidy(text);
        limit.problemOf(tidy).ifPresent(problem -> {
            throw new InvalidCadenceException(problem, limit.characters());
        });
        return tidy;
    }
}
