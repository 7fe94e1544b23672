package io.pupitre.jobs;

import java.util.UUID;

/** Which job. */
public record JobId(UUID value) {}
