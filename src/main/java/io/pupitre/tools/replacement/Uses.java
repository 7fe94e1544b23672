package io.pupitre.tools.replacement;

import static java.util.stream.Collectors.toSet;

import io.pupitre.cadence.CadenceId;
import io.pupitre.scorecard.InputId;
import java.util.Set;

/** What a tool is used for: the inputs of KPIs whose figures come out of it, and the cadences that it carries out. */
public record Uses(Set<InputId> inputs, Set<CadenceId> cadences) {

    public Uses {
        inputs = Set.copyOf(inputs);
        cadences = Set.copyOf(cadences);
    }

    /** Those that are still there. */
    public Uses among(Set<Dependent> there) {
        return new Uses(
                inputs.stream()
                        .filter(id -> there.contains(new Dependent.OfInput(id)))
                        .collect(toSet()),
                cadences.stream()
                        .filter(id -> there.contains(new Dependent.OfCadence(id)))
                        .collect(toSet()));
    }

    public boolean isEmpty() {
        return inputs.isEmpty() && cadences.isEmpty();
    }
}
