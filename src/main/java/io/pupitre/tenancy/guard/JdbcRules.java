package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.StatementRefusedException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import org.jspecify.annotations.Nullable;

/** Closes the ways of JDBC that lead around {@link StatementGuard}. */
final class JdbcRules implements MethodExecutionListener {

    @Override
    public void beforeMethod(MethodExecutionContext call) {
        String method = call.getMethod().getName();
        @Nullable Object[] arguments = call.getMethodArgs();
        switch (method) {
            case "unwrap" -> refuse("unwrap leads around the guard");
            case "prepareCall" -> refuse("stored procedures are not looked into");
            case "setCatalog", "setSchema" -> refuse("there is one schema");
            case "createStatement" -> refuseUpdatable(arguments, 1);
            case "prepareStatement" -> refuseUpdatable(arguments, 2);
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch" -> {
                // JDBC forbids it, but Connector/J would execute the text instead of what was prepared.
                if (call.getTarget() instanceof PreparedStatement && arguments != null && arguments.length > 0) {
                    refuse("a prepared statement executes what was prepared");
                }
            }
            default -> {
                // Leads nowhere.
            }
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext call) {
        // What came of it is no concern here.
    }

    /** An updatable result set writes rows by statements that the driver makes up below this proxy. */
    private static void refuseUpdatable(@Nullable Object @Nullable [] arguments, int concurrencyAt) {
        if (arguments != null
                && arguments.length > concurrencyAt
                && arguments[concurrencyAt] instanceof Integer concurrency
                && concurrency != ResultSet.CONCUR_READ_ONLY) {
            refuse("an updatable result set");
        }
    }

    private static void refuse(String reason) {
        throw new StatementRefusedException(null, reason, "a JDBC call");
    }
}
