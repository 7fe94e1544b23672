package io.pupitre.csv;

/**
 * How much of a file is read at most, so that no file can exhaust the process.
 *
 * @param bytes size of the file
 * @param columns columns of the header
 * @param cellCharacters length of one cell
 * @param lineCharacters length of one cell while it is still being looked for: what an unclosed quote may swallow
 */
public record CsvLimits(long bytes, int columns, int cellCharacters, int lineCharacters) {

    /** 64 MiB, 500 columns, what a spreadsheet's cell can hold. */
    public static final CsvLimits STANDARD = new CsvLimits(64L << 20, 500, 32_767, 1 << 20);
}
