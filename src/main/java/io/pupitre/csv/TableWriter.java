package io.pupitre.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a file below its header, cell by cell. No spreadsheet takes a text of it for a formula. */
public interface TableWriter extends AutoCloseable {

    /** A cell of text; null is an empty cell. */
    TableWriter text(@Nullable String text);

    /** A number, exact; null is an empty cell. */
    TableWriter number(@Nullable BigDecimal number);

    /** A day; null is an empty cell. */
    TableWriter date(@Nullable LocalDate date);

    /** Ends the row that the cells since the last call make up. */
    TableWriter endRow() throws IOException;

    @Override
    void close() throws IOException;
}
