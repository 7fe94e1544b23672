package io.pupitre.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A statement was kept from the database because it isn't held to the scope. A defect of the caller, never of the person.
 *
 * <p>Deliberately no {@link java.sql.SQLException}: those are translated, and some translations are retried.
 */
public final class StatementRefusedException extends RuntimeException {

    private final @Nullable String table;
    private final String reason;

    /**
     * @param table the table that it is about, if it is about one
     * @param sql the statement's text; bound values must not be in it
     */
    public StatementRefusedException(@Nullable String table, String reason, String sql) {
        super("Statement refused" + (table == null ? "" : ", table " + table) + ": " + reason + " [" + sql + "]");
        this.table = table;
        this.reason = reason;
    }

    public @Nullable String table() {
        return table;
    }

    public String reason() {
        return reason;
    }
}
