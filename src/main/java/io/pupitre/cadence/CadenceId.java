package io.pupitre.cadence;

import java.util.UUID;

/** Which cadence of the client. */
public record CadenceId(UUID value) {}
