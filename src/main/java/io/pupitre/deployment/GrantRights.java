package io.pupitre.deployment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gives the application's account its rights after each migration: rows of every table, but no DDL, and on tables whose name
 * starts with {@code audit_} and on {@link #APPEND_ONLY} only reading and adding. Rights are given table by table, since the servers know no "all but".
 */
@Component
class GrantRights extends BaseCallback {

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and table_name <> ?
            """;

    /** Besides the log: what was decided on purchases stays as it was recorded. */
    private static final Set<String> APPEND_ONLY = Set.of("evaluation_decision");

    private final String appUser;

    GrantRights(@Value("${pupitre.database.app-user}") String appUser) {
        this.appUser = appUser;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        String grantee = quoted(appUser, '\'') + "@'%'";
        try (Statement statement = connection.createStatement()) {
            String database = quoted(connection.getCatalog(), '`');
            // Reading is granted for the database as a whole: MySQL 8.0 refuses "select … for update of alias" to an
            // account
            // that may read the tables one by one only.
            statement.execute("GRANT SELECT ON " + database + ".* TO " + grantee);
            for (String table : tables(connection, context.getConfiguration().getTable())) {
                String rights =
                        table.startsWith("audit_") || APPEND_ONLY.contains(table) ? "INSERT" : "INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON " + database + "." + quoted(table, '`') + " TO " + grantee);
            }
        } catch (SQLException e) {
            throw new FlywayException(
                    "The account " + appUser + "@'%' could not be given its rights: it must exist, and the account of"
                            + " the migrations needs its own rights WITH GRANT OPTION",
                    e);
        }
    }

    private static List<String> tables(Connection connection, String historyTable) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES)) {
            query.setString(1, historyTable);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static String quoted(String name, char quote) {
        String mark = String.valueOf(quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }
}
