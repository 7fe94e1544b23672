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
import io.pupitre.scorecard.formula.Term.Operator;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Pattern.compile("\\s+|(?<number>[0-9.][0-9A-Za-z_.]*)|(?<name>[A-Za-z_][0-9A-Za-z_.]*)|(?<sign>[-+*/()])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private static final ExpressionConfiguration LOCKED_DOWN = ExpressionConfiguration.builder()
            .operatorDictionary(operators())
            .functionDictionary(new MapBasedFunctionDictionary())
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
            return term(new Expression(plain, LOCKED_DOWN).getAbstractSyntaxTree());
        } catch (ParseException e) {
            // The words are in an order that lookAtWords lets pass: nothing of the kind is known.
            throw new IllegalStateException("EvalEx refused what we accept: " + plain, e);
        }
    }

    void requireKnown(Set<String> inputs) {
        String plain = plainOperators();
        Matcher word = WORD.matcher(plain);
        boolean any = false;
        while (word.find()) {
            String name = word.group("name");
            if (name != null) {
                any = true;
                if (!inputs.contains(name)) {
                    throw problem(Kind.UNKNOWN_INPUT, word.start(), name);
                }
            }
        }
        if (!any) {
            throw problem(Kind.NO_INPUT, 0, "");
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
        Deque<Integer> open = new ArrayDeque<>();
        boolean operandExpected = true;
        boolean afterName = false;
        int signs = 0;
        Matcher word = WORD.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!word.find(at) || word.start() != at) {
                char strange = plain.charAt(at);
                throw problem(strange == ',' ? Kind.DECIMAL_COMMA : Kind.ILLEGAL_CHARACTER, at, excerpt(at));
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
                operandExpected = false;
                afterName = word.group("name") != null;
                signs = 0;
                continue;
            }
            switch (found) {
                case "(" -> {
                    if (!operandExpected) {
                        throw problem(afterName ? Kind.NO_FUNCTIONS : Kind.MISSING_OPERATOR, word.start(), found);
                    }
                    open.push(word.start());
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
                    afterName = false;
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
            throw problem(Kind.UNCLOSED_PARENTHESIS, open.peek(), "(");
        }
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
            case VARIABLE_OR_CONSTANT -> new Term.Input(token.getValue());
            case PREFIX_OPERATOR -> {
                Term operand = term(parameters.getFirst());
                yield token.getValue().equals("-") ? new Term.Negation(operand) : operand;
            }
            case INFIX_OPERATOR ->
                new Term.Operation(operator(token), term(parameters.getFirst()), term(parameters.getLast()));
            default -> throw new IllegalStateException("A token beyond our language: " + token);
        };
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
