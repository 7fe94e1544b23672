package io.pupitre.csv;

import java.util.Locale;

/** Why a file, a row or a cell could not be read. The wording is looked up under {@link #key()}. */
public enum CsvReason {
    // The whole file
    EMPTY_FILE,
    FILE_TOO_LARGE,
    BINARY_FILE,
    SPREADSHEET_FILE,
    NULL_BYTE,
    UNKNOWN_ENCODING,
    MIXED_ENCODING,
    UNCLOSED_QUOTE,
    MALFORMED_QUOTE,
    LINE_TOO_LONG,
    TOO_MANY_COLUMNS,
    NO_ROWS,

    // A workbook
    OLD_WORKBOOK,
    ENCRYPTED_WORKBOOK,
    BROKEN_WORKBOOK,
    NOT_A_WORKBOOK,
    UNPACKS_TOO_LARGE,
    TOO_MANY_ROWS,
    NO_SUCH_SHEET,

    // One row
    TOO_MANY_CELLS,
    TOO_FEW_CELLS,

    // One cell
    CELL_TOO_LONG,
    CONTROL_CHARACTER,
    MERGED_CELL,
    FORMULA_ERROR,
    FORMULA_WITHOUT_VALUE,
    NOT_A_NUMBER,
    NOT_FINITE,
    EXPONENT,
    TOO_MANY_DIGITS,
    NOT_A_DATE,
    NOT_A_MONTH,
    NO_SUCH_DAY,
    DATE_OUT_OF_RANGE;

    /** The message key, such as {@code csv.reason-not-a-number}. */
    public String key() {
        return "csv.reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
