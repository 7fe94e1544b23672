package io.pupitre.tools.rule;

import io.pupitre.tools.rule.Condition.Check;
import io.pupitre.tools.rule.Condition.Group;
import java.util.List;

/** Invented rules. */
public final class RuleExamples {

    private RuleExamples() {}

    /** Active tools have an owner. */
    public static StackRuleDetails owner(String name) {
        return new StackRuleDetails(
                name,
                "",
                all(new Check(RuleField.STATUS, Operator.ONE_OF, List.of("ACTIVE"))),
                all(Check.of(RuleField.OWNER, Operator.FILLED)));
    }

    /** One with a check of each kind of values that people give. */
    public static StackRuleDetails complete() {
        return new StackRuleDetails(
                "Les outils très répandus se justifient",
                "Widespread tools are justified",
                all(
                        new Check(RuleField.CATEGORY, Operator.ONE_OF, List.of("CRM", "E-mailing")),
                        new Check(RuleField.SEATS_PAID, Operator.AT_LEAST, List.of("10000"))),
                all(
                        new Check(RuleField.LAST_REVIEW, Operator.WITHIN_LAST, List.of("365")),
                        new Group(Connective.ANY, List.of(Check.of(RuleField.PURPOSE, Operator.FILLED)))));
    }

    static Group all(Condition... parts) {
        return new Group(Connective.ALL, List.of(parts));
    }
}
