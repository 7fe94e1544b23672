package io.pupitre.tools;

/**
 * What is wrong with a row.
 *
 * @param row from 0
 * @param field in the row, such as {@code seatsUsed}; empty for the row as a whole
 * @param key message key
 */
public record SeatsProblem(int row, String field, String key) {}
