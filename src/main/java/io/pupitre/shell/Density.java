package io.pupitre.shell;

import java.util.Locale;

/** How tall the rows of a grid are: 32 or 44 pixels. */
public enum Density {
    COMPACT,
    COMFORTABLE;

    /** The value of {@code data-density} on the html element, from which the style sheet takes it. */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "shell.density-" + attribute();
    }
}
