package io.pupitre.csv;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How dates are written. Days and months may lack their leading zero; two-digit years are of this century; a day that the
 * calendar does not have is refused, never moved.
 */
public enum DateStyle {
    ISO_DAY("uuuu-M-d", "yyyy-MM-dd"),
    ISO_SLASHED("uuuu/M/d", "yyyy/MM/dd"),
    COMPACT("uuuuMMdd", "yyyyMMdd"),
    DAY_FIRST_SLASHED("d/M/uuuu", "dd/MM/yyyy"),
    DAY_FIRST_SLASHED_SHORT("d/M/uu", "dd/MM/yy"),
    DAY_FIRST_DOTTED("d.M.uuuu", "dd.MM.yyyy"),
    DAY_FIRST_DOTTED_SHORT("d.M.uu", "dd.MM.yy"),
    DAY_FIRST_DASHED("d-M-uuuu", "dd-MM-yyyy"),
    MONTH_FIRST_SLASHED("M/d/uuuu", "MM/dd/yyyy"),
    MONTH_FIRST_SLASHED_SHORT("M/d/uu", "MM/dd/yy"),
    MONTH_FIRST_DASHED("M-d-uuuu", "MM-dd-yyyy"),
    ISO_MONTH("uuuu-M", "yyyy-MM"),
    MONTH_SLASHED("M/uuuu", "MM/yyyy");

    /** No figure of a marketing department is older; an earlier year is a slip of the pen, or a date read in the wrong order. */
    public static final int FIRST_YEAR = 1990;

    /** Far enough for budgets, near enough to catch slips. */
    public static final int LAST_YEAR = 2099;

    private static final int MAX_LENGTH = 10;

    private final DateTimeFormatter formatter;
    private final String notation;

    DateStyle(String pattern, String notation) {
        this.formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        this.notation = notation;
    }

    /** How a person would write the style down: {@code dd/MM/yyyy}; in French {@code jj/MM/aaaa}. */
    public String notation(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage())
                ? notation.replace('d', 'j').replace('y', 'a')
                : notation;
    }

    /** Whether a cell names a month rather than a day. */
    public boolean isMonth() {
        return this == ISO_MONTH || this == MONTH_SLASHED;
    }

    /** Reads a cell; a month is its first day. White space around it is ignored. */
    public CellReading<LocalDate> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new CellReading.Blank<>();
        }
        if (text.length() > MAX_LENGTH) {
            return new CellReading.Unreadable<>(CsvReason.NOT_A_DATE);
        }
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor shape = formatter.parseUnresolved(text, position);
        if (shape == null || position.getIndex() < text.length()) {
            return new CellReading.Unreadable<>(CsvReason.NOT_A_DATE);
        }
        try {
            TemporalAccessor parsed = formatter.parse(text);
            LocalDate date = isMonth() ? YearMonth.from(parsed).atDay(1) : LocalDate.from(parsed);
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
                    ? new CellReading.Unreadable<>(CsvReason.DATE_OUT_OF_RANGE)
                    : new CellReading.Read<>(date);
        } catch (DateTimeException e) {
            return new CellReading.Unreadable<>(CsvReason.NO_SUCH_DAY);
        }
    }

    /**
     * Which styles explain a column best, judged by how many of its cells they can read. More than one only when they
     * would read some cell as different days ({@code 01/02/19}): then a person has to say which.
     *
     * @return empty when no style reads any cell: this is no column of dates
     */
    public static Set<DateStyle> candidates(Collection<String> cells) {
        Map<DateStyle, List<CellReading<LocalDate>>> readings = new EnumMap<>(DateStyle.class);
        long most = 0;
        for (DateStyle style : values()) {
            List<CellReading<LocalDate>> column =
                    cells.stream().map(style::read).toList();
            readings.put(style, column);
            most = Math.max(most, countRead(column));
        }
        Set<DateStyle> best = EnumSet.noneOf(DateStyle.class);
        if (most > 0) {
            Set<List<CellReading<LocalDate>>> meanings = new HashSet<>();
            for (Map.Entry<DateStyle, List<CellReading<LocalDate>>> entry : readings.entrySet()) {
                if (countRead(entry.getValue()) == most && meanings.add(entry.getValue())) {
                    best.add(entry.getKey());
                }
            }
        }
        return best;
    }

    private static long countRead(List<CellReading<LocalDate>> column) {
        return column.stream().filter(CellReading.Read.class::isInstance).count();
    }
}
