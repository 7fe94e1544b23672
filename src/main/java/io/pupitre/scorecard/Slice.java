package io.pupitre.scorecard;

import java.io.Serializable;

/**
 * Which part of the inputs is looked at: all, or those with one value in one dimension.
 *
 * @param dimension key of the dimension; empty for all
 * @param value the dimension's value, such as {@code Google Ads}; empty for all
 */
public record Slice(String dimension, String value) implements Serializable {

    /** Everything. */
    public static final Slice ALL = new Slice("", "");

    /** @throws IllegalArgumentException for a dimension without value or the other way round */
    public Slice {
        if (dimension.isEmpty() != value.isEmpty()) {
            throw new IllegalArgumentException("A slice names a dimension and its value, or neither");
        }
    }

    public boolean isAll() {
        return dimension.isEmpty();
    }
}
