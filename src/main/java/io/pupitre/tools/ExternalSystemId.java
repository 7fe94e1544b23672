package io.pupitre.tools;

import java.util.UUID;

/** Which external system, within the workspace that the code runs in. */
public record ExternalSystemId(UUID value) {}
