package io.pupitre.scorecard;

import java.util.UUID;

/** Which stated exchange rate. */
public record ExchangeRateId(UUID value) {}
