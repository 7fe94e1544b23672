package io.pupitre.scorecard;

import java.util.Map;

/**
 * A figure as a program sent it.
 *
 * @param date {@code 2026-01-31}; empty for a whole month
 * @param month {@code 2026-01}; empty for a day
 * @param dimensions values by the dimensions' keys
 * @param input key of the input
 * @param figure plain, such as {@code -1234.5}
 */
public record FeedRow(String date, String month, Map<String, String> dimensions, String input, String figure) {

    public FeedRow {
        dimensions = Map.copyOf(dimensions);
    }
}
