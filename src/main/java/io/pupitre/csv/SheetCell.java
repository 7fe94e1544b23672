package io.pupitre.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a sheet says, as text.
 *
 * @param text as typed; of a number or a date in the one plain form
 * @param exact whether it is a number or a date, not a text that may look like one
 * @param problem why there is no value, if the cell should have one
 */
record SheetCell(String text, boolean exact, @Nullable CsvReason problem) {

    static final SheetCell EMPTY = new SheetCell("", false, null);

    /** The digits that a spreadsheet shows of a number at most. The rest is how its binary fraction happens to be written. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    boolean isBlank() {
        return problem == null && text.isBlank();
    }

    static SheetCell text(String text) {
        if (text.length() > CsvLimits.STANDARD.cellCharacters()) {
            return new SheetCell("", false, CsvReason.CELL_TOO_LONG);
        }
        return text.indexOf('\0') >= 0
                ? new SheetCell(text, false, CsvReason.CONTROL_CHARACTER)
                : new SheetCell(text, false, null);
    }

    /** {@code #N/A} and its like: a formula that came to nothing. */
    static SheetCell error(String text) {
        return new SheetCell(text, false, CsvReason.FORMULA_ERROR);
    }

    /** A formula whose result the file does not hold; it is not computed here. */
    static SheetCell uncomputed() {
        return new SheetCell("", false, CsvReason.FORMULA_WITHOUT_VALUE);
    }

    /** A day as ISO 8601 writes it, with or without a time. */
    static SheetCell isoDay(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                ? new SheetCell(text.substring(0, 10), true, null)
                : text(text);
    }

    /**
     * A number as the file writes it.
     *
     * @param raw such as {@code 0.30000000000000004}, which is 0.3, or {@code 1.5E3}
     */
    static SheetCell number(String raw, CellFormats.Kind kind, boolean epoch1904) {
        // An exponent beyond these could not be written out.
        if (!raw.matches("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?")) {
            return text(raw);
        }
        BigDecimal number = new BigDecimal(raw);
        if (kind != CellFormats.Kind.NUMBER && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            LocalDate day = (epoch1904 ? EPOCH_1904 : EPOCH).plusDays(number.intValue());
            return new SheetCell(
                    kind == CellFormats.Kind.MONTH ? day.toString().substring(0, 7) : day.toString(), true, null);
        }
        if (number.stripTrailingZeros().scale() > 0) {
            number = number.round(SHOWN);
        }
        if (number.scale() > NumberStyle.MAX_DECIMALS) {
            number = number.setScale(NumberStyle.MAX_DECIMALS, RoundingMode.HALF_EVEN);
        }
        return new SheetCell(plain(number), true, null);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
