package io.pupitre.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param slices the sum of the figures of all slices; null when no row of the month names a value of the dimension
     */
    public record Part(
            String key,
            String name,
            BigDecimal whole,
            @Nullable BigDecimal slices) {

        /** Whether there is anything to compare. */
        public boolean isSliced() {
            return slices != null;
        }

        /** What is in the whole and in no slice; nothing when there are no slices. */
        public Optional<BigDecimal> difference() {
            return Optional.ofNullable(slices).map(whole::subtract);
        }

        /** Whether its slices, if any, are the whole. */
        public boolean agrees() {
            return difference().filter(difference -> difference.signum() != 0).isEmpty();
        }
    }

    /** Whether all slices together are the whole, for each input that has slices. */
    public boolean agrees() {
        return inputs.stream().allMatch(Part::agrees);
    }

    /** How many inputs have a difference. */
    public long differing() {
        return inputs.stream().filter(part -> !part.agrees()).count();
    }

    /** How many inputs no row of which names a value. */
    public long unsliced() {
        return inputs.stream().filter(part -> !part.isSliced()).count();
    }
}
