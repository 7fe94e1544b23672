package io.pupitre.csv;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a file below its header, one after the other: no more than one row is held in memory. A bad row is given with
 * its problems and reading goes on behind it; only what makes the rest unreadable throws {@link CsvRefusedException}.
 */
public interface TableReader extends Iterator<CsvRow>, AutoCloseable {

    /** Names of the columns, trimmed, as they stand in the file: possibly empty, possibly twice. */
    List<String> header();

    /**
     * How much of a file is behind.
     *
     * @param fetched how many of its bytes were fetched
     * @param size how many bytes it has
     */
    default long done(long fetched, long size) {
        return fetched;
    }

    @Override
    void close() throws IOException;
}
