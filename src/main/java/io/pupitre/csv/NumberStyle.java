package io.pupitre.csv;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How numbers are written. A number is an optional sign, digits with optional groups of three, and optional decimals;
 * nothing else: no exponent, no percent sign, no currency, no words.
 */
public enum NumberStyle {
    /** {@code 1234.50} */
    PLAIN('.', ""),
    /** French: {@code 1 234,50}, with any of the spaces that spreadsheets put there. */
    SPACE_COMMA(',', " \u00A0\u202F\u2009"),
    /** English: {@code 1,234.50} */
    COMMA_POINT('.', ","),
    /** German: {@code 1.234,50} */
    POINT_COMMA(',', ".");

    /** More digits before the decimal sign than any figure of marketing has; also what the database keeps with room to sum. */
    public static final int MAX_INTEGER_DIGITS = 20;

    /** More decimals than this are refused as well: a cell of 10,000 digits is no figure. */
    public static final int MAX_DECIMALS = 30;

    private final char decimal;
    private final String groups;

    NumberStyle(char decimal, String groups) {
        this.decimal = decimal;
        this.groups = groups;
    }

    /**
     * Reads a cell. The number is exactly the one written, trailing zeros of the decimals included.
     *
     * <p>White space around it is ignored; {@code −} (U+2212) is a minus sign too.
     */
    public CellReading<BigDecimal> read(String cell) {
        String text = cell.strip();
        while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
            text = text.substring(0, text.length() - 1);
        }
        while (!text.isEmpty() && isSpace(text.charAt(0))) {
            text = text.substring(1);
        }
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        return new Scan(text).read();
    }

    /** The decimal sign. */
    public char decimal() {
        return decimal;
    }

    /** Writes a number so that {@link #read} of the same style gives it back; thousands are grouped. */
    public String write(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String integer = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < integer.length(); i++) {
            if (i > 0 && (integer.length() - i) % 3 == 0 && !groups.isEmpty()) {
                // The narrow no-break space is what French typography asks for, and the third of our spaces.
                text.append(this == SPACE_COMMA ? '\u202F' : groups.charAt(0));
            }
            text.append(integer.charAt(i));
        }
        if (point >= 0) {
            text.append(decimal).append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * Which styles explain a column best, judged by how many of its cells they can read. More than one only when they
     * would read some cell as different numbers ({@code 1,234}): then a person has to say which.
     *
     * @return never empty; {@link #PLAIN} alone when there is nothing to judge by
     */
    public static Set<NumberStyle> candidates(Collection<String> cells) {
        Map<NumberStyle, Integer> readable = new EnumMap<>(NumberStyle.class);
        for (NumberStyle style : values()) {
            readable.put(style, (int) cells.stream()
                    .filter(cell -> style.read(cell) instanceof CellReading.Read)
                    .count());
        }
        int most = readable.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<NumberStyle> best = EnumSet.noneOf(NumberStyle.class);
        for (NumberStyle style : values()) {
            if (readable.getOrDefault(style, 0) == most
                    && best.stream().noneMatch(other -> agree(style, other, cells))) {
                best.add(style);
            }
        }
        return most == 0 ? EnumSet.of(PLAIN) : best;
    }

    private static boolean agree(NumberStyle one, NumberStyle other, Collection<String> cells) {
        return cells.stream().allMatch(cell -> one.read(cell).equals(other.read(cell)));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One pass over one cell. */
    private final class Scan {

        private final String text;
        private int at;

        Scan(String text) {
            this.text = text;
        }

        CellReading<BigDecimal> read() {
            if (text.length() > MAX_INTEGER_DIGITS * 2 + MAX_DECIMALS + 2) {
                return unreadable(looksNumeric() ? CsvReason.TOO_MANY_DIGITS : CsvReason.NOT_A_NUMBER);
            }
            StringBuilder plain = new StringBuilder(text.length());
            if (sign() < 0) {
                plain.append('-');
            }
            int digits = integer(plain);
            if (digits <= 0) {
                return unreadable(whyNoNumber());
            }
            if (at < text.length() && text.charAt(at) == decimal) {
                at++;
                int decimals = digits(plain.append('.'));
                if (decimals == 0 || decimals > MAX_DECIMALS) {
                    return unreadable(decimals == 0 ? CsvReason.NOT_A_NUMBER : CsvReason.TOO_MANY_DIGITS);
                }
            }
            if (at < text.length()) {
                return unreadable(whyNoNumber());
            }
            if (digits > MAX_INTEGER_DIGITS) {
                return unreadable(CsvReason.TOO_MANY_DIGITS);
            }
            return new CellReading.Read<>(new BigDecimal(plain.toString()));
        }

        private int sign() {
            char c = text.charAt(0);
            if (c == '+' || c == '-' || c == '\u2212') {
                at++;
                return c == '+' ? 1 : -1;
            }
            return 1;
        }

        /** Digits of the integer part without leading zeros counted; -1 when its groups are not of three. */
        private int integer(StringBuilder plain) {
            int from = plain.length();
            int group = digits(plain);
            if (group == 0) {
                return 0;
            }
            boolean grouped = false;
            while (at + 1 < text.length() && groups.indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1))) {
                if (!grouped && group > 3) {
                    return -1;
                }
                grouped = true;
                at++;
                if (digits(plain) != 3) {
                    return -1;
                }
            }
            int significant = plain.length() - from;
            while (significant > 1 && plain.charAt(plain.length() - significant) == '0') {
                significant--;
            }
            return significant;
        }

        private int digits(StringBuilder plain) {
            int from = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                plain.append(text.charAt(at++));
            }
            return at - from;
        }

        private boolean looksNumeric() {
            return text.chars().allMatch(c -> isDigit((char) c) || ".,-+ ".indexOf(c) >= 0 || isSpace((char) c));
        }

        private CsvReason whyNoNumber() {
            String upper = text.toUpperCase(Locale.ROOT);
            if (upper.matches("[+-]?(NAN|INF|INFINITY|∞)")) {
                return CsvReason.NOT_FINITE;
            }
            return upper.matches("[+-]?[0-9]+([.,][0-9]*)?E[+-]?[0-9]+") ? CsvReason.EXPONENT : CsvReason.NOT_A_NUMBER;
        }

        private boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private CellReading<BigDecimal> unreadable(CsvReason reason) {
            return new CellReading.Unreadable<>(reason);
        }
    }
}
