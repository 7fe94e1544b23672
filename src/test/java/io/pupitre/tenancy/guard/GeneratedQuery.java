package io.pupitre.tenancy.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A random query that knows, by how it was put together, whether each owned table in it is restricted. It shares nothing with
 * the analysis: where that reads, this writes.
 */
final class GeneratedQuery {

    private static final String[] WORKSPACE_TABLES = {"tool", "cadence", "campaign"};
    private static final char PARAMETER = '\u0001';
    private static final char OWNER_PARAMETER = '\u0002';

    /** A table in a FROM, with the owner columns that this query restricts it by. */
    private record Reference(String alias, Set<String> demanded, Set<String> restricted) {
        boolean good() {
            return restricted.containsAll(demanded);
        }
    }

    private final Random random;
    private final String sql;
    private final Set<Integer> ownerParameters = new HashSet<>();
    private boolean held = true;
    private int aliases;

    GeneratedQuery(long seed) {
        random = new Random(seed);
        sql = numbered(disguised(query(2, List.of())));
    }

    String sql() {
        return sql;
    }

    /** Whether every owned table is restricted. */
    boolean held() {
        return held;
    }

    /** The JDBC indexes of the parameters that owner columns are compared with in such a way that it counts. */
    Set<Integer> ownerParameters() {
        return ownerParameters;
    }

    private String query(int depth, List<Reference> outer) {
        if (depth == 0) {
            return select(0, outer);
        }
        return switch (random.nextInt(10)) {
            case 0 -> select(depth, outer) + pick(" union ", " union all ") + select(depth - 1, outer);
            case 1 -> "select d.n from (" + query(depth - 1, List.of()) + ") d where d.n > " + PARAMETER;
            case 2 ->
                outer.isEmpty()
                        ? "with c%1$d as (%2$s) select c%1$d.n from c%1$d"
                                .formatted(aliases++, select(depth - 1, List.of()))
                        : select(depth, outer);
            default -> select(depth, outer);
        };
    }

    private String select(int depth, List<Reference> outer) {
        StringBuilder from = new StringBuilder();
        List<String> where = new ArrayList<>();
        List<Reference> here = new ArrayList<>();
        // A comma binds weaker than JOIN: an ON sees what was joined since the last one.
        List<Reference> chain = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<String> on = new ArrayList<>();
            String join = i == 0
                    ? ""
                    : pick(", ", " join ", " inner join ", " cross join ", " left join ", " left outer join ");
            boolean hasOn = join.contains("left") || (join.contains("join") && !join.contains("cross"));
            String table = table();
            Reference reference = new Reference("r" + aliases++, demanded(table), new HashSet<>());
            for (String column : reference.demanded()) {
                boolean own = hasOn && random.nextBoolean();
                restrict(reference, column, own ? chain : here, outer, own ? on : where);
            }
            if (join.equals(", ")) {
                chain.clear();
            }
            here.add(reference);
            chain.add(reference);
            noise(hasOn ? on : where, hasOn ? chain : here, depth, outer);
            from.append(join).append(table).append(pick(" ", " as ")).append(reference.alias());
            if (hasOn) {
                from.append(" on ").append(on.isEmpty() ? "1 = 1" : conjunction(on));
            }
        }
        held &= here.stream().allMatch(Reference::good);
        noise(where, here, depth, outer);
        String item = depth > 0 && random.nextInt(6) == 0
                ? "(" + query(depth - 1, visible(here, outer)) + " limit 1)"
                : pick("1", "count(*)", here.getFirst().alias() + ".n", "" + PARAMETER);
        return "select " + item + " n from " + from + (where.isEmpty() ? "" : " where " + conjunction(where))
                + pick("", "", " group by 1", " order by 1 desc", " limit " + PARAMETER, " for update");
    }

    /** Writes a condition on an owner column, more often one that restricts than one that only looks like it. */
    private void restrict(
            Reference reference, String column, List<Reference> here, List<Reference> outer, List<String> place) {
        String name = reference.alias() + "." + column;
        List<Reference> restricted = visible(here, outer).stream()
                .filter(other -> other.restricted().contains(column) && other.good())
                .toList();
        List<Reference> open = here.stream()
                .filter(other -> !other.restricted().contains(column))
                .toList();
        boolean good = random.nextInt(7) > 0;
        if (good) {
            reference.restricted().add(column);
            if (!restricted.isEmpty() && random.nextBoolean()) {
                String other = restricted.get(random.nextInt(restricted.size())).alias() + "." + column;
                place.add(random.nextBoolean() ? name + " = " + other : other + " = " + name);
            } else {
                place.add(pick(
                        name + " = " + OWNER_PARAMETER,
                        OWNER_PARAMETER + " = " + name,
                        "(" + name + " = " + OWNER_PARAMETER + ")",
                        "((" + name + " = " + OWNER_PARAMETER + ") and " + reference.alias() + ".x = " + PARAMETER
                                + ")",
                        name + " in (" + OWNER_PARAMETER + ", " + OWNER_PARAMETER + ")"));
            }
            return;
        }
        place.add(pick(
                "1 = 1",
                name + " = 'x?'",
                name + " <> " + PARAMETER,
                name + " = " + name,
                "not " + name + " = " + PARAMETER,
                "not (" + name + " = " + PARAMETER + ")",
                "(" + name + " = " + PARAMETER + " or 1 = 1)",
                "(1 = 1 or (" + name + " = " + PARAMETER + " and 2 = 2))",
                name + " = coalesce(" + PARAMETER + ", " + name + ")",
                name + " not in (" + PARAMETER + ")",
                name + " in (" + PARAMETER + ", 'x')",
                name + " in (select " + PARAMETER + ")",
                name + " like " + PARAMETER,
                "case when " + name + " = " + PARAMETER + " then 1 else 1 end",
                "if(" + name + " = " + PARAMETER + ", 1, 1)",
                name + " = " + reference.alias() + ".id",
                name + " = (" + PARAMETER + " + 0)",
                reference.alias() + ".at > now() - interval " + PARAMETER + " day",
                open.isEmpty() ? "2 = 2" : name + " = " + open.getFirst().alias() + "." + column,
                "/* " + name + " = ? */ 1 = 1",
                "(" + name + " = " + PARAMETER + " or " + name + " is not null)"));
    }

    private void noise(List<String> conditions, List<Reference> here, int depth, List<Reference> outer) {
        String alias = here.get(random.nextInt(here.size())).alias();
        if (random.nextInt(3) == 0) {
            conditions.add(pick(
                    alias + ".name = " + PARAMETER,
                    alias + ".day between " + PARAMETER + " and " + PARAMETER,
                    "(" + alias + ".a = 1 or " + alias + ".b = " + PARAMETER + ")",
                    alias + ".name like " + PARAMETER + " escape '!'",
                    alias + ".name like replace(" + PARAMETER + ", '\\\\', '\\\\\\\\')",
                    alias + ".name in ('it''s', '?', 'or 1=1')",
                    alias + ".at > now() - interval " + PARAMETER + " day",
                    "case when " + alias + ".a = 1 then 1 else 0 end = 1",
                    alias + ".end is not null",
                    "not " + alias + ".a = " + PARAMETER,
                    "left(" + alias + ".name, 2) = " + PARAMETER));
        }
        if (depth > 0 && random.nextInt(4) == 0) {
            String nested = query(depth - 1, visible(here, outer));
            conditions.add(pick(
                    "exists (" + nested + ")",
                    "not exists (" + nested + ")",
                    alias + ".id in (" + nested + ")",
                    alias + ".id = any (" + nested + ")",
                    "(" + alias + ".a = 1 or " + alias + ".id not in (" + nested + "))",
                    "coalesce((" + nested + "), 0) > " + PARAMETER));
        }
    }

    private static List<Reference> visible(List<Reference> here, List<Reference> outer) {
        var all = new ArrayList<>(outer);
        all.addAll(here);
        return all;
    }

    private String conjunction(List<String> conditions) {
        var shuffled = new ArrayList<>(conditions);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled.stream().collect(Collectors.joining(" and "));
    }

    private String table() {
        return random.nextInt(3) > 0
                ? WORKSPACE_TABLES[random.nextInt(WORKSPACE_TABLES.length)]
                : pick("membership", "kpi_month", "person", "scheduled_tasks");
    }

    private static Set<String> demanded(String table) {
        return switch (table) {
            case "membership" -> Set.of("agency_id");
            case "kpi_month" -> Set.of("agency_id", "client_id");
            case "person", "scheduled_tasks" -> Set.of();
            default -> Set.of("client_id");
        };
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The same statement to MySQL, written differently. */
    private String disguised(String plain) {
        String text = plain;
        if (random.nextInt(4) == 0) {
            text = text.replace(" and ", pick("\n  and ", " AND ", " /* and */ and ", " and -- or\n "));
        }
        if (random.nextInt(4) == 0) {
            text = text.replace(".client_id", pick(".`client_id`", ".CLIENT_ID", " . client_id"));
        }
        if (random.nextInt(4) == 0) {
            text = text.replace(" tool ", pick(" `tool` ", " pupitre.tool ", " Tool "));
        }
        return random.nextInt(6) == 0 ? text.replace("select", "SELECT").replace("where", "WHERE") : text;
    }

    private String numbered(String text) {
        StringBuilder out = new StringBuilder();
        int index = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == PARAMETER || c == OWNER_PARAMETER) {
                index++;
                out.append('?');
                if (c == OWNER_PARAMETER) {
                    ownerParameters.add(index);
                }
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s", held ? "held" : "not held", sql);
    }
}
