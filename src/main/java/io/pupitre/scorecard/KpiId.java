package io.pupitre.scorecard;

import java.util.UUID;

/** Which KPI. */
public record KpiId(UUID value) {}
