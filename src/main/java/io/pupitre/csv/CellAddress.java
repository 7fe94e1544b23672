package io.pupitre.csv;

/**
 * Where a cell is.
 *
 * @param row from 1
 * @param column from 0
 */
record CellAddress(int row, int column) {

    /** What a sheet can hold at most; an address beyond is a forged one. */
    static final int LAST_ROW = 1 << 20;

    private static final int LAST_COLUMN = (1 << 14) - 1;

    /** @throws CsvRefusedException when it is no address such as {@code B12} */
    static CellAddress of(String reference) {
        int at = 0;
        int column = 0;
        while (at < reference.length() && isLetter(reference.charAt(at)) && column <= LAST_COLUMN) {
            column = column * 26 + reference.charAt(at++) - 'A' + 1;
        }
        int row = row(reference.substring(at));
        if (column == 0 || column - 1 > LAST_COLUMN) {
            throw Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
        }
        return new CellAddress(row, column - 1);
    }

    /** @throws CsvRefusedException when it is no number of a row */
    static int row(String digits) {
        if (!digits.matches("[0-9]{1,7}")) {
            throw Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
        }
        int row = Integer.parseInt(digits);
        if (row < 1 || row > LAST_ROW) {
            throw Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
