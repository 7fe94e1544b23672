package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes months of the roll-up anew from the figures in force, within the transaction of whatever changed them.
 *
 * <p>The rows are added up by combination of dimension values first, and only what is left of them is joined with the values.
 * Joined row by row, the database may choose to go through all rows once for each value.
 */
@Component
class RollupStatements {

    private static final String INTO = """
            insert into input_month (client_id, dimension_key, value, input_id, month, agency_id, figure, row_count)
            """;

    /** Which month the rows {@code c} lie in, as a number: 202611. */
    private static final String NUMBER = " year(c.day) * 100 + month(c.day) month_number, ";

    private static final String MONTH = " str_to_date(concat(c.month_number, '01'), '%Y%m%d') ";

    private static final String ROWS =
            " from input_current c where c.client_id = ? and c.input_id = ? and c.day between ? and ?";

    private static final String SUMS = "(select c.set_id," + NUMBER + "sum(c.figure) figure, count(*) row_count" + ROWS
            + " group by c.set_id, month_number) c";

    /** Of each combination of dimension values the last figure of each month. */
    private static final String LASTS = "(select c.set_id, c.month_number, c.figure, 1 row_count from (select c.set_id,"
            + NUMBER + "c.figure, row_number() over (partition by c.set_id, year(c.day), month(c.day)"
            + " order by c.day desc, c.row_id desc) place" + ROWS + ") c where c.place = 1) c";

    /** What was given for whole months: how many figures, and one of them. */
    private static final String WHOLE_MONTHS = "(select c.set_id," + NUMBER
            + "sum(c.whole_month) wholes, max(case when c.whole_month = true then c.figure end) figure, count(*) row_count"
            + ROWS + " group by c.set_id, month_number) c";

    /** No figure unless exactly one row is of this very month and slice, which has so many dimensions. */
    private static final String SINGLE = "case when sum(case when s.size = %1$d then c.wholes else 0 end) = 1"
            + " then max(case when s.size = %1$d then c.figure end) end";

    private static final String SETS = " join dimension_set s on s.client_id = ? and s.id = c.set_id";

    /** The values of sliced dimensions, beside the sums {@code c}. */
    private static final String MEMBERS = """
             join dimension_member m on m.client_id = ? and m.set_id = c.set_id
             join input_dimension d on d.client_id = ? and d.dimension_key = m.dimension_key and d.sliced = true
            """;

    private final JdbcClient jdbc;

    RollupStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Computes the months of an input from the first to the last. */
    void rebuild(Scope.Workspace scope, UUID input, Aggregation aggregation, YearMonth first, YearMonth last) {
        jdbc.sql("delete from input_month where client_id = ? and input_id = ? and month between ? and ?")
                .params(client(scope), Ids.bytes(input), first.atDay(1), last.atDay(1))
                .update();
        Stretch stretch = new Stretch(scope, input, first, last);
        switch (aggregation) {
            case SUM -> {
                stretch.total("sum(c.figure)", SUMS, "");
                stretch.slices("sum(c.figure)", SUMS, "");
            }
            case LAST -> {
                stretch.total("sum(c.figure)", LASTS, "");
                stretch.slices("sum(c.figure)", LASTS, "");
            }
            case NON_ADDITIVE -> {
                stretch.total(SINGLE.formatted(0), WHOLE_MONTHS, SETS);
                stretch.slices(SINGLE.formatted(1), WHOLE_MONTHS, SETS);
            }
        }
    }

    private void insert(String select, List<Object> parameters) {
        jdbc.sql(INTO + select).params(parameters).update();
    }

    private static byte[] client(Scope.Workspace scope) {
        return Ids.bytes(scope.workspace().value());
    }

    private final class Stretch {

        private final byte[] client;
        private final byte[] input;
        private final List<Object> parameters = new ArrayList<>();

        Stretch(Scope.Workspace scope, UUID input, YearMonth first, YearMonth last) {
            this.client = client(scope);
            this.input = Ids.bytes(input);
            parameters.addAll(List.of(
                    client,
                    this.input,
                    Ids.bytes(scope.agency().value()),
                    client,
                    this.input,
                    first.atDay(1),
                    last.atEndOfMonth()));
        }

        void total(String figure, String rows, String sets) {
            insert(
                    "select ?, '', '', ?," + MONTH + ", ?, " + figure + ", sum(c.row_count) from " + rows + sets
                            + " group by c.month_number",
                    sets.isEmpty() ? 0 : 1);
        }

        void slices(String figure, String rows, String sets) {
            insert(
                    "select ?, m.dimension_key, m.value, ?," + MONTH + ", ?, " + figure + ", sum(c.row_count) from "
                            + rows + sets + MEMBERS + " group by m.dimension_key, m.value, c.month_number",
                    sets.isEmpty() ? 2 : 3);
        }

        /** @param joined how many tables beside the rows are held to the client */
        private void insert(String select, int joined) {
            List<Object> all = new ArrayList<>(parameters);
            for (int table = 0; table < joined; table++) {
                all.add(client);
            }
            RollupStatements.this.insert(select, all);
        }
    }
}
