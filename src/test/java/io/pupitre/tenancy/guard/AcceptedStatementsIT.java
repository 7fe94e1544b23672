package io.pupitre.tenancy.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.tenancy.Ids;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The database as the judge: a statement that the analysis accepts, with its demands met, must come out the same whether or not
 * there are other tenants. Each is run twice, on tables that hold one workspace alone and on tables that others share.
 *
 * <p>The statements are accepted ones with a few words changed, moved and added, thousands of them, most of which are refused
 * or nonsense. What matters are those that both the analysis and MySQL take.
 */
class AcceptedStatementsIT {

    private static final int MUTANTS = Integer.getInteger("pupitre.mutants", 20_000);
    private static final UUID MINE = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final UUID SISTER = UUID.fromString("00000000-0000-0000-0000-0000000000a2");
    private static final UUID STRANGER = UUID.fromString("00000000-0000-0000-0000-0000000000b1");
    private static final UUID MY_AGENCY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID OTHER_AGENCY = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\w+|'(?:[^']|'')*'|`[^`]*`|<=>|<>|!=|\\S)");

    private static final List<String> SEEDS = List.of(
            "select t.id, t.name from tool t where t.client_id = ? and t.x > ?",
            "select id from tool where client_id in (?, ?) and name in ('a', 'b')",
            "select count(*), sum(n) from tool where a between ? and ? and client_id = ?",
            "select t.id from tool t join cadence c on c.client_id = t.client_id and c.tool_id = t.id where t.client_id = ?",
            "select t.id, c.name from tool t left join cadence c on c.client_id = t.client_id and c.tool_id = t.id where t.client_id = ?",
            "select t.id, c.name from tool t right join cadence c on c.client_id = t.client_id where c.client_id = ?",
            "select t.id from tool t, cadence c, person p where t.client_id = ? and c.client_id = t.client_id and p.id = t.id",
            "select t.id from tool t left join (cadence c join campaign d on d.client_id = c.client_id) on c.client_id = t.client_id where t.client_id = ?",
            "select t.id from tool t where t.client_id = ? and exists (select 1 from cadence c where c.tool_id = t.id and c.client_id = t.client_id)",
            "select id from tool where client_id = ? and id not in (select tool_id from cadence where client_id = ?)",
            "select (select max(c.n) from cadence c where c.client_id = t.client_id), t.id from tool t where t.client_id = ?",
            "select id from tool where client_id = ? union all select id from cadence where client_id = ?",
            "with mine as (select id, name from tool where client_id = ?) select id from mine where name = ?",
            "select d.n from (select count(*) n from tool where client_id = ?) d where d.n > 0",
            "select r.id from (select t.id, row_number() over (partition by t.a order by t.id) k from tool t where t.client_id = ?) r where r.k <= 2",
            "select id from tool where client_id = ? and day > 0 - interval(1, 2) and (a = 1 or b = 2)",
            "select id from tool where client_id = ? and at > '2020-01-01' + interval ? day and name like ? escape '!'",
            "select case when a = 1 then 2 else 3 end from tool where client_id = ? and case when b = 1 then 1 else 0 end = 1",
            "select m.id from membership m where m.agency_id = ? and m.x is not null",
            "select k.value from kpi_month k where k.agency_id = ? and k.client_id in (?, ?)",
            "select t.a, count(*) from tool t where t.client_id = ? group by t.a having count(*) > 1 order by t.a",
            "select p.name from person p join tool t on t.id = p.id and t.client_id = ?",
            "update tool set name = ?, x = x + 1 where client_id = ? and id = ?",
            "update tool t join cadence c on c.client_id = t.client_id and c.tool_id = t.id set t.name = c.name where t.client_id = ?",
            "update tool t left join cadence c on c.client_id = t.client_id set t.x = 1, c.x = 2 where t.client_id = ?",
            "update tool set n = (select max(c.n) from cadence c where c.client_id = ?) where client_id = ?",
            "delete from tool where client_id = ? and a = ?",
            "delete t, c from tool t left join cadence c on c.client_id = t.client_id where t.client_id = ? and t.id = 1",
            "insert into tool (client_id, agency_id, id, name) values (?, ?, 50, 'x'), (?, ?, 51, 'y')",
            "insert into tool (client_id, agency_id, id, name) select c.client_id, c.agency_id, c.id + 60, c.name from cadence c where c.client_id = ? and c.agency_id = ?",
            "insert into setting (client_id, agency_id, id, name) values (?, ?, 1, 'x') on duplicate key update name = values(name), x = x + 1",
            "insert ignore into setting set client_id = ?, id = 2, name = 'z'");

    private static final List<String> WORDS = List.of(
            "or",
            "or 1 = 1",
            "and",
            "and 1",
            "not",
            "!",
            "(",
            ")",
            "1",
            "= 0",
            "= 1",
            "is null",
            "is not true",
            "is unknown",
            "between 0 and",
            "between",
            "interval ? day",
            "interval 1 day",
            "+ interval x day",
            "client_id",
            "t.client_id",
            "c.client_id",
            "agency_id",
            "||",
            "&&",
            "xor",
            "/* x */",
            "/*! or 1 */",
            "--",
            "-- x\n",
            "#",
            "case when 1 then",
            "case when",
            "then",
            "else",
            "end",
            "left join cadence z on 1",
            "join tool z on z.client_id = t.client_id",
            "left join tool z on z.client_id = ?",
            "right join tool z on 1",
            "right join tool z on z.client_id = t.client_id",
            "union select id from tool",
            "union select id from tool where client_id = ?",
            "union all",
            "'",
            "\"",
            "'a'",
            "\"a\"",
            "'\\\\'",
            "'\\''",
            ",",
            "exists (select 1 from tool)",
            "exists (select 1 from tool z where z.client_id = t.client_id)",
            "in (select client_id from tool)",
            "in (1, 2)",
            "in (?, ?)",
            "having",
            "where",
            "on",
            "using (client_id)",
            "collate utf8mb4_bin",
            "binary",
            "full",
            "natural",
            "inner",
            "outer",
            "cross",
            "straight_join",
            "div 1",
            "mod 2",
            "like '%'",
            "escape '!'",
            "regexp 'a'",
            "distinct",
            "as",
            "tool",
            "cadence",
            "tool t",
            "person",
            "tool z",
            ", tool z",
            "(select 1)",
            "(select max(id) from tool)",
            "with q as (select 1)",
            "lateral",
            "<=>",
            "<>",
            "=",
            "<",
            ">",
            ">=",
            "?",
            "? =",
            "= ?",
            "client_id = ?",
            "client_id = ? or",
            "and client_id = ?",
            "- -1",
            "--1",
            "* 0",
            "true",
            "false",
            "null",
            "coalesce(",
            "if(1, 1,",
            "left(",
            "right(",
            "semi",
            "anti",
            "final",
            "for update",
            "group by a",
            "order by 1",
            "group by 1 with rollup",
            "over ()",
            "any",
            "all",
            "some",
            "values",
            "default",
            "select",
            "from",
            "partition (p0)",
            "use index (primary)",
            "ignore",
            "dual",
            ".",
            ";",
            "t",
            "c",
            "`t`",
            "`client_id`",
            "match",
            "row(1, 1) = row(1, 1)",
            "(client_id, id) = (?, 1)",
            "member of",
            "sounds like 'a'",
            "cast(",
            "as char)",
            "convert(",
            "0x00",
            "1e1",
            "1and",
            ".5",
            "5.",
            "@x",
            ":=",
            "{d '2020-01-01'}",
            "$$");

    private static World alone;
    private static World shared;
    private static String others;

    private final StatementAnalyst analyst = new StatementAnalyst(SampleTables.TABLES);

    @BeforeAll
    static void settle() throws SQLException {
        alone = new World("alone_");
        shared = new World("shared_");
        for (World world : List.of(alone, shared)) {
            world.settle(MINE, MY_AGENCY, 4);
        }
        shared.join(SISTER, MY_AGENCY, 6);
        shared.settle(STRANGER, OTHER_AGENCY, 6);
        others = shared.others(MINE);
    }

    @AfterAll
    static void leave() throws SQLException {
        alone.close();
        shared.close();
    }

    @Test
    void theJudgeSeesALeak() throws SQLException {
        Verdict.Held lenient = new Verdict.Held(List.of(new Verdict.Demand("tool", Set.of(1), Set.of())), 1);

        assertThat(difference("select id from tool where client_id = ?", lenient, new Random(1)))
                .isNull();
        assertThat(difference("select id from tool where client_id = ? or 1 = 1", lenient, new Random(1)))
                .isNotNull();
        assertThat(difference("update tool set x = 7 where client_id = ? or id = 2", lenient, new Random(1)))
                .isNotNull();
        assertThat(difference("delete from tool where client_id = ? or id = 6", lenient, new Random(1)))
                .isNotNull();
    }

    @Test
    void whatIsAcceptedComesOutTheSameWithoutTheOthers() throws SQLException {
        long seed = Long.getLong("pupitre.seed", System.nanoTime());
        Random random = new Random(seed);
        Set<String> judged = new HashSet<>();
        for (int i = 0; i < MUTANTS; i++) {
            String sql = mutant(random);
            Verdict verdict = analyst.analyse(sql);
            if (verdict instanceof Verdict.Held held && judged.add(sql)) {
                assertThat(difference(sql, held, random))
                        .as("-Dpupitre.seed=%d, statement %d: %s %s", seed, i, sql, held)
                        .isNull();
            }
        }
        assertThat(judged.size()).as("enough for the judge to do, seed " + seed).isGreaterThan(MUTANTS / 50);
    }

    private static String mutant(Random random) {
        String seed = random.nextInt(4) == 0 ? generated(random) : SEEDS.get(random.nextInt(SEEDS.size()));
        List<String> tokens = tokens(seed);
        for (int change = random.nextInt(4); change > 0; change--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(8)) {
                case 0 -> tokens.remove(at);
                case 1 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
                case 2 -> {
                    List<String> other = tokens(SEEDS.get(random.nextInt(SEEDS.size())));
                    int from = random.nextInt(other.size());
                    tokens.addAll(at, other.subList(from, Math.min(other.size(), from + 1 + random.nextInt(8))));
                }
                case 3 -> tokens.set(at, " " + word(random) + " ");
                default -> tokens.add(at, " " + word(random) + " ");
            }
            if (tokens.isEmpty()) {
                return seed;
            }
        }
        return String.join("", tokens);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Without limits, which without a total order may cut differently. */
    private static String generated(Random random) {
        GeneratedQuery query;
        do {
            query = new GeneratedQuery(random.nextLong());
        } while (query.sql().contains("limit"));
        return query.sql();
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** What came out differently; null if nothing did. */
    private static @Nullable String difference(String sql, Verdict.Held held, Random random) throws SQLException {
        Set<Integer> clients = new HashSet<>();
        Set<Integer> agencies = new HashSet<>();
        held.demands().forEach(demand -> {
            clients.addAll(demand.workspaceParameters());
            agencies.addAll(demand.agencyParameters());
        });
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= held.parameters(); i++) {
            values.add(
                    clients.contains(i) ? Ids.bytes(MINE) : agencies.contains(i) ? Ids.bytes(MY_AGENCY) : any(random));
        }
        String here = alone.outcome(sql, values, MINE);
        String there = shared.outcome(sql, values, MINE);
        if (!here.equals(there)) {
            return "alone: " + here + "\nshared: " + there;
        }
        return there.contains("changed")
                        && !shared.othersAfter(sql, values, MINE).equals(others)
                ? "others were touched"
                : null;
    }

    private static Object any(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Ids.bytes(STRANGER);
            case 1 -> Ids.bytes(SISTER);
            case 2 -> Ids.bytes(OTHER_AGENCY);
            case 3 -> "a";
            case 4 -> "%";
            default -> random.nextInt(4);
        };
    }
}
