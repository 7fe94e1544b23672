package io.pupitre.scorecard;

import io.pupitre.tenancy.PersonId;
import java.time.Instant;

/** A rate, and who stated it when. */
public record ExchangeRateInfo(ExchangeRateId id, StatedRate stated, PersonId by, Instant at) {}
