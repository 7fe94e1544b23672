package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;

/**
 * What the columns of a kind of file meant the last time.
 *
 * @param by who confirmed it last
 */
public record SavedMapping(SavedMappingId id, ImportMapping mapping, PersonId by, Instant at) {}
