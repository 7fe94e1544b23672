package io.pupitre.tools.rule;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.review.Verdict;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what rules look at: two statements, however many tools and clients there are. */
@Component
class CheckedToolStatements {

    private final JdbcClient jdbc;

    CheckedToolStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tools of these workspaces, which are of the scope. */
    List<CheckedTool> of(Collection<WorkspaceId> workspaces) {
        if (workspaces.isEmpty()) {
            return List.of();
        }
        String theirs = "in (?" + ", ?".repeat(workspaces.size() - 1) + ")";
        List<byte[]> ids =
                workspaces.stream().map(one -> Ids.bytes(one.value())).toList();
        Map<UUID, CheckedTool> tools = new LinkedHashMap<>();
        jdbc.sql("""
                        select t.client_id, t.id, t.product, t.instance, t.status, t.origin, t.category, t.capability,
                          t.vendor, t.owner, t.admins, t.users, t.purpose <> '' purposed, t.outcome <> '' fruitful,
                          t.seats_paid, t.seats_used, t.annual_cost, t.renewal_date, t.auto_renewal, t.notice_days
                          from tool t
                         where t.client_id %s""".formatted(theirs)).params(ids).query(row -> {
            CheckedTool tool = tool(row);
            tools.put(tool.id().value(), tool);
        });
        jdbc.sql("""
                        select n.tool_id, n.kind, n.done_on, n.verdict, n.valid_until, n.agreement, n.agreed_on,
                          n.data_categories <> '' personal, n.retention <> '' retained
                          from (select r.tool_id, r.kind, r.done_on, r.verdict, r.valid_until, r.agreement, r.agreed_on,
                                       r.data_categories, r.retention,
                                       row_number() over (partition by r.client_id, r.tool_id, r.kind
                                                          order by r.done_on desc, r.id desc) place
                                  from tool_review r
                                 where r.client_id %s) n
                         where n.place = 1""".formatted(theirs)).params(ids).query(row -> {
            CheckedTool tool = tools.get(Ids.fromBytes(row.getBytes(1)));
            if (tool != null) {
                addReview(tool.facts(), row);
            }
        });
        return new ArrayList<>(tools.values());
    }

    private static CheckedTool tool(ResultSet row) throws SQLException {
        Map<RuleField, Fact> facts = new EnumMap<>(RuleField.class);
        text(facts, RuleField.STATUS, row.getString(5));
        text(facts, RuleField.ORIGIN, row.getString(6));
        text(facts, RuleField.CATEGORY, row.getString(7));
        text(facts, RuleField.CAPABILITY, row.getString(8));
        text(facts, RuleField.VENDOR, row.getString(9));
        text(facts, RuleField.OWNER, row.getString(10));
        text(facts, RuleField.ADMINS, row.getString(11));
        text(facts, RuleField.USERS, row.getString(12));
        there(facts, RuleField.PURPOSE, row.getBoolean(13));
        there(facts, RuleField.OUTCOME, row.getBoolean(14));
        figure(facts, RuleField.SEATS_PAID, row.getBigDecimal(15));
        figure(facts, RuleField.SEATS_USED, row.getBigDecimal(16));
        there(facts, RuleField.ANNUAL_COST, row.getBigDecimal(17) != null);
        day(facts, RuleField.RENEWAL_DATE, row.getObject(18, LocalDate.class));
        yesNo(facts, RuleField.AUTO_RENEWAL, row.getObject(19, Boolean.class));
        figure(facts, RuleField.NOTICE_DAYS, row.getBigDecimal(20));
        return new CheckedTool(
                Ids.fromBytes(row.getBytes(1)),
                new ToolId(Ids.fromBytes(row.getBytes(2))),
                ToolDetails.name(row.getString(3), row.getString(4)),
                facts);
    }

    private static void addReview(Map<RuleField, Fact> facts, ResultSet row) throws SQLException {
        LocalDate doneOn = row.getObject(3, LocalDate.class);
        Fact review = new Fact.Reviewed(Verdict.valueOf(row.getString(4)), row.getObject(5, LocalDate.class));
        facts.merge(RuleField.LAST_REVIEW, new Fact.Day(doneOn), CheckedToolStatements::later);
        switch (row.getString(2)) {
            case "TECHNICAL" -> facts.put(RuleField.TECHNICAL_REVIEW, review);
            case "SECURITY" -> facts.put(RuleField.SECURITY_REVIEW, review);
            default -> {
                facts.put(RuleField.PRIVACY_REVIEW, review);
                yesNo(facts, RuleField.AGREEMENT, row.getObject(6, Boolean.class));
                day(facts, RuleField.AGREED_ON, row.getObject(7, LocalDate.class));
                there(facts, RuleField.DATA_CATEGORIES, row.getBoolean(8));
                there(facts, RuleField.RETENTION, row.getBoolean(9));
            }
        }
    }

    private static Fact later(Fact one, Fact other) {
        return one instanceof Fact.Day(LocalDate first)
                        && other instanceof Fact.Day(LocalDate second)
                        && second.isAfter(first)
                ? other
                : one;
    }

    private static void text(Map<RuleField, Fact> facts, RuleField field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.put(field, new Fact.Text(text));
        }
    }

    private static void there(Map<RuleField, Fact> facts, RuleField field, boolean there) {
        if (there) {
            facts.put(field, new Fact.There());
        }
    }

    private static void figure(Map<RuleField, Fact> facts, RuleField field, @Nullable BigDecimal number) {
        if (number != null) {
            facts.put(field, new Fact.Figure(number));
        }
    }

    private static void day(Map<RuleField, Fact> facts, RuleField field, @Nullable LocalDate day) {
        if (day != null) {
            facts.put(field, new Fact.Day(day));
        }
    }

    private static void yesNo(Map<RuleField, Fact> facts, RuleField field, @Nullable Boolean yes) {
        if (yes != null) {
            facts.put(field, new Fact.YesNo(yes));
        }
    }
}
