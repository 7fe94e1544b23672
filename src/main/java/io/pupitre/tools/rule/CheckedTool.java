package io.pupitre.tools.rule;

import io.pupitre.tools.ToolId;
import java.util.Map;
import java.util.UUID;

/**
 * A tool as rules see it.
 *
 * @param name with which one of several it is
 * @param facts what is known of it
 */
record CheckedTool(UUID client, ToolId id, String name, Map<RuleField, Fact> facts) {}
