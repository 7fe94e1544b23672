package io.pupitre.cadence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence that isn't as the rule says.
 *
 * @param originalDay the rule's day
 * @param movedTo when it takes place instead, on the clock of the client's wall; {@code null} when it doesn't
 */
public record CadenceException(
        LocalDate originalDay, @Nullable LocalDateTime movedTo) {}
