package io.pupitre.tools;

import java.util.List;

/** An import can't be undone as a whole: people edited some of its tools since. Nothing was written. */
public final class EditedSinceException extends RuntimeException {

    private final transient List<String> products;

    EditedSinceException(List<String> products) {
        super("Edited since the import: " + products.size());
        this.products = List.copyOf(products);
    }

    /** The names of those tools. */
    public List<String> products() {
        return products;
    }
}
