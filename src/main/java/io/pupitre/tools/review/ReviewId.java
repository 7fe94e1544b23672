package io.pupitre.tools.review;

import java.util.UUID;

/** A review of a tool. */
public record ReviewId(UUID value) {}
