package io.pupitre.tools.rule;

import io.pupitre.agency.WorkspaceLine;
import java.util.Comparator;
import java.util.Map;

/**
 * How a client does by an agency's rules.
 *
 * @param scores of each rule
 * @param overall of all rules together
 */
public record ClientScore(WorkspaceLine client, Map<StackRuleId, RuleScore> scores, RuleScore overall) {

    /** Those without a tool that is concerned come last. */
    static final Comparator<ClientScore> WORST_FIRST = Comparator.comparingInt(
                    (ClientScore one) -> one.overall().percent().orElse(101))
            .thenComparing(one -> one.client().name())
            .thenComparing(one -> one.client().id());

    public RuleScore score(StackRuleId rule) {
        return scores.getOrDefault(rule, RuleScore.NONE);
    }
}
