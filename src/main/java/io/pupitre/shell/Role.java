package io.pupitre.shell;

import java.util.Locale;

/** What a person is, as far as the shell must know in order to leave out what they cannot open. */
public enum Role {
    AGENCY_ADMIN,
    CONSULTANT,
    CLIENT_CMO;

    /** The translation key of the role's name. */
    String key() {
        return "shell.role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
