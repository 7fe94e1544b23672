package io.pupitre.onboarding.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours that a client can be told by; each is readable as a band in light and dark. */
enum Accent {
    BLUE("#0b6e99"),
    TEAL("#0f766e"),
    GREEN("#2f7d4f"),
    OLIVE("#6b7a1f"),
    ORANGE("#b4541a"),
    RED("#b3333f"),
    PINK("#a3336b"),
    VIOLET("#5b3f8c"),
    GREY("#55606e");

    private final String css;

    Accent(String css) {
        this.css = css;
    }

    static Optional<Accent> of(String css) {
        return Stream.of(values()).filter(one -> one.css.equals(css)).findFirst();
    }

    String css() {
        return css;
    }

    String key() {
        return "onboarding.colour-" + name().toLowerCase(Locale.ROOT);
    }
}
