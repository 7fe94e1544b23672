package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.Component;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.Connective;
import io.pupitre.tools.rule.FailingTool;
import io.pupitre.tools.rule.Operator;
import io.pupitre.tools.rule.RuleField;
import io.pupitre.tools.rule.RuleProblem;
import io.pupitre.tools.rule.RuleScore;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Puts rules into the words of the person who looks at {@code page}. */
record RulePhrases(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    String problem(RuleProblem problem) {
        return say(problem.key(), problem.arguments().toArray());
    }

    String name(StackRuleDetails rule) {
        return rule.name(!language().getLanguage().equals("fr"));
    }

    String field(RuleField field) {
        return say(field.labelKey());
    }

    String operator(Operator operator) {
        return say(key("tools.rule-operator-", operator));
    }

    String connective(Connective connective) {
        return say(key("tools.rule-connective-", connective));
    }

    /** Of one of the choices of a field its name. */
    String choice(RuleField field, String stored) {
        return switch (field) {
            case STATUS -> say("tools.status-" + word(stored));
            case ORIGIN -> say("tools.origin-" + word(stored));
            case CAPABILITY ->
                Catalogue.capability(stored).map(one -> one.name(language())).orElse(stored);
            default -> stored;
        };
    }

    /** The whole rule in a sentence. */
    String sentence(StackRuleDetails rule) {
        String demand = condition(rule.demands(), true);
        return rule.applies().checks() == 0
                ? say("tools.rule-of-all", demand)
                : say("tools.rule-of-some", condition(rule.applies(), true), demand);
    }

    private String condition(Condition condition, boolean outermost) {
        return switch (condition) {
            case Condition.Check check -> check(check);
            case Condition.Group(Connective connective, List<Condition> parts) -> {
                String joined = parts.stream()
                        .map(part -> condition(part, false))
                        .collect(Collectors.joining(
                                " " + say(connective == Connective.ALL ? "tools.rule-and" : "tools.rule-or") + " "));
                String said = connective == Connective.NONE ? say("tools.rule-not", joined) : joined;
                yield outermost || parts.size() < 2 || connective == Connective.NONE ? said : "(" + said + ")";
            }
        };
    }

    private String check(Condition.Check check) {
        String values = check.operands().stream()
                .map(operand -> operand(check, operand))
                .collect(Collectors.joining(", "));
        return say("tools.rule-check", field(check.field()), operator(check.operator()), values)
                .strip();
    }

    private String operand(Condition.Check check, String operand) {
        return switch (check.operator()) {
            case AT_LEAST, AT_MOST -> {
                BigDecimal number = new BigDecimal(operand).stripTrailingZeros();
                yield figures().number(number, Math.max(0, number.scale()));
            }
            case WITHIN_NEXT, WITHIN_LAST -> say("tools.rule-days", Integer.parseInt(operand));
            default -> choice(check.field(), operand);
        };
    }

    /** “23 of 31 tools (74 %)”; that none is concerned. */
    String score(RuleScore score) {
        OptionalInt percent = score.percent();
        return percent.isEmpty()
                ? say("tools.rule-no-tool")
                : say("tools.rule-score", score.passed(), score.concerned(), percent(score));
    }

    /** “74 %”, or that nothing is known. */
    String percent(RuleScore score) {
        OptionalInt percent = score.percent();
        return percent.isEmpty()
                ? FigureFormat.UNKNOWN
                : figures().percent(BigDecimal.valueOf(percent.getAsInt(), 2), 0);
    }

    static StatusBadge.Status badge(RuleScore score) {
        OptionalInt percent = score.percent();
        if (percent.isEmpty()) {
            return StatusBadge.Status.UNKNOWN;
        }
        return percent.getAsInt() == 100 ? StatusBadge.Status.OK : StatusBadge.Status.WARN;
    }

    String remedy(FailingTool failing) {
        return failing.mend().review() == null
                ? say("tools.rule-complete", field(failing.mend()))
                : say(
                        "tools.rule-review",
                        say("tools.review-kind-" + word(failing.mend().review().name())));
    }

    FigureFormat figures() {
        return FigureFormat.of(page);
    }

    Locale language() {
        return figures().locale();
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + word(value.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
