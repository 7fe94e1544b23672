package io.pupitre.tools.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule comes to at a client.
 *
 * @param failing by name
 */
public record RuleResult(StackRuleRecord rule, RuleScore score, List<FailingTool> failing) {

    static RuleResult of(StackRuleRecord rule, List<CheckedTool> tools, LocalDate today) {
        StackRuleDetails details = rule.details();
        List<FailingTool> failing = new ArrayList<>();
        int concerned = 0;
        for (CheckedTool tool : tools) {
            if (RuleEvaluation.holds(details.applies(), tool, today)) {
                concerned++;
                if (!RuleEvaluation.holds(details.demands(), tool, today)) {
                    // There is one, for no group of a rule is empty.
                    RuleField mend = RuleEvaluation.culprit(details.demands(), tool, today)
                            .orElseThrow();
                    failing.add(new FailingTool(tool.id(), tool.name(), mend));
                }
            }
        }
        failing.sort(Comparator.comparing(FailingTool::name));
        return new RuleResult(rule, new RuleScore(concerned, concerned - failing.size()), failing);
    }

    /** Of several rules together: each tool counts once for each rule that concerns it. */
    public static RuleScore overall(List<RuleResult> results) {
        return results.stream().map(RuleResult::score).reduce(RuleScore.NONE, RuleScore::plus);
    }
}
