package io.pupitre.tools.replacement;

import io.pupitre.tools.ToolRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is planned for the end of a tool.
 *
 * @param plan null as long as there is none
 * @param successor the name of what comes instead; empty when that is not known
 * @param dependents what depends on it, by kind and name; then what did and was settled
 */
public record Replacement(
        ToolRecord tool, @Nullable PlanRecord plan, String successor, List<DependentLine> dependents) {

    public Replacement {
        dependents = List.copyOf(dependents);
    }

    /** How many still need an answer. */
    public int unanswered() {
        return (int) dependents.stream().filter(line -> line.answer() == null).count();
    }

    /** How many still depend on it, with an answer or without. */
    public int unsettled() {
        return (int) dependents.stream().filter(DependentLine::depends).count();
    }
}
