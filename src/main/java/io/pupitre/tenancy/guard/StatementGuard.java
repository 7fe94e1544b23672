package io.pupitre.tenancy.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.StatementRefusedException;
import io.pupitre.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;

/** Holds each execution to the scope that is in force at that moment. */
final class StatementGuard implements QueryExecutionListener {

    /** Far more texts than the application has; a bound for those that vary, such as lists of ids. */
    private static final int KEPT_VERDICTS = 5_000;

    private final Supplier<StatementAnalyst> analyst;
    private final Cache<String, Verdict> verdicts =
            Caffeine.newBuilder().maximumSize(KEPT_VERDICTS).build();

    /** @param analyst asked for at the first statement, since the pool is made before most other beans */
    StatementGuard(Supplier<StatementAnalyst> analyst) {
        this.analyst = analyst;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            check(query);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What the database answered is no concern here.
    }

    private void check(QueryInfo query) {
        String sql = query.getQuery();
        switch (verdicts.get(sql, text -> analyst.get().analyse(text))) {
            case Verdict.Open() -> {
                // Nothing to hold it to.
            }
            case Verdict.Refused(String table, String reason) ->
                throw new StatementRefusedException(table, reason, sql);
            case Verdict.Held held -> hold(held, query);
        }
    }

    private static void hold(Verdict.Held held, QueryInfo query) {
        String sql = query.getQuery();
        Scope scope =
                CurrentScope.find().orElseThrow(() -> new StatementRefusedException(null, "there is no scope", sql));
        if (held.demands().isEmpty()) {
            return;
        }
        Borders borders = Borders.of(scope)
                .orElseThrow(() -> new StatementRefusedException(
                        held.demands().getFirst().table(), "the operator's scope holds no tenant data", sql));
        List<List<ParameterSetOperation>> executions = query.getParametersList();
        if (executions.isEmpty()) {
            throw new StatementRefusedException(held.demands().getFirst().table(), "nothing is bound", sql);
        }
        for (List<ParameterSetOperation> bound : executions) {
            @Nullable UUID[] ids = ids(bound, held.parameters());
            for (Verdict.Demand demand : held.demands()) {
                for (int index : demand.workspaceParameters()) {
                    UUID id = ids[index];
                    if (id == null || !borders.workspaces().contains(new WorkspaceId(id))) {
                        throw foreign(demand, "client_id", index, sql);
                    }
                }
                for (int index : demand.agencyParameters()) {
                    if (!borders.agency().value().equals(ids[index])) {
                        throw foreign(demand, "agency_id", index, sql);
                    }
                }
            }
        }
    }

    private static StatementRefusedException foreign(Verdict.Demand demand, String column, int index, String sql) {
        return new StatementRefusedException(
                demand.table(), column + ", parameter " + index + ", is not bound to the scope's", sql);
    }

    private record Borders(AgencyId agency, Set<WorkspaceId> workspaces) {
        static Optional<Borders> of(Scope scope) {
            return switch (scope) {
                case Scope.Workspace in -> Optional.of(new Borders(in.agency(), Set.of(in.workspace())));
                case Scope.Agency in -> Optional.of(new Borders(in.agency(), in.workspaces()));
                case Scope.Platform in -> Optional.empty();
            };
        }
    }

    /** The bound values that are ids, by JDBC index. */
    private static @Nullable UUID[] ids(List<ParameterSetOperation> bound, int parameters) {
        @Nullable UUID[] ids = new UUID[parameters + 1];
        for (ParameterSetOperation operation : bound) {
            Object[] arguments = operation.getArgs();
            if (arguments.length >= 2 && arguments[0] instanceof Integer index && index > 0 && index <= parameters) {
                ids[index] = id(operation.getMethod().getName(), arguments[1]);
            }
        }
        return ids;
    }

    private static @Nullable UUID id(String setter, @Nullable Object value) {
        if (!setter.equals("setBytes") && !setter.equals("setObject")) {
            return null;
        }
        return switch (value) {
            case UUID id -> id;
            case byte[] bytes when bytes.length == 16 -> Ids.fromBytes(bytes);
            case null, default -> null;
        };
    }
}
