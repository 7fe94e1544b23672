package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TenantTables;
import java.util.Objects;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.statement.Statement;

/** Turns a statement's text into a verdict. */
final class StatementAnalyst {

    private final TenantTables tables;

    StatementAnalyst(TenantTables tables) {
        this.tables = tables;
    }

    Verdict analyse(String sql) {
        if (tables.permits(sql)) {
            return new Verdict.Open();
        }
        try {
            MaskedSql masked = MaskedSql.of(sql);
            return new StatementReading(tables, masked).of(parse(masked.text()));
        } catch (Refusal refusal) {
            return new Verdict.Refused(refusal.table(), refusal.reason());
        }
    }

    private static Statement parse(String sql) {
        try {
            // Not CCJSqlParserUtil.parse: it starts a thread for each statement.
            CCJSqlParser parser = CCJSqlParserUtil.newParser(sql);
            return parser.Statement();
        } catch (ParseException | RuntimeException e) {
            throw new Refusal("it can't be parsed: "
                    + Objects.requireNonNullElse(e.getMessage(), "")
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }
}
