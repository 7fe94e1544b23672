package io.pupitre.tools.gap;

import java.util.UUID;

/** Which phase, within the workspace that the code runs in. */
public record PhaseId(UUID value) {}
