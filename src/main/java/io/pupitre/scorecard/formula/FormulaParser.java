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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes terms of a text.
 *
 * <p>The words of the text are looked at first: whatever EvalEx knows beyond our language is refused there, so that its own
 * messages and extensions are never met, and each problem has its kind and place.
 */
final class FormulaParser {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 20;

    private static final Pattern WORD =
            Pattern.compile("\\s+|(?<number>[0-9.][0-9A-Za-z_.]*)|(?<name>[A-Za-z_][0-9A-Za-z_.]*)|(?<sign>[-+*/(),])");
    /** Each with how it is used. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "sum", "sum(a, b)",
            "avg", "avg(a, b)",
            "min", "min(a, b)",
            "max", "max(a, b)",
            "prior", "prior(a, 12)",
            "ratio", "ratio(a, b, 100)");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

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

    FormulaParser(String text) {
        this.text = text;
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
        String plain = plainOperators();
        lookAtWords(plain);
        try {
            Term root = term(new Expression(plain, LOCKED_DOWN).getAbstractSyntaxTree());
            if (root.reach() > Formula.MAX_REACH) {
                throw problem(Kind.TOO_FAR_BACK, plain.indexOf("prior"), "prior");
            }
            return root;
        } catch (ParseException e) {
            // The words are in an order that lookAtWords lets pass: nothing of the kind is known.
            throw new IllegalStateException("EvalEx refused what we accept: " + plain, e);
        }
    }

    void requireKnown(Vocabulary vocabulary) {
        String plain = plainOperators();
        Matcher word = WORD.matcher(plain);
        boolean any = false;
        while (word.find()) {
            String name = word.group("name");
            if (name != null && !isCalled(plain, word.end())) {
                any = true;
                if (vocabulary.circular().contains(name)) {
                    throw problem(Kind.CIRCULAR, word.start(), name);
                }
                if (!vocabulary.measures().containsKey(name)) {
                    throw problem(Kind.UNKNOWN_NAME, word.start(), name);
                }
            }
        }
        if (!any) {
            throw problem(Kind.NO_NAME, 0, "");
        }
    }

    /** One character for one, so that positions stay true. */
    private String plainOperators() {
        // Only these: some letters have two small ones.
        StringBuilder small = new StringBuilder(text);
        for (int at = 0; at < small.length(); at++) {
            char one = small.charAt(at);
            if (one >= 'A' && one <= 'Z') {
                small.setCharAt(at, (char) (one - 'A' + 'a'));
            }
        }
        return small.toString()
                .replace('×', '*')
                .replace('÷', '/')
                .replace('\u2212', '-')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    /** Checks each word, and that operands and operators alternate. */
    private void lookAtWords(String plain) {
        Deque<Open> open = new ArrayDeque<>();
        boolean operandExpected = true;
        boolean afterFunction = false;
        int signs = 0;
        Matcher word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!word.find(at) || word.start() != at) {
                throw problem(Kind.ILLEGAL_CHARACTER, at, excerpt(at));
            }
            at = word.end();
            String found = word.group();
            if (found.isBlank()) {
                continue;
            }
            if (word.group("sign") == null) {
                if (!operandExpected) {
                    throw problem(Kind.MISSING_OPERATOR, word.start(), found);
                }
                checkOperand(word);
                afterFunction = word.group("name") != null && isCalled(plain, word.end());
                if (afterFunction && !FUNCTIONS.containsKey(found)) {
                    throw problem(Kind.UNKNOWN_FUNCTION, word.start(), found);
                }
                operandExpected = afterFunction;
                signs = 0;
                continue;
            }
            switch (found) {
                case "(" -> {
                    if (!operandExpected) {
                        throw problem(Kind.MISSING_OPERATOR, word.start(), found);
                    }
                    open.push(new Open(word.start(), afterFunction));
                    afterFunction = false;
                    signs = 0;
                }
                case ")" -> {
                    if (open.isEmpty()) {
                        throw problem(Kind.UNOPENED_PARENTHESIS, word.start(), found);
                    }
                    if (operandExpected) {
                        throw problem(Kind.MISSING_OPERAND, word.start(), found);
                    }
                    open.pop();
                }
                case "," -> {
                    if (open.isEmpty() || !open.peek().ofFunction()) {
                        throw problem(Kind.DECIMAL_COMMA, word.start(), found);
                    }
                    if (operandExpected) {
                        throw problem(Kind.MISSING_OPERAND, word.start(), found);
                    }
                    operandExpected = true;
                    signs = 0;
                }
                default -> {
                    // One sign before an operand is a sign; two are a slip.
                    boolean sign = operandExpected && "+-".contains(found) && signs == 0;
                    if (operandExpected && !sign) {
                        throw problem(Kind.MISSING_OPERAND, word.start(), found);
                    }
                    signs = sign ? 1 : 0;
                    operandExpected = true;
                }
            }
            if (open.size() > MAX_DEPTH) {
                throw problem(Kind.TOO_DEEP, word.start(), found);
            }
        }
        if (operandExpected) {
            throw problem(Kind.MISSING_OPERAND, plain.stripTrailing().length(), "");
        }
        if (!open.isEmpty()) {
            throw problem(Kind.UNCLOSED_PARENTHESIS, open.peek().position(), "(");
        }
    }

    /** @param ofFunction whether commas part arguments in it */
    private record Open(int position, boolean ofFunction) {}

    /** Whether a parenthesis opens next. */
    private static boolean isCalled(String plain, int at) {
        return plain.substring(at).stripLeading().startsWith("(");
    }

    private void checkOperand(Matcher word) {
        String found = word.group();
        if (word.group("number") != null) {
            if (!NUMBER.matcher(found).matches()) {
                throw problem(Kind.MALFORMED_NUMBER, word.start(), found);
            }
            if (found.length() > MAX_NUMBER_LENGTH) {
                throw problem(Kind.NUMBER_TOO_LONG, word.start(), found);
            }
        } else if (!Formula.isKey(found)) {
            throw problem(Kind.MALFORMED_NAME, word.start(), found);
        }
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
                yield new Term.Prior(term(arguments.getFirst()), arguments.size() == 1 ? 1 : months(token, arguments));
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

    private String excerpt(int at) {
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private static FormulaException problem(Kind kind, int position, String excerpt) {
        return new FormulaException(new FormulaProblem(kind, position, excerpt));
    }
}
