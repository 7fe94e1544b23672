package io.pupitre.scorecard;

import java.io.Serializable;

/**
 * Which part of the inputs is looked at: all, those with one value in one dimension, or those of the countries of a region.
 *
 * @param dimension key of the dimension; empty for all
 * @param value the dimension's value, such as {@code Google Ads}, or the region's name; empty for all
 * @param region whether it is a region: the values of the dimension that are its countries, together
 */
public record Slice(String dimension, String value, boolean region) implements Serializable {

    /** Everything. */
    public static final Slice ALL = new Slice("", "");

    /** @throws IllegalArgumentException for a dimension without value or the other way round */
    public Slice {
        if (dimension.isEmpty() != value.isEmpty() || (region && dimension.isEmpty())) {
            throw new IllegalArgumentException("A slice names a dimension and its value, or neither");
        }
    }

    /** One value of a dimension. */
    public Slice(String dimension, String value) {
        this(dimension, value, false);
    }

    /** The countries of a region that are values of a dimension. */
    public static Slice region(String dimension, String name) {
        return new Slice(dimension, name, true);
    }

    public boolean isAll() {
        return dimension.isEmpty();
    }
}
