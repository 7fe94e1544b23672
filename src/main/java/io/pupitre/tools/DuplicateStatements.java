package io.pupitre.tools;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds duplicates over the clients of an agency: one statement, however many there are. */
@Component
class DuplicateStatements {

    private final JdbcClient jdbc;

    DuplicateStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one client. */
    record Found(UUID client, String capability, int tools, DuplicateCost cost) {}

    /** Those that nobody has decided on, as {@link Opportunity.Duplicate#isOpen} defines it. */
    List<Found> open(Scope.Agency scope) {
        if (scope.workspaces().isEmpty()) {
            return List.of();
        }
        String theirs = "in (?" + ", ?".repeat(scope.workspaces().size() - 1) + ")";
        List<Object> owners = new ArrayList<>();
        for (int of = 0; of < 3; of++) {
            scope.workspaces().forEach(workspace -> owners.add(Ids.bytes(workspace.value())));
        }
        return jdbc.sql("""
                        select t.client_id, t.capability, count(*) tools, count(t.annual_cost) priced,
                          count(distinct case when t.annual_cost is not null then t.currency end) currencies,
                          max(case when t.annual_cost is not null then t.currency end) currency,
                          coalesce(sum(t.annual_cost), 0) total, coalesce(max(t.annual_cost), 0) highest
                          from tool t
                          left join (select l.client_id, l.tool_id, s.capability,
                                            max(s.status in ('FOUND', 'AGREED')) under_way,
                                            max(s.status = 'DISMISSED') dismissed
                                       from saving s
                                       join saving_tool l on l.client_id = s.client_id and l.saving_id = s.id
                                        and l.client_id %1$s
                                      where s.client_id %1$s and s.kind = 'DUPLICATE'
                                      group by l.client_id, l.tool_id, s.capability) h
                            on h.client_id = t.client_id and h.tool_id = t.id and h.capability = t.capability
                         where t.client_id %1$s and t.status = 'ACTIVE' and t.capability is not null
                         group by t.client_id, t.capability
                        having count(*) > 1 and coalesce(max(h.under_way), 0) = 0
                           and coalesce(sum(h.dismissed), 0) < count(*)""".formatted(theirs))
                .params(owners)
                .query((row, number) -> {
                    String currency = row.getString(6);
                    BigDecimal total = row.getBigDecimal(7);
                    BigDecimal highest = row.getBigDecimal(8);
                    return new Found(
                            Ids.fromBytes(row.getBytes(1)),
                            row.getString(2),
                            row.getInt(3),
                            DuplicateCost.of(
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    currency == null ? null : Currency.getInstance(currency),
                                    total,
                                    highest));
                })
                .list();
    }
}
