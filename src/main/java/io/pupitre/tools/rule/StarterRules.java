package io.pupitre.tools.rule;

import io.pupitre.tools.ToolStatus;
import java.util.Arrays;
import java.util.List;

/** The rules that every agency is offered. */
public final class StarterRules {

    private static final Condition IN_USE = new Condition.Check(
            RuleField.STATUS,
            Operator.ONE_OF,
            Arrays.stream(ToolStatus.values())
                    .filter(ToolStatus::inUse)
                    .map(Enum::name)
                    .toList());

    private static final List<StackRuleDetails> ALL = List.of(
            new StackRuleDetails(
                    "Chaque outil a un responsable",
                    "Every tool has an owner",
                    all(IN_USE),
                    all(Condition.Check.of(RuleField.OWNER, Operator.FILLED))),
            new StackRuleDetails(
                    "Un accord de sous-traitance couvre les données personnelles",
                    "A processing agreement covers personal data",
                    all(IN_USE, Condition.Check.of(RuleField.DATA_CATEGORIES, Operator.FILLED)),
                    all(Condition.Check.of(RuleField.AGREEMENT, Operator.YES))),
            new StackRuleDetails(
                    "Revu depuis moins d’un an",
                    "Reviewed within a year",
                    all(IN_USE),
                    all(new Condition.Check(RuleField.LAST_REVIEW, Operator.WITHIN_LAST, List.of("365")))));

    private StarterRules() {}

    public static List<StackRuleDetails> all() {
        return ALL;
    }

    private static Condition.Group all(Condition... parts) {
        return new Condition.Group(Connective.ALL, List.of(parts));
    }
}
