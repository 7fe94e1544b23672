package io.pupitre.scorecard.formula;

import java.util.Map;
import java.util.Set;

/**
 * The names that a formula may use.
 *
 * @param measures what each measures
 * @param circular those that are themselves computed from what the formula defines
 */
public record Vocabulary(Map<String, Measure> measures, Set<String> circular) {

    public Vocabulary {
        measures = Map.copyOf(measures);
        circular = Set.copyOf(circular);
    }
}
