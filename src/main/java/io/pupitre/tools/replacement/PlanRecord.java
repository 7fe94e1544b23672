package io.pupitre.tools.replacement;

import io.pupitre.tools.ToolId;

/**
 * A plan as it is stored.
 *
 * @param version of the state that was read
 * @param tool the one that goes
 */
public record PlanRecord(PlanId id, long version, ToolId tool, PlanDetails details) {}
