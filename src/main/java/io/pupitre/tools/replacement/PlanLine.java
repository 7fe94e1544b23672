package io.pupitre.tools.replacement;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import org.jspecify.annotations.Nullable;

/**
 * A tool that is to go, in the list of those.
 *
 * @param name of the tool
 * @param plan null for one that is going without
 * @param successor the name of what comes instead; empty when that is not known
 * @param dependents how many things depend on it still
 * @param unanswered how many of them have no answer
 */
public record PlanLine(
        ToolId tool,
        String name,
        ToolStatus status,
        @Nullable PlanRecord plan,
        String successor,
        int dependents,
        int unanswered) {}
