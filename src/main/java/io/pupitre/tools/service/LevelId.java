package io.pupitre.tools.service;

import java.util.UUID;

/** A service level of a tool. */
public record LevelId(UUID value) {}
