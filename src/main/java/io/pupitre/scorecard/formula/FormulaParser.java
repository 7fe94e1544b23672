package io.pupitre.scorecard.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import io.pupitre.scorecard.formula.FormulaProblem.Kind;
import io.pupitre.scorecard.formula.Term.Aggregator;
import io.pupitre.scorecard.formula.Term.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Makes terms of a text.
 *
 * <p>The words of the text are looked at first: whatever EvalEx knows beyond our language is refused there, so that its own
 * messages and extensions are never met, and each problem has its kind and place.
 */
final class FormulaParser {

    /** Each with how it is used. */
    static final Map<String, String> FUNCTIONS = Map.of(
            "sum", "sum(a, b)",
            "avg", "avg(a, b)",
            "min", "min(a, b)",
            "max", "max(a, b)",
            "prior", "prior(a, 12)",
            "ratio", "ratio(a, b, 100)");

    private static final ExpressionConfiguration LOCKED_DOWN = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(functions())
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .singleQuoteStringLiteralsAllowed(false)
            .build();

    private final String text;
    private final FormulaWords words;

    FormulaParser(String text) {
        this.text = text;
        this.words = new FormulaWords(text);
    }

    private static MapBasedOperatorDictionary operators() {
        MapBasedOperatorDictionary operators = new MapBasedOperatorDictionary();
        Map<String, OperatorIfc> ours = Map.of(
                "+", new InfixPlusOperator(),
                "-", new InfixMinusOperator(),
                "*", new InfixMultiplicationOperator(),
                "/", new InfixDivisionOperator());
        ours.forEach(operators::addOperator);
        operators.addOperator("+", new PrefixPlusOperator());
        operators.addOperator("-", new PrefixMinusOperator());
        return operators;
    }

    private static MapBasedFunctionDictionary functions() {
        MapBasedFunctionDictionary functions = new MapBasedFunctionDictionary();
        FUNCTIONS.keySet().forEach(name -> functions.addFunction(name, new Call()));
        return functions;
    }

    Term parse() {
        if (text.isBlank()) {
            throw problem(Kind.EMPTY, 0, "");
        }
        if (text.length() > Formula.MAX_LENGTH) {
            throw problem(Kind.TOO_LONG, Formula.MAX_LENGTH, "");
        }
        words.check();
        try {
            return term(new Expression(words.plain(), LOCKED_DOWN).getAbstractSyntaxTree());
        } catch (ParseException e) {
            // The words are in an order that their check lets pass: nothing of the kind is known.
            throw new IllegalStateException("EvalEx refused what we accept: " + words.plain(), e);
        }
    }

    /** See {@link FormulaWords#requireKnown}. */
    void requireKnown(Vocabulary vocabulary) {
        words.requireKnown(vocabulary);
    }

    private Term term(ASTNode node) {
        Token token = node.getToken();
        List<ASTNode> parameters = node.getParameters();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> new Term.Constant(new BigDecimal(token.getValue()));
            case VARIABLE_OR_CONSTANT -> new Term.Name(token.getValue());
            case PREFIX_OPERATOR -> {
                Term operand = term(parameters.getFirst());
                yield token.getValue().equals("-") ? new Term.Negation(operand) : operand;
            }
            case INFIX_OPERATOR ->
                new Term.Operation(
                        operator(token), place(token), term(parameters.getFirst()), term(parameters.getLast()));
            case FUNCTION -> call(token, parameters);
            default -> throw new IllegalStateException("A token beyond our language: " + token);
        };
    }

    private Term call(Token token, List<ASTNode> arguments) {
        int at = place(token);
        String function = token.getValue();
        return switch (function) {
            case "sum" -> aggregate(Aggregator.SUM, at, arguments);
            case "avg" -> aggregate(Aggregator.AVERAGE, at, arguments);
            case "min" -> aggregate(Aggregator.LEAST, at, arguments);
            case "max" -> aggregate(Aggregator.GREATEST, at, arguments);
            case "prior" -> {
                if (arguments.size() > 2) {
                    throw misused(function, at);
                }
                Term prior = new Term.Prior(
                        term(arguments.getFirst()), arguments.size() == 1 ? 1 : months(token, arguments));
                if (prior.reach() > Formula.MAX_REACH) {
                    throw problem(Kind.TOO_FAR_BACK, at, function);
                }
                yield prior;
            }
            case "ratio" -> {
                if (arguments.size() != 3 || !(term(arguments.getLast()) instanceof Term.Constant(BigDecimal least))) {
                    throw misused(function, at);
                }
                yield new Term.GuardedRatio(
                        new Term.Operation(Operator.DIVIDE, at, term(arguments.getFirst()), term(arguments.get(1))),
                        least);
            }
            default -> throw new IllegalStateException("A function beyond our language: " + token);
        };
    }

    private Term aggregate(Aggregator aggregator, int at, List<ASTNode> arguments) {
        return new Term.Aggregate(
                aggregator, at, arguments.stream().map(this::term).toList());
    }

    /** A whole number that is written as one: how far back must not depend on figures. */
    private int months(Token prior, List<ASTNode> arguments) {
        String written = arguments.getLast().getToken().getValue();
        if (!(term(arguments.getLast()) instanceof Term.Constant) || !written.matches("[0-9]{1,20}")) {
            throw misused(prior.getValue(), place(prior));
        }
        BigDecimal months = new BigDecimal(written);
        if (months.signum() == 0) {
            throw misused(prior.getValue(), place(prior));
        }
        if (months.compareTo(BigDecimal.valueOf(Formula.MAX_REACH)) > 0) {
            throw problem(Kind.TOO_FAR_BACK, place(arguments.getLast().getToken()), written);
        }
        return months.intValueExact();
    }

    private static FormulaException misused(String function, int at) {
        return problem(Kind.WRONG_ARGUMENTS, at, FUNCTIONS.getOrDefault(function, function));
    }

    /** EvalEx counts from 1. */
    private static int place(Token token) {
        return token.getStartPosition() - 1;
    }

    private static Operator operator(Token token) {
        return switch (token.getValue()) {
            case "+" -> Operator.ADD;
            case "-" -> Operator.SUBTRACT;
            case "*" -> Operator.MULTIPLY;
            case "/" -> Operator.DIVIDE;
            default -> throw new IllegalStateException("An operator beyond our language: " + token);
        };
    }

    private static FormulaException problem(Kind kind, int position, String excerpt) {
        return new FormulaException(new FormulaProblem(kind, position, excerpt));
    }
}
