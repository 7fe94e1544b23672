package io.pupitre.tenancy.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A second opinion on where a comparison stands, from the words alone.
 *
 * <p>The parser can be wrong about which words belong together: of {@code a = ? and b > now() - interval ? day or 1 = 1} it
 * takes the OR for a part of the interval. What a statement is held to rests on such questions, so a comparison counts only
 * if, besides the parser, this scan finds it to be a conjunct of a WHERE or ON: nothing but AND on either side, at every level
 * of parentheses around it, and no OR beside it.
 */
final class ConditionText {

    private record Token(String text, int start) {}

    private static final Set<String> CLAUSES = Set.of("where", "on");

    /** Reserved words that end a condition. */
    private static final Set<String> AFTER_CLAUSE = Set.of(
            "where",
            "group",
            "having",
            "window",
            "order",
            "limit",
            "union",
            "for",
            "lock",
            "set",
            "join",
            "inner",
            "cross",
            "natural",
            "straight_join",
            "on",
            ",");

    /** Words that no condition has at its own level, neither left nor right of a conjunct. */
    private static final Set<String> FOREIGN =
            Set.of("or", "when", "then", "else", "select", "from", "by", "values", "update", "delete", "insert");

    private final List<Token> tokens = new ArrayList<>();

    /** @param masked the text of a {@link MaskedSql} */
    ConditionText(String masked) {
        int at = 0;
        while (at < masked.length()) {
            int end = endOfToken(masked, at);
            if (masked.charAt(at) != ' ') {
                tokens.add(new Token(masked.substring(at, end).toLowerCase(Locale.ROOT), at));
            }
            at = end;
        }
    }

    private static int endOfToken(String masked, int start) {
        char first = masked.charAt(start);
        if (first == '`' || first == '\'') {
            return masked.indexOf(first, start + 1) + 1;
        }
        int end = start + 1;
        if (first == '?' || isWordPart(first)) {
            while (end < masked.length() && isWordPart(masked.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** Whether a comparison {@code x = y} or {@code x in (?, …)} begins at the parameter and is a conjunct. */
    boolean hasConjunctAt(int parameter) {
        return isConjunct(tokenAt("?" + parameter));
    }

    /** Whether a comparison begins at a column of the one line that the text is, counted from 1, and is a conjunct. */
    boolean hasConjunctAtColumn(int column) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() == column - 1) {
                return isConjunct(i);
            }
        }
        return false;
    }

    private int tokenAt(String text) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isConjunct(int first) {
        int last = first < 0 ? -1 : endOfComparison(first);
        if (last < 0) {
            return false;
        }
        int left = first - 1;
        int right = last + 1;
        while (standsAlone(left, right)) {
            int opener = openerOf(left);
            int closer = closerOf(right);
            if (opener < 0 || closer < 0) {
                return false;
            }
            if (CLAUSES.contains(text(opener))) {
                return true;
            }
            if (!text(closer).equals(")")) {
                return false;
            }
            left = opener - 1;
            right = closer + 1;
        }
        return false;
    }

    /** Whether what is between two tokens can be nothing but a whole operand of AND. */
    private boolean standsAlone(int left, int right) {
        String before = text(left);
        String after = text(right);
        return (CLAUSES.contains(before) || before.equals("and") || before.equals("("))
                && (after.isEmpty() || after.equals("and") || after.equals(")") || endsCondition(right));
    }

    /** Where the list of conjuncts that goes on to the left begins: its WHERE, ON or parenthesis; -1 if it is no such list. */
    private int openerOf(int from) {
        int ands = 0;
        for (int i = from; i >= 0; i--) {
            String token = text(i);
            if (token.equals(")") || token.equals("end")) {
                i = matching(i, -1);
            } else if (token.equals("(") || CLAUSES.contains(token)) {
                return i;
            } else if (token.equals("and")) {
                ands++;
            } else if (token.equals("between")) {
                // The first AND to its right is its own. A conjunct needs another one.
                if (ands < 2) {
                    return -1;
                }
                ands--;
            } else if (FOREIGN.contains(token) || token.equals("case") || AFTER_CLAUSE.contains(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the list of conjuncts that goes on to the right ends, which may be behind the last token; -1 if it is none. */
    private int closerOf(int from) {
        for (int i = from; i < tokens.size(); i++) {
            String token = text(i);
            if (token.equals("(") || token.equals("case")) {
                i = matching(i, 1);
            } else if (token.equals(")") || endsCondition(i)) {
                return i;
            } else if (FOREIGN.contains(token) || token.equals("end")) {
                return -1;
            }
        }
        return tokens.size();
    }

    private boolean endsCondition(int index) {
        String token = text(index);
        if (token.equals("left") || token.equals("right")) {
            return !isFunction(index);
        }
        return AFTER_CLAUSE.contains(token);
    }

    private boolean isFunction(int index) {
        return text(index + 1).equals("(")
                && (text(index).equals("left") || text(index).equals("right"));
    }

    /** The other end of a parenthesis or a CASE; an index out of bounds if there is none. */
    private int matching(int index, int step) {
        int depth = 0;
        int i = index;
        while (i >= 0 && i < tokens.size()) {
            switch (text(i)) {
                case "(", "case" -> depth += step;
                case ")", "end" -> depth -= step;
                default -> {
                    // Inside.
                }
            }
            if (depth == 0) {
                return i;
            }
            i += step;
        }
        return i;
    }

    /** @return the last token of the comparison that starts here; -1 if none does */
    private int endOfComparison(int first) {
        int left = endOfOperand(first);
        if (left < 0) {
            return -1;
        }
        if (text(left + 1).equals("=")) {
            return endOfOperand(left + 2);
        }
        return text(left + 1).equals("in") ? endOfList(left + 2) : -1;
    }

    private int endOfOperand(int first) {
        if (text(first).startsWith("?")) {
            return first;
        }
        int last = first;
        while (isName(last) && text(last + 1).equals(".")) {
            last += 2;
        }
        return isName(last) ? last : -1;
    }

    private int endOfList(int opening) {
        if (!text(opening).equals("(")) {
            return -1;
        }
        int i = opening + 1;
        while (text(i).startsWith("?") && text(i + 1).equals(",")) {
            i += 2;
        }
        return text(i).startsWith("?") && text(i + 1).equals(")") ? i + 1 : -1;
    }

    private boolean isName(int index) {
        String token = text(index);
        return !token.isEmpty()
                && (token.charAt(0) == '`' || token.charAt(0) == '_' || Character.isLetter(token.charAt(0)));
    }

    /** The text of a token; empty where there is none. */
    private String text(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }
}
