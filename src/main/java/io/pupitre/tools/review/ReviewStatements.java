package io.pupitre.tools.review;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolHold;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how tools stand in their reviews: one statement, however many tools there are. */
@Component
class ReviewStatements implements ToolHold {

    private final JdbcClient jdbc;

    ReviewStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The client's tools but those that are retired, by name. */
    List<ReviewedTool> matrix(LocalDate today) {
        byte[] client = Ids.bytes(CurrentScope.workspace().workspace().value());
        Map<UUID, ReviewedTool> tools = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.id, t.product, t.instance, t.category, t.status, n.kind, n.done_on, n.verdict, n.valid_until
                          from tool t
                          left join (select r.client_id, r.tool_id, r.kind, r.done_on, r.verdict, r.valid_until,
                                            row_number() over (partition by r.tool_id, r.kind
                                                               order by r.done_on desc, r.id desc) place
                                       from tool_review r
                                      where r.client_id = ?) n
                            on n.client_id = t.client_id and n.tool_id = t.id and n.place = 1
                         where t.client_id = ? and t.status <> 'RETIRED'
                         order by t.product, t.instance, t.id""").params(client, client).query(row -> {
            ReviewedTool tool = tools.computeIfAbsent(Ids.fromBytes(row.getBytes(1)), id -> tool(id, row));
            String kind = row.getString(6);
            if (kind != null) {
                ReviewStanding.Newest newest = new ReviewStanding.Newest(
                        row.getObject(7, LocalDate.class),
                        Verdict.valueOf(row.getString(8)),
                        row.getObject(9, LocalDate.class));
                tool.standings().put(ReviewKind.valueOf(kind), ReviewStanding.of(newest, today));
            }
        });
        return new ArrayList<>(tools.values());
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> tools) {
        if (tools.isEmpty()) {
            return Set.of();
        }
        List<Object> parameters = new ArrayList<>();
        parameters.add(Ids.bytes(CurrentScope.workspace().workspace().value()));
        tools.forEach(tool -> parameters.add(Ids.bytes(tool)));
        return Set.copyOf(
                jdbc.sql("select distinct r.tool_id from tool_review r where r.client_id = ? and r.tool_id in (?"
                                + ", ?".repeat(tools.size() - 1) + ")")
                        .params(parameters)
                        .query((row, number) -> Ids.fromBytes(row.getBytes(1)))
                        .list());
    }

    private static ReviewedTool tool(UUID id, ResultSet row) {
        try {
            return new ReviewedTool(
                    new ToolId(id),
                    ToolDetails.name(row.getString(2), row.getString(3)),
                    row.getString(4),
                    ToolStatus.valueOf(row.getString(5)),
                    new EnumMap<>(ReviewKind.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
