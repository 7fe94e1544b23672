package io.pupitre.csv;

import java.util.Optional;

/**
 * What became of one cell.
 *
 * @param <T> what the cell means
 */
public sealed interface CellReading<T> {

    /** The cell means {@code value}. */
    record Read<T>(T value) implements CellReading<T> {}

    /** There is nothing but white space in the cell. */
    record Blank<T>() implements CellReading<T> {}

    /** The cell cannot be read as what it should be. */
    record Unreadable<T>(CsvReason reason) implements CellReading<T> {}

    default Optional<T> asOptional() {
        return this instanceof Read<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
