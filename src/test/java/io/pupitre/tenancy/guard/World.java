package io.pupitre.tenancy.guard;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.tenancy.Ids;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of {@link SampleTables} under names of their own, with rows of some workspaces in them. */
final class World implements AutoCloseable {

    private static final List<String> OF_WORKSPACES = List.of("tool", "cadence", "campaign", "setting", "kpi_month");
    private static final List<String> OF_AGENCIES = List.of("membership", "template");
    private static final List<String> OWNED =
            Stream.concat(OF_WORKSPACES.stream(), OF_AGENCIES.stream()).toList();
    private static final List<String> COMMON = List.of("person", "scheduled_tasks");
    private static final Pattern TABLE = Pattern.compile(
            Stream.concat(OWNED.stream(), COMMON.stream()).collect(Collectors.joining("|", "\\b(", ")\\b")),
            Pattern.CASE_INSENSITIVE);
    private static final String COLUMNS =
            "id int, name varchar(40), x int, y int, a int, b int, n int, day int, at datetime,"
                    + " parent_id int, tool_id int, `end` int, value int";

    private final String prefix;
    private final Connection connection;

    /** @param prefix what the tables' names begin with, so that worlds can share a schema */
    World(String prefix) throws SQLException {
        this.prefix = prefix;
        DatabaseServer server = Servers.database();
        connection = DriverManager.getConnection(
                server.url(), server.ddl().user(), server.ddl().password());
        dropTables();
        try (Statement ddl = connection.createStatement()) {
            for (String table : OWNED) {
                ddl.execute("create table " + prefix + table + " (client_id binary(16) not null, agency_id binary(16), "
                        + COLUMNS + ", primary key (client_id, id)) default charset = utf8mb4");
            }
            for (String table : COMMON) {
                ddl.execute("create table " + prefix + table + " (" + COLUMNS
                        + ", primary key (id)) default charset = utf8mb4");
                ddl.execute("insert into " + prefix + table
                        + " (id, name, x, a, b, n) values (1, 'a', 1, 1, 1, 1), (2, 'b', 2, 1, 2, 3)");
            }
        }
        connection.setAutoCommit(false);
    }

    /** Adds rows of an agency and one of its workspaces. */
    void settle(UUID client, UUID agency, int rowsPerTable) throws SQLException {
        rows(OWNED, client, agency, rowsPerTable);
    }

    /** Adds rows of another workspace of an agency. */
    void join(UUID client, UUID agency, int rowsPerTable) throws SQLException {
        rows(OF_WORKSPACES, client, agency, rowsPerTable);
    }

    /** Rows of different workspaces are alike but for one column and their number. */
    private void rows(List<String> tables, UUID client, UUID agency, int rowsPerTable) throws SQLException {
        for (String table : tables) {
            try (PreparedStatement insert = connection.prepareStatement("insert into " + prefix + table
                    + " (client_id, agency_id, id, name, x, y, a, b, n, day, at, parent_id, tool_id, `end`, value)"
                    + " values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, '2026-01-01', ?, ?, 1, ?)")) {
                for (int i = 1; i <= rowsPerTable; i++) {
                    Object[] values = {
                        Ids.bytes(client),
                        Ids.bytes(agency),
                        i,
                        i % 2 == 0 ? "a" : "b" + i,
                        i,
                        i % 2,
                        i % 3,
                        i * 10 + client.hashCode() % 7,
                        i,
                        i - 1,
                        i % 3 + 1,
                        i
                    };
                    bind(insert, List.of(values));
                    insert.executeUpdate();
                }
            }
        }
        connection.commit();
    }

    /** Runs a statement and tells everything that came of it; then takes it back. */
    String outcome(String sql, List<Object> values, UUID mine) throws SQLException {
        String text =
                TABLE.matcher(sql).replaceAll(match -> prefix + match.group().toLowerCase(Locale.ROOT));
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    return read(rows);
                }
            }
            return statement.getUpdateCount() + " changed: " + rowsOf("=", mine);
        } catch (SQLException e) {
            return "error " + e.getErrorCode();
        } finally {
            connection.rollback();
        }
    }

    /** Runs a statement and tells what the rows of all but one workspace are then; takes it back. */
    String othersAfter(String sql, List<Object> values, UUID mine) throws SQLException {
        String text =
                TABLE.matcher(sql).replaceAll(match -> prefix + match.group().toLowerCase(Locale.ROOT));
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            bind(statement, values);
            statement.execute();
            return rowsOf("<>", mine);
        } catch (SQLException e) {
            return others(mine);
        } finally {
            connection.rollback();
        }
    }

    /** The rows of all but one workspace. */
    String others(UUID mine) throws SQLException {
        return rowsOf("<>", mine);
    }

    private String rowsOf(String comparison, UUID client) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            for (String table : OWNED) {
                try (ResultSet rows = statement.executeQuery("select * from " + prefix + table + " where client_id "
                        + comparison + " 0x" + HexFormat.of().formatHex(Ids.bytes(client)))) {
                    all.append(read(rows));
                }
            }
        }
        return all.toString();
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    private static String read(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            StringBuilder line = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
                line.append(rows.getString(i)).append('|');
            }
            lines.add(line.toString());
        }
        Collections.sort(lines);
        return lines.toString();
    }

    private void dropTables() throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            for (String table : Stream.concat(OWNED.stream(), COMMON.stream()).toList()) {
                ddl.execute("drop table if exists " + prefix + table);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        dropTables();
        connection.close();
    }
}
