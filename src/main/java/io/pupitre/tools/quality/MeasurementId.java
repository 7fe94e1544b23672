package io.pupitre.tools.quality;

import java.util.UUID;

/** Which measurement, within the workspace that the code runs in. */
public record MeasurementId(UUID value) {}
