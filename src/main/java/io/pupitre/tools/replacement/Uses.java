package io.pupitre.tools.replacement;

import io.pupitre.cadence.CadenceId;
import io.pupitre.scorecard.InputId;
import java.util.Set;

/** What a tool is used for: the inputs of KPIs whose figures come out of it, and the cadences that it carries out. */
public record Uses(Set<InputId> inputs, Set<CadenceId> cadences) {

    public Uses {
        inputs = Set.copyOf(inputs);
        cadences = Set.copyOf(cadences);
    }

    public boolean isEmpty() {
        return inputs.isEmpty() && cadences.isEmpty();
    }
}
