package io.pupitre.tools;

import java.util.List;

/**
 * Why a row of a file can't be taken over.
 *
 * @param column from 1; 0 when the row as a whole is meant
 * @param columnName as in the file's header; empty for the row as a whole
 * @param key of the translated reason
 * @param arguments what the reason names
 * @param excerpt what stands there, shortened
 */
public record RowProblem(int column, String columnName, String key, List<Object> arguments, String excerpt) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }
}
