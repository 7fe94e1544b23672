package io.pupitre.scorecard;

/**
 * Why a row of a file is not taken.
 *
 * @param line physical line in the file, from 1; 0 when the file as a whole is meant
 * @param column column from 1; 0 when the row as a whole is meant
 * @param columnName its heading; empty when the row is meant
 * @param reason message key
 * @param excerpt what stood there, shortened
 */
public record ImportProblem(long line, int column, String columnName, String reason, String excerpt) {}
