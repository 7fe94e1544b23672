package io.pupitre.audit;

import org.jspecify.annotations.Nullable;

/**
 * One field's difference.
 *
 * @param before {@code null} when there was no value
 * @param after {@code null} when there is none any more
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
