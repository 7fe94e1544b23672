package io.pupitre.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was meant by a KPI from a moment on.
 *
 * @param number from 1; numbers are missing where nothing was kept
 * @param definitionVersion of the agency's dictionary, when that is where it came from
 * @param by name of the person, empty when nobody is known
 */
public record RevisionLine(
        int number, KpiDraft draft, @Nullable Integer definitionVersion, Instant at, String by) {}
