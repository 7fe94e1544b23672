package io.pupitre.cadence;

import io.pupitre.templates.Limits;

/** Checks what people type. */
final class Texts {

    private Texts() {}

    /** @throws InvalidCadenceException when it is empty or doesn't fit */
    static String present(String text, Limits limit) {
        if (text.isBlank()) {
            throw new InvalidCadenceException("required");
        }
        return any(text, limit);
    }

    /** @throws InvalidCadenceException when it doesn't fit */
    static String any(String text, Limits limit) {
        String tidy = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        limit.problemOf(tidy).ifPresent(problem -> {
            throw new InvalidCadenceException(problem, limit.characters());
        });
        return tidy;
    }
}
