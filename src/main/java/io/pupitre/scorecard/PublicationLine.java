package io.pupitre.scorecard;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A publication in a list.
 *
 * @param revision 1 for the first
 */
public record PublicationLine(YearMonth month, int revision, Instant publishedAt) {}
