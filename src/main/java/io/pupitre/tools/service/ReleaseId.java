package io.pupitre.tools.service;

import java.util.UUID;

/** A release of a tool's vendor. */
public record ReleaseId(UUID value) {}
