package io.pupitre.tools;

import java.util.UUID;

/** Which integration, within the workspace that the code runs in. */
public record IntegrationId(UUID value) {}
