package io.pupitre.badinput;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/**
 * A value that people, programs or accidents put into fields.
 *
 * @param refused whether nothing may ever store it; what may be stored must be stored whole
 */
public record BadValue(String name, Object value, boolean refused) {

    /** Texts that are text like any other. */
    public static final List<String> HARMLESS = List.of(
            "🚀 Lune 👩‍🚀",
            "שלום كمبيوتر",
            "<script>alert('x')</script><b>gras</b>",
            "=HYPERLINK(\"http://exemple.invalid\")",
            "%_!\\' or 1=1 -- {0} ${x} #{y}");

    /** Texts that are none, or too much. */
    public static final List<String> HARMFUL = List.of("a\0b", "a\uD800b", "a\u0007b", "é".repeat(10_000));

    /** Texts that show nothing. */
    public static final List<String> INVISIBLE = List.of("", "   ", "\u200B\u2060\uFEFF", "\u3164");

    private static final List<BadValue> ALL = all();

    /** Those of the type of a value that is known to be good. */
    static List<BadValue> like(Object good) {
        return ALL.stream()
                .filter(bad -> bad.value.getClass() == good.getClass())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<BadValue> all() {
        List<BadValue> all = new java.util.ArrayList<>();
        HARMLESS.forEach(text -> all.add(new BadValue("the text " + text, text, false)));
        HARMFUL.forEach(text -> all.add(new BadValue("the text " + shown(text), text, true)));
        INVISIBLE.forEach(text -> all.add(new BadValue("the invisible text " + shown(text), text, false)));
        for (int number : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            all.add(new BadValue("the number " + number, number, true));
        }
        all.add(new BadValue("a negative number", -1, false));
        all.add(new BadValue("a negative amount", new BigDecimal("-1"), false));
        for (String number : List.of("1E+400", "9".repeat(40), "0." + "1".repeat(40), "1E+999999999", "1E-999999999")) {
            all.add(new BadValue("the amount " + number, new BigDecimal(number), true));
        }
        for (LocalDate day :
                List.of(LocalDate.MIN, LocalDate.of(0, 1, 1), LocalDate.of(99_999, 12, 31), LocalDate.MAX)) {
            all.add(new BadValue("the day " + day, day, true));
            all.add(new BadValue("the month of " + day, YearMonth.from(day), true));
            all.add(new BadValue("the hour of " + day, day.atTime(9, 0), true));
        }
        all.add(new BadValue("the last hour of all", LocalDateTime.MAX, true));
        return List.copyOf(all);
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(4).forEach(c -> shown.append(String.format("%04x ", c)));
        return shown + "of " + text.length();
    }
}
