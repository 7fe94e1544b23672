package io.pupitre.templates;

import org.jspecify.annotations.Nullable;

/**
 * One leaf in which two contents differ.
 *
 * @param element as it is now, or as it was when it is gone
 * @param before {@code null} when there was nothing; for {@link Property#POSITION} the place counted from 1
 * @param after {@code null} when there is nothing any more
 */
public record Difference(
        Element element,
        Property property,
        @Nullable String before,
        @Nullable String after) {}
