package io.pupitre.tools.rule;

import io.pupitre.ui.TextRule;
import java.util.List;
import java.util.Optional;

/**
 * What a rule says. An instance is always valid.
 *
 * @param nameFr what it demands, in a few words
 * @param nameEn empty when nobody translated it
 * @param applies which tools it concerns; all when it checks nothing
 * @param demands what is demanded of these, at least one check
 */
public record StackRuleDetails(String nameFr, String nameEn, Condition.Group applies, Condition.Group demands) {

    /** At most as many characters. */
    public static final int NAME_LENGTH = 120;

    /** @throws InvalidRuleException when something in it can't be kept */
    public StackRuleDetails {
        nameFr = TextRule.tidy(nameFr);
        nameEn = TextRule.tidy(nameEn);
        problemOfName(nameFr, true).ifPresent(StackRuleDetails::refuse);
        problemOfName(nameEn, false).ifPresent(StackRuleDetails::refuse);
        problemOf(applies, false).ifPresent(StackRuleDetails::refuse);
        problemOf(demands, true).ifPresent(StackRuleDetails::refuse);
        // Of no alternative none is ever met; yet who asks nothing of tools means all of them.
        applies = applies.checks() == 0 ? new Condition.Group(Connective.ALL, List.of()) : applies;
    }

    /** What is wrong with a name, if anything. */
    public static Optional<RuleProblem> problemOfName(String name, boolean required) {
        String tidy = TextRule.tidy(name);
        return required && tidy.isEmpty()
                ? Optional.of(RuleProblem.of("tools.problem-required"))
                : TextRule.line(NAME_LENGTH)
                        .problemOf(tidy)
                        .map(reason -> RuleProblem.of("tools.problem-" + reason, NAME_LENGTH));
    }

    /** What is wrong with a tree as a whole, if anything. */
    public static Optional<RuleProblem> problemOf(Condition.Group tree, boolean required) {
        if (tree.depth() > Condition.MAX_DEPTH || tree.checks() > Condition.MAX_CHECKS) {
            return Optional.of(RuleProblem.of("tools.rule-problem-size", Condition.MAX_CHECKS, Condition.MAX_DEPTH));
        }
        if (required && tree.checks() == 0) {
            return Optional.of(RuleProblem.of("tools.rule-problem-nothing"));
        }
        return hasEmptyGroup(tree) ? Optional.of(RuleProblem.of("tools.rule-problem-group")) : Optional.empty();
    }

    /** In a language, or in French. */
    public String name(boolean english) {
        return english && !nameEn.isEmpty() ? nameEn : nameFr;
    }

    /** One that lies within and checks nothing: it would decide without saying so. */
    private static boolean hasEmptyGroup(Condition.Group tree) {
        return tree.parts().stream()
                .anyMatch(
                        part -> part.checks() == 0 || (part instanceof Condition.Group group && hasEmptyGroup(group)));
    }

    private static void refuse(RuleProblem problem) {
        throw new InvalidRuleException(problem);
    }
}
