package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.util.List;

/**
 * Whether the slices of a dimension make up the whole of a month: rows that name no value of it are in the whole and in no
 * slice. Inputs that no sum is true of are left out.
 *
 * @param dimension key of the dimension
 * @param name what the client calls it
 * @param inputs those that the scorecard's KPIs use, by name
 */
public record Reconciliation(String dimension, String name, List<Part> inputs) {

    public Reconciliation {
        inputs = List.copyOf(inputs);
    }

    /**
     * An input.
     *
     * @param whole of the month
     * @param slices the sum of the figures of all slices; 0 when no row names a value of the dimension
     */
    public record Part(String key, String name, BigDecimal whole, BigDecimal slices) {

        /** What is in the whole and in no slice; 0 when they agree. */
        public BigDecimal difference() {
            return whole.subtract(slices);
        }

        public boolean agrees() {
            return difference().signum() == 0;
        }
    }

    /** Whether all slices together are the whole, input by input. */
    public boolean agrees() {
        return inputs.stream().allMatch(Part::agrees);
    }

    /** How many inputs have a difference. */
    public long differing() {
        return inputs.stream().filter(part -> !part.agrees()).count();
    }
}
