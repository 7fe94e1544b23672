package io.pupitre.tenancy.guard;

import io.pupitre.tenancy.TenantTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT, UPDATE or DELETE with what it reads from, and what its conditions say about the owners of those rows.
 *
 * <p>The claim that {@link #solve} makes about a restricted source: each of its rows that takes part in the outcome has an
 * owner column equal to one of the parameters. Rows that an outer join filled with nulls are no rows of it.
 */
final class QueryBlock {

    /** The owner column of a source. */
    private record Node(Source source, Owner owner) {}

    /** All nodes are equal to each other and, if there are parameters, to one of these. */
    private record Equality(List<Node> nodes, Set<Integer> parameters) {}

    /**
     * Equalities that hold together.
     *
     * @param about the sources about whose every row they speak. In {@code a left join b on …} that is {@code b} alone:
     *     rows of {@code a} come out even where the condition is false
     */
    private record Condition(List<Equality> equalities, List<Source> about) {}

    private final @Nullable QueryBlock outer;
    private final TenantTables tables;
    private final ConditionText text;
    private final List<Source> sources = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    /** @param outer the block around a sub-select that may refer to it; solved already */
    QueryBlock(@Nullable QueryBlock outer, TenantTables tables, ConditionText text) {
        this.outer = outer;
        this.tables = tables;
        this.text = text;
    }

    List<Source> sources() {
        return sources;
    }

    void add(Source source) {
        if (sources.stream().anyMatch(other -> other.name().equals(source.name()))) {
            throw new Refusal(null, "the name " + source.name() + " occurs twice in one FROM");
        }
        sources.add(source);
    }

    /** A condition that filters whole rows: WHERE, or the ON of an inner join. */
    void filter(@Nullable Expression condition, List<Source> visible) {
        condition(condition, visible, List.copyOf(sources));
    }

    /**
     * A condition that decides which rows of some sources are joined.
     *
     * @param visible the sources whose columns it can name
     * @param about those on the side of the join that may come out as nulls
     */
    void condition(@Nullable Expression condition, List<Source> visible, List<Source> about) {
        if (condition != null) {
            var equalities = new ArrayList<Equality>();
            conjuncts(condition, visible, equalities);
            conditions.add(new Condition(equalities, List.copyOf(about)));
        }
    }

    /** Derives which sources are restricted. */
    void solve() {
        boolean news;
        do {
            news = false;
            for (Condition condition : conditions) {
                news |= derive(condition);
            }
        } while (news);
    }

    private static boolean derive(Condition condition) {
        // What this condition alone says of sources that it isn't about is worth nothing outside it.
        Map<Node, Set<Integer>> within = new HashMap<>();
        boolean more;
        do {
            more = false;
            for (Equality equality : condition.equalities()) {
                var parameters = new HashSet<>(equality.parameters());
                for (Node node : equality.nodes()) {
                    parameters.addAll(node.source().restrictedBy(node.owner()));
                    parameters.addAll(within.getOrDefault(node, Set.of()));
                }
                for (Node node : equality.nodes()) {
                    more |= within.computeIfAbsent(node, key -> new HashSet<>()).addAll(parameters);
                }
            }
        } while (more);
        boolean news = false;
        for (Map.Entry<Node, Set<Integer>> entry : within.entrySet()) {
            Source source = entry.getKey().source();
            if (condition.about().contains(source) && !entry.getValue().isEmpty()) {
                news |= source.restrict(entry.getKey().owner(), entry.getValue());
            }
        }
        return news;
    }

    private void conjuncts(Expression condition, List<Source> visible, List<Equality> found) {
        switch (bare(condition)) {
            case AndExpression and -> {
                conjuncts(and.getLeftExpression(), visible, found);
                conjuncts(and.getRightExpression(), visible, found);
            }
            case EqualsTo equals -> equality(equals, visible).ifPresent(found::add);
            case InExpression in -> {
                membership(in, visible).ifPresent(found::add);
                // The parser takes "and (…)" behind the list for a part of the list.
                if (in.getRightExpression() instanceof AndExpression swallowed) {
                    conjuncts(swallowed, visible, found);
                }
            }
            default -> {
                // Any other condition may only narrow the outcome further.
            }
        }
    }

    private Optional<Equality> equality(EqualsTo equals, List<Source> visible) {
        if (!equals.getStringExpression().equals("=")
                || equals.getOldOracleJoinSyntax() != 0
                || equals.getOraclePriorPosition() != 0
                || !isConjunct(equals.getLeftExpression())) {
            return Optional.empty();
        }
        var nodes = new ArrayList<Node>();
        var parameters = new HashSet<Integer>();
        for (Expression side : List.of(equals.getLeftExpression(), equals.getRightExpression())) {
            switch (side) {
                case JdbcParameter parameter -> parameters.add(parameter.getIndex());
                case Column column -> resolve(column, visible).ifPresent(nodes::add);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return nodes.size() + parameters.size() == 2 && !nodes.isEmpty() && !mixed(nodes)
                ? Optional.of(new Equality(nodes, parameters))
                : Optional.empty();
    }

    private Optional<Equality> membership(InExpression in, List<Source> visible) {
        if (in.isNot()
                || in.isGlobal()
                || in.getOldOracleJoinSyntax() != 0
                || !(in.getLeftExpression() instanceof Column column)
                || !(leftmost(in.getRightExpression()) instanceof ParenthesedExpressionList<?> list)
                || !isConjunct(column)) {
            return Optional.empty();
        }
        var parameters = new HashSet<Integer>();
        for (Expression element : list) {
            if (!(element instanceof JdbcParameter parameter)) {
                return Optional.empty();
            }
            parameters.add(parameter.getIndex());
        }
        return resolve(column, visible).map(node -> new Equality(List.of(node), parameters));
    }

    /** Whether the words, too, say that the comparison with this on its left is a conjunct. */
    private boolean isConjunct(Expression left) {
        return switch (left) {
            case JdbcParameter parameter -> text.hasConjunctAt(parameter.getIndex());
            case Column column ->
                column.getASTNode() != null
                        && text.hasConjunctAtColumn(column.getASTNode().jjtGetFirstToken().beginColumn);
            default -> false;
        };
    }

    /** {@code client_id = agency_id} says nothing about either. */
    private static boolean mixed(List<Node> nodes) {
        return nodes.stream().map(Node::owner).distinct().count() > 1;
    }

    /** The parameters that the value of a column of this block is sure to be among; empty if that isn't sure. */
    Set<Integer> restrictedBy(Column column) {
        return resolve(column, sources)
                .map(node -> node.source().restrictedBy(node.owner()))
                .orElse(Set.of());
    }

    private Optional<Node> resolve(Column column, List<Source> visible) {
        Optional<Owner> owner = Owner.ofColumn(column.getUnquotedColumnName());
        Table qualifier = column.getTable();
        if (owner.isEmpty() || column.getArrayConstructor() != null) {
            return Optional.empty();
        }
        if (qualifier == null || qualifier.getNameParts().isEmpty()) {
            return unqualified(owner.get());
        }
        return qualified(qualifier, visible).map(source -> new Node(source, owner.get()));
    }

    /** With several sources it would take their columns to tell which one is meant, and in a sub-select even whether one is. */
    private Optional<Node> unqualified(Owner owner) {
        return sources.size() == 1 && sources.getFirst().has(owner)
                ? Optional.of(new Node(sources.getFirst(), owner))
                : Optional.empty();
    }

    private Optional<Source> qualified(Table qualifier, List<Source> visible) {
        Optional<Source> own = named(qualifier);
        if (own.isPresent()) {
            return own.filter(visible::contains);
        }
        // Which of two outer blocks is meant depends on the place in the statement: then neither.
        Source found = null;
        for (QueryBlock block = outer; block != null; block = block.outer) {
            Optional<Source> source = block.named(qualifier);
            if (source.isPresent()) {
                if (found != null) {
                    return Optional.empty();
                }
                found = source.get();
            }
        }
        return Optional.ofNullable(found);
    }

    private Optional<Source> named(Table qualifier) {
        String schemaName = qualifier.getUnquotedSchemaName();
        if (qualifier.getNameParts().size() > 2 || (schemaName != null && !tables.isOurSchema(schemaName))) {
            return Optional.empty();
        }
        return sources.stream()
                .filter(source -> source.name().equalsIgnoreCase(qualifier.getUnquotedName()))
                .filter(source -> schemaName == null || (source.rule() != null && !source.aliased()))
                .findFirst();
    }

    private static Expression leftmost(Expression expression) {
        return expression instanceof AndExpression and ? leftmost(and.getLeftExpression()) : expression;
    }

    private static Expression bare(Expression expression) {
        return expression instanceof ParenthesedExpressionList<?> list && list.size() == 1
                ? bare(((ExpressionList<?>) list).getFirst())
                : expression;
    }
}
