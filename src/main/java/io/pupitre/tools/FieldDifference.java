package io.pupitre.tools;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two people's versions differ. Values are plain text, {@code null} where there is none.
 *
 * @param base as it was when the person began
 * @param mine as the person wants it
 * @param theirs as somebody else saved it meanwhile
 */
public record FieldDifference(
        ToolField field,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs) {

    /** Whether both changed it, so that one of the two changes must give way. */
    public boolean contested() {
        return !Objects.equals(base, mine) && !Objects.equals(base, theirs);
    }
}
