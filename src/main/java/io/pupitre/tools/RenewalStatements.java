package io.pupitre.tools;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds contracts that renew on a date: over the clients of an agency one statement, however many there are. */
@Component
class RenewalStatements {

    private final JdbcClient jdbc;

    RenewalStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one client. */
    record Found(
            UUID client,
            UUID tool,
            String product,
            String instance,
            String vendor,
            LocalDate renewsOn,
            LocalDate noticeBy,
            boolean noticeKnown,
            @Nullable Boolean autoRenewal,
            @Nullable BigDecimal annualCost,
            @Nullable String currency) {

        String name() {
            return ToolDetails.name(product, instance);
        }

        @Nullable
        Money cost() {
            return annualCost == null || currency == null ? null : Money.of(annualCost, currency);
        }
    }

    /** Of tools in use, in no order. */
    List<Found> noticeUpTo(Scope.Agency scope, LocalDate latest) {
        if (scope.workspaces().isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        scope.workspaces().forEach(workspace -> parameters.add(Ids.bytes(workspace.value())));
        parameters.add(latest);
        return jdbc.sql("""
                        select t.client_id, t.id, t.product, t.instance, t.vendor, t.renewal_date, t.notice_by,
                          t.notice_days is not null, t.auto_renewal, t.annual_cost, t.currency
                          from tool t
                         where t.client_id in (?%s) and %s and t.notice_by <= ?""".formatted(", ?".repeat(scope.workspaces().size() - 1), ToolStatements.IN_USE))
                .params(parameters)
                .query((row, number) -> new Found(
                        Ids.fromBytes(row.getBytes(1)),
                        Ids.fromBytes(row.getBytes(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getBoolean(8),
                        row.getObject(9, Boolean.class),
                        row.getBigDecimal(10),
                        row.getString(11)))
                .list();
    }

    /** Of the client of the scope. */
    NoticeCount count(LocalDate today, LocalDate latest) {
        return jdbc.sql("""
                        select count(case when t.notice_by >= ? then 1 end), count(case when t.notice_by < ? then 1 end)
                          from tool t
                         where t.client_id = ? and %s and t.notice_by <= ?""".formatted(ToolStatements.IN_USE))
                .params(
                        today,
                        today,
                        Ids.bytes(CurrentScope.workspace().workspace().value()),
                        latest)
                .query((row, number) -> new NoticeCount(row.getInt(1), row.getInt(2)))
                .single();
    }
}
