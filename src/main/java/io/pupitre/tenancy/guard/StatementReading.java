package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TableRule;
import io.pupitre.tenancy.TenantTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.RowConstructor;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.Limit;
import net.sf.jsqlparser.statement.select.OrderByElement;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.TableFunction;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** One pass over one parsed statement. What it has no words for, it refuses. */
final class StatementReading {

    private static final String INFORMATION_SCHEMA = "information_schema";

    /** A query block with the CTEs that are visible inside it. */
    private record Context(@Nullable QueryBlock block, Set<String> ctes) {}

    /** A SELECT whose rows, beside those of its siblings in a UNION, are the outcome. */
    private record Branch(PlainSelect select, QueryBlock block) {}

    private final TenantTables tables;
    private final MaskedSql sql;
    private final ConditionText text;
    private final List<Verdict.Demand> demands = new ArrayList<>();
    private final Set<PlainSelect> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean onlyPlumbing = true;

    StatementReading(TenantTables tables, MaskedSql sql) {
        this.tables = tables;
        this.sql = sql;
        this.text = new ConditionText(sql.text());
    }

    /** @throws Refusal when the statement must not be executed */
    Verdict of(Statement statement) {
        switch (statement) {
            case Select select -> select(select, null, Set.of());
            case Insert insert -> insert(insert);
            case Update update -> update(update);
            case Delete delete -> delete(delete);
            default -> throw new Refusal("neither SELECT, INSERT, UPDATE nor DELETE");
        }
        if (seen.size() != sql.selects()) {
            throw new Refusal("a sub-select is in a place that is not looked at");
        }
        return onlyPlumbing ? new Verdict.Open() : new Verdict.Held(demands, sql.parameters());
    }

    // SELECT

    private List<Branch> select(Select select, @Nullable QueryBlock outer, Set<String> outerCtes) {
        refuseIf(select.getPivot() != null || select.getUnPivot() != null, "a pivot");
        refuseIf(select.getLimitBy() != null || select.getForClause() != null, "syntax of another database");
        Set<String> ctes = with(select.getWithItemsList(), outerCtes);
        List<Branch> branches = switch (select) {
            case PlainSelect plain -> List.of(plain(plain, outer, ctes));
            case ParenthesedSelect parenthesed -> {
                refuseIf(parenthesed.getSampleClause() != null, "a sample");
                yield select(parenthesed.getSelect(), outer, ctes);
            }
            case SetOperationList list ->
                list.getSelects().stream()
                        .flatMap(each -> select(each, outer, ctes).stream())
                        .toList();
            default -> throw new Refusal("a kind of query that is not understood");
        };
        Context context =
                new Context(select instanceof PlainSelect ? branches.getFirst().block() : outer, ctes);
        order(select.getOrderByElements(), context);
        limit(select.getLimit(), context);
        if (select.getOffset() != null) {
            look(select.getOffset().getOffset(), context);
        }
        if (select.getFetch() != null) {
            look(select.getFetch().getExpression(), context);
        }
        return branches;
    }

    private Set<String> with(@Nullable List<WithItem<?>> items, Set<String> outerCtes) {
        if (items == null || items.isEmpty()) {
            return outerCtes;
        }
        var ctes = new HashSet<>(outerCtes);
        boolean recursive = items.stream().anyMatch(WithItem::isRecursive);
        for (WithItem<?> item : items) {
            if (!(item.getParenthesedStatement() instanceof ParenthesedSelect body)) {
                throw new Refusal("a CTE that is no query");
            }
            String name = lower(item.getUnquotedAliasName());
            // Where the name of a CTE hides a table's, it takes more than a name to know which is meant.
            refuseIf(tables.find(name).isPresent() || ctes.contains(name), "a CTE named like something else: " + name);
            if (recursive) {
                ctes.add(name);
            }
            select(body, null, ctes);
            ctes.add(name);
        }
        return ctes;
    }

    private Branch plain(PlainSelect select, @Nullable QueryBlock outer, Set<String> ctes) {
        seen.add(select);
        refuseForeign(select);
        QueryBlock block = new QueryBlock(outer, tables, text);
        from(select.getFromItem(), select.getJoins(), block, ctes);
        block.filter(select.getWhere(), block.sources());
        demand(block);

        Context context = new Context(block, ctes);
        for (SelectItem<?> item : select.getSelectItems()) {
            look(item.getExpression(), context);
        }
        lookAtJoins(select.getFromItem(), select.getJoins(), context);
        look(select.getWhere(), context);
        look(select.getHaving(), context);
        if (select.getGroupBy() != null) {
            look(select.getGroupBy().getGroupByExpressionList(), context);
        }
        if (select.getWindowDefinitions() != null) {
            select.getWindowDefinitions().forEach(window -> {
                order(window.getOrderByElements(), context);
                look(window.getPartitionExpressionList(), context);
            });
        }
        return new Branch(select, block);
    }

    private static void refuseForeign(PlainSelect select) {
        refuseIf(select.getIntoTables() != null || select.getIntoTempTable() != null, "SELECT INTO");
        refuseIf(
                select.getLateralViews() != null
                        || select.isUsingFinal()
                        || select.isUsingOnly()
                        || select.isUseWithNoLog()
                        || select.getSampleClause() != null
                        || select.getOptimizeFor() != null
                        || select.getTop() != null
                        || select.getSkip() != null
                        || select.getFirst() != null
                        || select.getBigQuerySelectQualifier() != null
                        || select.getQualify() != null
                        || select.getOracleHierarchical() != null
                        || select.getPreferringClause() != null
                        || select.getForXmlPath() != null
                        || select.getKsqlWindow() != null
                        || select.isEmitChanges(),
                "syntax of another database");
    }

    // FROM

    /** Adds what is read to the block, with the conditions of its joins. */
    private List<Source> from(
            @Nullable FromItem first, @Nullable List<Join> joins, QueryBlock block, Set<String> ctes) {
        if (first == null) {
            return List.of();
        }
        var all = new ArrayList<>(source(first, block, ctes));
        // A comma binds weaker than JOIN: what stands before it is not visible in the ON of what follows.
        List<Source> chain = List.copyOf(all);
        for (Join join : joins == null ? List.<Join>of() : joins) {
            refuseForeign(join);
            List<Source> right = source(join.getFromItem(), block, ctes);
            all.addAll(right);
            if (join.isSimple()) {
                chain = right;
                continue;
            }
            List<Source> visible = Stream.concat(chain.stream(), right.stream()).toList();
            Expression on = join.getOnExpressions().stream().findFirst().orElse(null);
            if (join.isLeft() || join.isRight()) {
                refuseIf(on == null && join.getUsingColumns().isEmpty(), "an outer join without ON");
                block.condition(on, visible, join.isLeft() ? right : chain);
            } else {
                block.filter(on, visible);
            }
            chain = visible;
        }
        return all;
    }

    private static void refuseForeign(Join join) {
        refuseIf(
                join.isFull()
                        || join.isSemi()
                        || join.isApply()
                        || join.isGlobal()
                        || join.isWindowJoin()
                        || join.getJoinHint() != null
                        || (join.isOuter() && !join.isLeft() && !join.isRight())
                        || (join.isLeft() && join.isRight())
                        || join.getOnExpressions().size() > 1,
                "a join that is not understood");
        refuseIf(join.isNatural(), "a natural join");
        refuseIf(join.isSimple() && !join.getOnExpressions().isEmpty(), "a join that is not understood");
    }

    private List<Source> source(FromItem item, QueryBlock block, Set<String> ctes) {
        refuseIf(item.getPivot() != null || item.getUnPivot() != null, "a pivot");
        refuseIf(item.getSampleClause() != null, "a sample");
        return switch (item) {
            case Table table -> List.of(add(block, table, ctes));
            case ParenthesedFromItem parenthesed -> {
                refuseIf(parenthesed.getAlias() != null, "a join with a name");
                yield from(parenthesed.getFromItem(), parenthesed.getJoins(), block, ctes);
            }
            case ParenthesedSelect derived -> {
                // Also where it is LATERAL and could see its neighbours: it has its own restriction then.
                select(derived, null, ctes);
                yield List.of(add(block, derived.getAlias()));
            }
            case TableFunction function -> {
                refuseIf(
                        function.getPrefix() != null
                                || function.getWithClause() != null
                                || !function.getFunction().getName().equalsIgnoreCase("json_table"),
                        "a table function other than json_table");
                yield List.of(add(block, function.getAlias()));
            }
            default -> throw new Refusal("something in FROM that is not understood");
        };
    }

    private Source add(QueryBlock block, Table table, Set<String> ctes) {
        refuseIf(table.getSqlServerHints() != null, "syntax of another database");
        Alias alias = table.getAlias();
        String name = alias == null ? table.getUnquotedName() : alias.getUnquotedName();
        Source source = new Source(rule(table, ctes), name, alias != null);
        block.add(source);
        return source;
    }

    private static Source add(QueryBlock block, @Nullable Alias alias) {
        if (alias == null) {
            throw new Refusal("a derived table without a name");
        }
        Source source = new Source(null, alias.getUnquotedName(), true);
        block.add(source);
        return source;
    }

    /** @return the rule of the table; none when the name is that of a CTE */
    private @Nullable TableRule rule(Table table, Set<String> ctes) {
        String name = lower(table.getUnquotedName());
        String schema = table.getUnquotedSchemaName();
        refuseIf(table.getNameParts().size() > 2, "a name with too many parts");
        if (schema == null && ctes.contains(name)) {
            return null;
        }
        if ((schema == null && name.equals("dual")) || INFORMATION_SCHEMA.equalsIgnoreCase(schema)) {
            return TableRule.exempt(name);
        }
        if (schema != null && !tables.isOurSchema(schema)) {
            throw new Refusal(schema + "." + name, "another schema");
        }
        TableRule rule = tables.find(name).orElseThrow(() -> new Refusal(name, "no rule for this table"));
        onlyPlumbing &= rule.kind() == TableRule.Kind.EXEMPT;
        return rule;
    }

    /** Derives the restrictions of a block whose conditions are all there, and demands them of each owned table. */
    private void demand(QueryBlock block) {
        block.solve();
        for (Source source : block.sources()) {
            TableRule rule = source.rule();
            if (rule == null || !rule.kind().owned()) {
                continue;
            }
            for (Owner owner : Owner.demandedBy(rule.kind())) {
                if (source.restrictedBy(owner).isEmpty()) {
                    throw new Refusal(
                            rule.table(), "\"" + source.name() + "\" is not restricted to " + owner.column() + " = ?");
                }
            }
            demand(rule, source.restrictedBy(Owner.WORKSPACE), source.restrictedBy(Owner.AGENCY));
        }
    }

    private void demand(TableRule rule, Set<Integer> workspaceParameters, Set<Integer> agencyParameters) {
        demands.add(new Verdict.Demand(rule.table(), workspaceParameters, agencyParameters));
    }

    // Sub-selects inside expressions

    private void lookAtJoins(@Nullable FromItem first, @Nullable List<Join> joins, Context context) {
        lookAt(first, context);
        for (Join join : joins == null ? List.<Join>of() : joins) {
            lookAt(join.getFromItem(), context);
            join.getOnExpressions().forEach(on -> look(on, context));
        }
    }

    private void lookAt(@Nullable FromItem item, Context context) {
        if (item instanceof ParenthesedFromItem parenthesed) {
            lookAtJoins(parenthesed.getFromItem(), parenthesed.getJoins(), context);
        } else if (item instanceof TableFunction function) {
            look(function.getFunction(), context);
        }
    }

    private void order(@Nullable Collection<OrderByElement> elements, Context context) {
        if (elements != null) {
            elements.forEach(element -> look(element.getExpression(), context));
        }
    }

    private void limit(@Nullable Limit limit, Context context) {
        if (limit != null) {
            look(limit.getOffset(), context);
            look(limit.getRowCount(), context);
        }
    }

    /** Analyses the sub-selects of an expression. One that this overlooks is missed when they are counted. */
    private void look(@Nullable Expression expression, Context context) {
        if (expression != null) {
            expression.accept(new SubSelects(context), null);
        }
    }

    private final class SubSelects extends ExpressionVisitorAdapter<@Nullable Void> {

        private final Context around;

        SubSelects(Context around) {
            this.around = around;
        }

        @Override
        public <S> @Nullable Void visit(ParenthesedSelect select, S ignored) {
            return found(select);
        }

        @Override
        public <S> @Nullable Void visit(Select select, S ignored) {
            return found(select);
        }

        @Override
        public <S> @Nullable Void visit(AnyComparisonExpression comparison, S ignored) {
            return found(comparison.getSelect());
        }

        private @Nullable Void found(Select select) {
            select(select, around.block(), around.ctes());
            return null;
        }
    }

    // INSERT

    private void insert(Insert insert) {
        refuseIf(
                (insert.getWithItemsList() != null && !insert.getWithItemsList().isEmpty())
                        || insert.getPartitions() != null
                        || insert.getOutputClause() != null
                        || insert.getReturningClause() != null
                        || insert.getConflictTarget() != null
                        || insert.getConflictAction() != null
                        || insert.isOverwrite()
                        || insert.isTableKeyword()
                        || insert.isOverriding()
                        || insert.isOnlyDefaultValues()
                        || insert.getTable().getAlias() != null,
                "syntax of another database");
        TableRule rule = rule(insert.getTable(), Set.of());
        if (rule == null) {
            throw new IllegalStateException("There are no CTEs before INSERT");
        }
        Context nowhere = new Context(null, Set.of());
        if (insert.getSetUpdateSets() != null) {
            insertAssignments(rule, insert.getSetUpdateSets(), nowhere);
        } else if (insert.getSelect() instanceof Values values) {
            insertRows(rule, columns(insert), values, nowhere);
        } else if (insert.getSelect() != null) {
            insertSelect(rule, columns(insert), insert.getSelect());
        } else {
            throw new Refusal(rule.table(), "an INSERT that is not understood");
        }
        if (insert.getDuplicateUpdateSets() != null) {
            upsert(rule, insert.getDuplicateUpdateSets(), nowhere);
        }
    }

    private static List<String> columns(Insert insert) {
        ExpressionList<Column> columns = insert.getColumns();
        return columns == null
                ? List.of()
                : columns.stream()
                        .map(column -> lower(column.getUnquotedColumnName()))
                        .toList();
    }

    private void insertAssignments(TableRule rule, List<UpdateSet> assignments, Context context) {
        var columns = new ArrayList<String>();
        var row = new ArrayList<Expression>();
        for (UpdateSet assignment : assignments) {
            refuseIf(
                    assignment.getColumns().size() != 1
                            || assignment.getValues().size() != 1,
                    "an assignment that is not understood");
            columns.add(lower(assignment.getColumn(0).getUnquotedColumnName()));
            row.add(assignment.getValue(0));
        }
        demandOfRows(rule, columns, List.of(row));
        row.forEach(value -> look(value, context));
    }

    private void insertRows(TableRule rule, List<String> columns, Values values, Context context) {
        ExpressionList<?> list = values.getExpressions();
        boolean oneRow = list instanceof ParenthesedExpressionList<?>;
        var rows = new ArrayList<List<? extends Expression>>();
        for (Object row : oneRow ? List.of(list) : list) {
            refuseIf(
                    row instanceof RowConstructor<?> || !(row instanceof ParenthesedExpressionList<?>),
                    "rows that are not understood");
            rows.add((ParenthesedExpressionList<?>) row);
        }
        demandOfRows(rule, columns, rows);
        look(list, context);
    }

    private void demandOfRows(TableRule rule, List<String> columns, List<? extends List<? extends Expression>> rows) {
        var workspaces = new TreeSet<Integer>();
        var agencies = new TreeSet<Integer>();
        for (Owner owner : setOwners(rule, columns)) {
            int position = columns.indexOf(owner.column());
            for (List<? extends Expression> row : rows) {
                if (row.size() != columns.size() || !(row.get(position) instanceof JdbcParameter parameter)) {
                    throw new Refusal(rule.table(), "a row doesn't set " + owner.column() + " by a parameter");
                }
                (owner == Owner.WORKSPACE ? workspaces : agencies).add(parameter.getIndex());
            }
        }
        demandOfInsert(rule, workspaces, agencies);
    }

    private void insertSelect(TableRule rule, List<String> columns, Select select) {
        List<Branch> branches = select(select, null, Set.of());
        var workspaces = new TreeSet<Integer>();
        var agencies = new TreeSet<Integer>();
        for (Owner owner : setOwners(rule, columns)) {
            int position = columns.indexOf(owner.column());
            for (Branch branch : branches) {
                List<SelectItem<?>> items = branch.select().getSelectItems();
                Set<Integer> sources = items.size() != columns.size()
                        ? Set.of()
                        : parametersOf(items.get(position).getExpression(), branch.block());
                if (sources.isEmpty()) {
                    throw new Refusal(rule.table(), "a query doesn't give the scope's " + owner.column());
                }
                (owner == Owner.WORKSPACE ? workspaces : agencies).addAll(sources);
            }
        }
        demandOfInsert(rule, workspaces, agencies);
    }

    private static Set<Integer> parametersOf(Expression expression, QueryBlock block) {
        return switch (expression) {
            case JdbcParameter parameter -> Set.of(parameter.getIndex());
            case Column column -> block.restrictedBy(column);
            default -> Set.of();
        };
    }

    /** The owner columns to look at in an INSERT: those that must be set, and of a workspace's table also the agency if set. */
    private static Set<Owner> setOwners(TableRule rule, List<String> columns) {
        var owners = new HashSet<>(Owner.demandedBy(rule.kind()));
        for (Owner owner : owners) {
            if (!columns.contains(owner.column())) {
                throw new Refusal(rule.table(), "INSERT doesn't set " + owner.column());
            }
        }
        if (rule.kind() == TableRule.Kind.WORKSPACE && columns.contains(Owner.AGENCY.column())) {
            owners.add(Owner.AGENCY);
        }
        return owners;
    }

    private void demandOfInsert(TableRule rule, Set<Integer> workspaces, Set<Integer> agencies) {
        if (rule.kind().owned()) {
            demand(rule, workspaces, agencies);
        }
    }

    private void upsert(TableRule rule, List<UpdateSet> assignments, Context context) {
        if (rule.kind().owned() && !rule.keyedByOwner()) {
            throw new Refusal(rule.table(), "ON DUPLICATE KEY UPDATE could meet a row of another owner");
        }
        assign(rule.kind().owned() ? rule.table() : null, assignments, context);
    }

    // UPDATE, DELETE

    private void update(Update update) {
        refuseIf(
                update.getTable() == null
                        || update.getFromItem() != null
                        || update.getJoins() != null
                        || update.getReturningClause() != null
                        || update.getPreferringClause() != null,
                "syntax of another database");
        Set<String> ctes = with(update.getWithItemsList(), Set.of());
        QueryBlock block = new QueryBlock(null, tables, text);
        from(update.getTable(), update.getStartJoins(), block, ctes);
        block.filter(update.getWhere(), block.sources());
        demand(block);

        Context context = new Context(block, ctes);
        assign(ownedTable(block), update.getUpdateSets(), context);
        lookAtJoins(update.getTable(), update.getStartJoins(), context);
        look(update.getWhere(), context);
        order(update.getOrderByElements(), context);
        limit(update.getLimit(), context);
    }

    private static @Nullable String ownedTable(QueryBlock block) {
        return block.sources().stream()
                .map(Source::rule)
                .filter(rule -> rule != null && rule.kind().owned())
                .map(rule -> rule == null ? "" : rule.table())
                .findFirst()
                .orElse(null);
    }

    /** @param owned the owned table whose rows may be written, if there is one: these never change their owner */
    private void assign(@Nullable String owned, List<UpdateSet> assignments, Context context) {
        for (UpdateSet assignment : assignments) {
            for (Column column : assignment.getColumns()) {
                if (owned != null
                        && Owner.ofColumn(column.getUnquotedColumnName()).isPresent()) {
                    throw new Refusal(owned, "a row doesn't change its " + lower(column.getUnquotedColumnName()));
                }
            }
            look(assignment.getValues(), context);
        }
    }

    private void delete(Delete delete) {
        refuseIf(
                delete.getTable() == null
                        || delete.getOutputClause() != null
                        || delete.getReturningClause() != null
                        || delete.getPreferringClause() != null
                        || (delete.getUsingList() != null
                                && !delete.getUsingList().isEmpty()),
                "syntax of another database");
        Set<String> ctes = with(delete.getWithItemsList(), Set.of());
        QueryBlock block = new QueryBlock(null, tables, text);
        from(delete.getTable(), delete.getJoins(), block, ctes);
        for (Table target : delete.getTables() == null ? List.<Table>of() : delete.getTables()) {
            boolean known = target.getNameParts().size() == 1
                    && block.sources().stream()
                            .anyMatch(source -> source.name().equals(lower(target.getUnquotedName())));
            refuseIf(!known, "a DELETE that is not understood");
        }
        block.filter(delete.getWhere(), block.sources());
        demand(block);

        Context context = new Context(block, ctes);
        lookAtJoins(delete.getTable(), delete.getJoins(), context);
        look(delete.getWhere(), context);
        order(delete.getOrderByElements(), context);
        limit(delete.getLimit(), context);
    }

    private static void refuseIf(boolean condition, String reason) {
        if (condition) {
            throw new Refusal(reason);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
