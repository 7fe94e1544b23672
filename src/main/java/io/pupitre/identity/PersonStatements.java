package io.pupitre.identity;

import java.util.List;

/** The SQL on people. It runs before and outside any scope, hence is permitted by its exact text. */
final class PersonStatements {

    static final String FIND = "select email, display_name, language, colour_scheme, density from person where id = ?";
    static final String BY_SUBJECT = "select id from person where subject = ?";
    /** Like {@link #BY_SUBJECT}, but sees what was committed since the transaction began to read. */
    static final String BY_SUBJECT_NOW = BY_SUBJECT + " for update";

    static final String TURN =
            "insert into account_turn (email) values (?) on duplicate key update email = values(email)";
    static final String ACCOUNT = "select subject, last_login_at from person where id = ?";
    static final String ADD = "insert into person (id, subject, email, display_name, language)"
            + " values (?, ?, ?, ?, ?) on duplicate key update subject = values(subject)";
    static final String SIGNED_IN = "update person set email = ?, display_name = ?, last_login_at = ? where id = ?";
    static final String SPEAK = "update person set language = ? where id = ?";
    static final String LOOK = "update person set colour_scheme = ?, density = ? where id = ?";

    static final List<String> ALL =
            List.of(FIND, BY_SUBJECT, BY_SUBJECT_NOW, TURN, ACCOUNT, ADD, SIGNED_IN, SPEAK, LOOK);

    private PersonStatements() {}
}
