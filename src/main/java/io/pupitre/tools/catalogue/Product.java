package io.pupitre.tools.catalogue;

import java.util.List;

/**
 * A product as it is named today.
 *
 * @param primary what it is chiefly bought for
 * @param others what else it is known to do; without {@code primary}
 */
public record Product(String name, String vendor, Capability primary, List<Capability> others) {

    public Product {
        others = List.copyOf(others);
    }

    /** Of its primary capability. */
    public Category category() {
        return primary.category();
    }
}
