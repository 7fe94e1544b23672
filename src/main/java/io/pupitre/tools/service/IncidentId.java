package io.pupitre.tools.service;

import java.util.UUID;

/** An incident of a tool. */
public record IncidentId(UUID value) {}
