package io.pupitre.scorecard.formula;

import io.pupitre.scorecard.formula.FormulaProblem.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, looked at one by one: each problem has its kind and place. */
final class FormulaWords {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_NUMBER_LENGTH = 20;

    private static final Pattern WORD =
            Pattern.compile("\\s+|(?<number>[0-9.][0-9A-Za-z_.]*)|(?<name>[A-Za-z_][0-9A-Za-z_.]*)|(?<sign>[-+*/(),])");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String text;
    private final String plain;

    FormulaWords(String text) {
        this.text = text;
        this.plain = plain(text);
    }

    /** The text in small letters and with the signs of keyboards, each character in its place. */
    String plain() {
        return plain;
    }

    /** Checks each word, and that operands and operators alternate. */
    void check() {
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
                afterFunction = word.group("name") != null && isCalled(word.end());
                if (afterFunction && !FormulaParser.FUNCTIONS.containsKey(found)) {
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

    /** Checks that it speaks of known names only, and of one at least. */
    void requireKnown(Vocabulary vocabulary) {
        Matcher word = WORD.matcher(plain);
        boolean any = false;
        while (word.find()) {
            String name = word.group("name");
            if (name != null && !isCalled(word.end())) {
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

    /** @param ofFunction whether commas part arguments in it */
    private record Open(int position, boolean ofFunction) {}

    /** Whether a parenthesis opens next. */
    private boolean isCalled(int at) {
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

    /** One character for one, so that positions stay true. */
    private static String plain(String text) {
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

    private String excerpt(int at) {
        return text.substring(at, text.offsetByCodePoints(at, 1));
    }

    private static FormulaException problem(Kind kind, int position, String excerpt) {
        return new FormulaException(new FormulaProblem(kind, position, excerpt));
    }
}
