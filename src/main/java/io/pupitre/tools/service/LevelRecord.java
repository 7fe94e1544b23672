package io.pupitre.tools.service;

import io.pupitre.tools.ToolId;

/**
 * A service level as it is stored.
 *
 * @param version of the state that was read
 */
public record LevelRecord(LevelId id, long version, ToolId tool, LevelDetails details) {}
