package io.pupitre.tools.quality;

import java.util.UUID;

/** Which check, within the workspace that the code runs in. */
public record CheckId(UUID value) {}
