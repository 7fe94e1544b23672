package io.pupitre.tools;

import java.util.UUID;

/** Which import of a file. */
public record ImportId(UUID value) {}
