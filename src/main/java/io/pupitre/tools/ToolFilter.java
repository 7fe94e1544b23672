package io.pupitre.tools;

import org.jspecify.annotations.Nullable;

/**
 * Which tools a list shows.
 *
 * @param text contained in product, instance, vendor, owner or the tools it is integrated with; case and
 *     accents don't matter; empty for all
 * @param category exactly that one; {@code null} for all
 * @param capability the key of the main one; {@code null} for all
 * @param status {@code null} for all
 */
public record ToolFilter(
        String text,
        @Nullable String category,
        @Nullable String capability,
        @Nullable ToolStatus status) {

    public static final ToolFilter ALL = new ToolFilter("", null, null, null);

    public ToolFilter {
        text = text.strip();
    }

    /** All whose product, instance, vendor, owner or integrations contain the text. */
    public static ToolFilter containing(String text) {
        return new ToolFilter(text, null, null, null);
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
