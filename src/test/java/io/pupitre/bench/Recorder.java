package io.pupitre.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import org.jspecify.annotations.Nullable;

/** Writes down which statements a piece of work runs, so that raw JDBC can run exactly the same. */
final class Recorder implements QueryExecutionListener {

    /** A statement with its parameters. */
    record Statement(String sql, List<ParameterSetOperation> parameters) {

        /** Runs it and reads each column of each row, as whoever shows the rows must. */
        int run(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (ParameterSetOperation parameter : parameters) {
                    try {
                        parameter.getMethod().invoke(statement, parameter.getArgs());
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
                int read = 0;
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            read += rows.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
                return read;
            }
        }
    }

    private static final ThreadLocal<@Nullable List<Statement>> RECORDING = new ThreadLocal<>();

    /** @param database guarded: what passes is what the guard let through */
    Recorder(DataSource database) {
        ((ProxyDataSource) database).addListener(this);
    }

    /** The statements of the work, in their order. */
    List<Statement> statementsOf(Runnable work) {
        List<Statement> statements = new ArrayList<>();
        RECORDING.set(statements);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        List<Statement> statements = RECORDING.get();
        if (statements != null) {
            queries.forEach(query -> statements.add(new Statement(
                    query.getQuery(), List.copyOf(query.getParametersList().getFirst()))));
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}
