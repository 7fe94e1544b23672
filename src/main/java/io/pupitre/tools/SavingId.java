package io.pupitre.tools;

import java.util.UUID;

/** A saving. */
public record SavingId(UUID value) {}
