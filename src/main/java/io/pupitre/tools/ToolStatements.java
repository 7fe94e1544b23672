package io.pupitre.tools;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.ui.SearchText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads lists of tools by one statement each, whatever is filtered and sorted by. By SQL, since Hibernate would translate a
 * query anew for each page: it keeps no plan while a filter is on, and the tenant is one.
 */
@Component
public class ToolStatements {

    /** That a {@code tool t} is in use. */
    public static final String IN_USE = Arrays.stream(ToolStatus.values())
            .filter(ToolStatus::inUse)
            .map(status -> "'" + status.name() + "'")
            .collect(Collectors.joining(", ", "t.status in (", ")"));

    /** The place of a {@code tool t} in the order of the statuses, from 1. */
    static final String STATUS_ORDER = Arrays.stream(ToolStatus.values())
            .map(status -> "'" + status.name() + "'")
            .collect(Collectors.joining(", ", "field(t.status, ", ")"));

    /** The percentage that {@link Completeness} defines. */
    static final String COMPLETENESS = completeness();

    private static final String ROWS = """
            select t.id, t.version, t.product, t.instance, t.vendor, t.category, t.capability, t.owner, t.seats_paid,
              t.seats_used, t.annual_cost, t.currency, t.renewal, t.renewal_date, t.notice_days, t.status, %s
              from tool t""".formatted(COMPLETENESS);

    private final JdbcClient jdbc;

    ToolStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a tool of the scope's client is called; empty when there is none. Asks no rights: it is for what is written anyway. */
    public String name(UUID tool) {
        return jdbc.sql("select t.product, t.instance from tool t where t.client_id = ? and t.id = ?")
                .params(client(), Ids.bytes(tool))
                .query((row, number) -> ToolDetails.name(row.getString(1), row.getString(2)))
                .optional()
                .orElse("");
    }

    List<ToolRow> page(ToolFilter filter, ToolSort sort, int offset, int limit) {
        Where where = where(filter);
        where.parameters.add(limit);
        where.parameters.add(offset);
        return rows(where.clause + sort.clause() + " limit ? offset ?", where.parameters);
    }

    private List<ToolRow> rows(String rest, List<Object> parameters) {
        return jdbc.sql(ROWS + rest)
                .params(parameters)
                .query((row, number) -> new ToolRow(
                        Ids.fromBytes(row.getBytes(1)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getObject(9, Integer.class),
                        row.getObject(10, Integer.class),
                        row.getObject(11, BigDecimal.class),
                        row.getString(12),
                        RenewalKind.valueOf(row.getString(13)),
                        row.getObject(14, LocalDate.class),
                        row.getObject(15, Integer.class),
                        ToolStatus.valueOf(row.getString(16)),
                        row.getInt(17)))
                .list();
    }

    /** The first few whose product or vendor contains the text: before the others those that begin with it. */
    List<ToolRow> named(SearchText text) {
        return rows(
                " where t.client_id = ? and (t.product like ? escape '!' or t.vendor like ? escape '!')"
                        + " order by case when t.product like ? escape '!' then 0 else 1 end, t.product, t.id limit ?",
                List.of(client(), text.anywhere(), text.anywhere(), text.atStart(), SearchText.ANSWERS));
    }

    /** All that are in use. */
    List<ToolRow> inUse() {
        return rows(" where t.client_id = ? and " + IN_USE, List.of(client()));
    }

    /** All that pass the filter, in order. */
    List<UUID> ids(ToolFilter filter, ToolSort sort) {
        Where where = where(filter);
        return jdbc.sql("select t.id from tool t" + where.clause + sort.clause())
                .params(where.parameters)
                .query((row, number) -> Ids.fromBytes(row.getBytes(1)))
                .list();
    }

    long count(ToolFilter filter) {
        Where where = where(filter);
        return jdbc.sql("select count(*) from tool t" + where.clause)
                .params(where.parameters)
                .query(Long.class)
                .single();
    }

    private record Where(String clause, List<Object> parameters) {}

    private static Where where(ToolFilter filter) {
        StringBuilder clause = new StringBuilder(" where t.client_id = ?");
        List<Object> parameters = new ArrayList<>();
        parameters.add(client());
        if (!filter.text().isEmpty()) {
            clause.append(
                    " and (t.product like ? escape '!' or t.instance like ? escape '!' or t.vendor like ? escape '!'"
                            + " or t.owner like ? escape '!' or t.integrated_with like ? escape '!')");
            for (int column = 0; column < 5; column++) {
                parameters.add(new SearchText(filter.text()).anywhere());
            }
        }
        if (filter.category() != null) {
            clause.append(" and t.category = ?");
            parameters.add(filter.category());
        }
        if (filter.capability() != null) {
            clause.append(" and t.capability = ?");
            parameters.add(filter.capability());
        }
        if (filter.status() != null) {
            clause.append(" and t.status = ?");
            parameters.add(filter.status().name());
        }
        return new Where(clause.toString(), parameters);
    }

    private static String completeness() {
        String bought = "(t.origin = 'BOUGHT')";
        String contract = "(t.origin = 'BOUGHT' and " + IN_USE + ")";
        String notice = "(" + contract + " and t.renewal = 'DATE')";
        String known = "(t.capability is not null) + (t.owner <> '') + (t.admins <> '') + (t.users <> '')"
                + " + (t.purpose <> '') + (t.outcome <> '') + (" + bought + " and t.vendor <> '')"
                + " + " + contract + " * ((t.seats_paid is not null) + (t.seats_used is not null)"
                + " + (t.annual_cost is not null) + (t.billing is not null) + (t.renewal <> 'NONE'))"
                + " + (" + notice + " and t.notice_days is not null)";
        String asked = "6 + " + bought + " + 5 * " + contract + " + " + notice;
        return "(" + known + ") * 100 div (" + asked + ")";
    }

    private static byte[] client() {
        return Ids.bytes(CurrentScope.workspace().workspace().value());
    }
}
