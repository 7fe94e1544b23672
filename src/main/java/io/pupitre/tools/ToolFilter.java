package io.pupitre.tools;

import org.jspecify.annotations.Nullable;

/**
 * Which tools a list shows.
 *
 * @param text contained in product, vendor, owner or the tools it is integrated with; case and accents don't matter; empty for all
 * @param category exactly that one; {@code null} for all
 * @param status {@code null} for all
 */
public record ToolFilter(
        String text, @Nullable String category, @Nullable ToolStatus status) {

    public static final ToolFilter ALL = new ToolFilter("", null, null);

    public ToolFilter {
        text = text.strip();
    }

    public boolean isEmpty() {
        return equals(ALL);
    }
}
