package io.pupitre.agency;

import java.util.UUID;

/** Which token of a program. */
public record ApiTokenId(UUID value) {}
