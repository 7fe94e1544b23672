package io.pupitre.scorecard;

/**
 * What is wrong with a row.
 *
 * @param row from 0
 * @param field in the row, such as {@code figure}; empty for the row as a whole
 * @param key message key
 */
public record FeedProblem(int row, String field, String key) {}
