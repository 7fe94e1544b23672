package io.pupitre.tools.rule;

import io.pupitre.tools.ToolOrigin;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule asks of a tool: a check of one field, or a group of conditions. */
public sealed interface Condition {

    /** How many groups may lie within one another. */
    int MAX_DEPTH = 3;

    /** How many checks a whole tree may have. */
    int MAX_CHECKS = 20;

    /** How many groups lie within one another; 0 for a check. */
    int depth();

    /** How many checks it has. */
    int checks();

    /** Conditions put together. */
    record Group(Connective connective, List<Condition> parts) implements Condition {

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public int depth() {
            return 1 + parts.stream().mapToInt(Condition::depth).max().orElse(0);
        }

        @Override
        public int checks() {
            return parts.stream().mapToInt(Condition::checks).sum();
        }
    }

    /**
     * A check of one field. What is not known is neither equal, nor more, nor less, nor near: such a check fails.
     *
     * @param operands values as they are stored: names of choices, texts, a plain number, a number of days; none for an operator
     *     that takes none
     */
    record Check(RuleField field, Operator operator, List<String> operands) implements Condition {

        /** How many values may be chosen. */
        public static final int MAX_OPERANDS = 20;

        /** The longest text that is compared with, in characters. */
        public static final int TEXT_LENGTH = 160;

        /** The furthest day that is asked for. */
        public static final int MAX_DAYS = 3650;

        private static final int DIGITS = 15;
        private static final int DECIMALS = 4;

        /** @throws InvalidRuleException when the field can't be asked that, or the values are none of its own */
        public Check {
            operands = operands.stream().map(TextRule::tidy).distinct().toList();
            problemOf(field, operator, operands).ifPresent(problem -> {
                throw new InvalidRuleException(problem);
            });
        }

        /** One without operands. */
        public static Check of(RuleField field, Operator operator) {
            return new Check(field, operator, List.of());
        }

        /** What is wrong with it, if anything. */
        public static Optional<RuleProblem> problemOf(RuleField field, Operator operator, List<String> operands) {
            if (!field.kind().operators().contains(operator)) {
                return Optional.of(RuleProblem.of("tools.rule-problem-operator"));
            }
            if (!operator.takesOperands()) {
                return operands.isEmpty()
                        ? Optional.empty()
                        : Optional.of(RuleProblem.of("tools.rule-problem-operator"));
            }
            if (operands.isEmpty() || operands.stream().anyMatch(String::isEmpty)) {
                return Optional.of(RuleProblem.of("tools.problem-required"));
            }
            if (operands.size() > (operator == Operator.ONE_OF ? MAX_OPERANDS : 1)) {
                return Optional.of(RuleProblem.of("tools.rule-problem-many", MAX_OPERANDS));
            }
            return operands.stream()
                    .flatMap(operand -> problemOf(field, operator, operand).stream())
                    .findFirst();
        }

        private static Optional<RuleProblem> problemOf(RuleField field, Operator operator, String operand) {
            return switch (operator) {
                case ONE_OF -> field.kind() == RuleField.Kind.TEXT ? ofText(operand) : ofChoice(field, operand);
                case AT_LEAST, AT_MOST -> ofNumber(operand);
                case WITHIN_NEXT, WITHIN_LAST -> ofDays(operand);
                case FILLED, EMPTY, YES, NO, VALID -> Optional.empty();
            };
        }

        private static Optional<RuleProblem> ofText(String text) {
            return TextRule.line(TEXT_LENGTH)
                    .problemOf(text)
                    .map(reason -> RuleProblem.of("tools.problem-" + reason, TEXT_LENGTH));
        }

        private static Optional<RuleProblem> ofChoice(RuleField field, String name) {
            boolean known = switch (field) {
                case STATUS -> isNameOf(ToolStatus.values(), name);
                case ORIGIN -> isNameOf(ToolOrigin.values(), name);
                case CAPABILITY -> Catalogue.capability(name).isPresent();
                default -> false;
            };
            return known ? Optional.empty() : Optional.of(RuleProblem.of("tools.rule-problem-choice"));
        }

        private static boolean isNameOf(Enum<?>[] values, String name) {
            return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
        }

        private static Optional<RuleProblem> ofNumber(String text) {
            if (text.length() > DIGITS + DECIMALS + 1 || !text.matches("[0-9]+(\\.[0-9]+)?")) {
                return Optional.of(RuleProblem.of("tools.rule-problem-number"));
            }
            BigDecimal plain = new BigDecimal(text).stripTrailingZeros();
            return plain.scale() > DECIMALS || plain.precision() - plain.scale() > DIGITS
                    ? Optional.of(RuleProblem.of("tools.rule-problem-number"))
                    : Optional.empty();
        }

        private static Optional<RuleProblem> ofDays(String text) {
            return text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= MAX_DAYS
                    ? Optional.empty()
                    : Optional.of(RuleProblem.of("tools.problem-range", 0, MAX_DAYS));
        }

        @Override
        public int depth() {
            return 0;
        }

        @Override
        public int checks() {
            return 1;
        }
    }
}
