package io.pupitre.tools.rule;

import io.pupitre.tools.review.ReviewState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether a tool meets a condition. It looks at nothing but what it is given. */
final class RuleEvaluation {

    private RuleEvaluation() {}

    /** @param today where the client is */
    static boolean holds(Condition condition, CheckedTool tool, LocalDate today) {
        return switch (condition) {
            case Condition.Group(Connective connective, List<Condition> parts) ->
                switch (connective) {
                    case ALL -> parts.stream().allMatch(part -> holds(part, tool, today));
                    case ANY -> parts.stream().anyMatch(part -> holds(part, tool, today));
                    case NONE -> parts.stream().noneMatch(part -> holds(part, tool, today));
                };
            case Condition.Check check -> holds(check, tool.facts().get(check.field()), today);
        };
    }

    /** The field of a condition that does not hold which is to be mended first. */
    static Optional<RuleField> culprit(Condition condition, CheckedTool tool, LocalDate today) {
        return culprit(condition, true, tool, today);
    }

    /** @param wanted whether the condition should hold, which it does not do so far */
    private static Optional<RuleField> culprit(Condition condition, boolean wanted, CheckedTool tool, LocalDate today) {
        return switch (condition) {
            case Condition.Check check -> Optional.of(check.field());
            case Condition.Group(Connective connective, List<Condition> parts) -> {
                boolean partsWanted = (connective == Connective.NONE) != wanted;
                yield parts.stream()
                        .filter(part -> holds(part, tool, today) != partsWanted)
                        .flatMap(part -> culprit(part, partsWanted, tool, today).stream())
                        .findFirst();
            }
        };
    }

    private static boolean holds(Condition.Check check, @Nullable Fact fact, LocalDate today) {
        List<String> operands = check.operands();
        return switch (check.operator()) {
            case FILLED -> fact != null;
            case EMPTY -> fact == null;
            case ONE_OF ->
                fact instanceof Fact.Text(String text) && operands.stream().anyMatch(text::equalsIgnoreCase);
            case AT_LEAST -> fact instanceof Fact.Figure(BigDecimal number) && compare(number, operands) >= 0;
            case AT_MOST -> fact instanceof Fact.Figure(BigDecimal number) && compare(number, operands) <= 0;
            case WITHIN_NEXT ->
                fact instanceof Fact.Day(LocalDate day)
                        && !day.isBefore(today)
                        && !day.isAfter(today.plusDays(days(operands)));
            case WITHIN_LAST ->
                fact instanceof Fact.Day(LocalDate day)
                        && !day.isAfter(today)
                        && !day.isBefore(today.minusDays(days(operands)));
            case YES -> fact instanceof Fact.YesNo(boolean yes) && yes;
            case NO -> fact instanceof Fact.YesNo(boolean yes) && !yes;
            case VALID ->
                fact instanceof Fact.Reviewed review
                        && ReviewState.of(review.verdict(), review.validUntil(), today)
                                .counts();
        };
    }

    private static int compare(BigDecimal number, List<String> operands) {
        return number.compareTo(new BigDecimal(operands.getFirst()));
    }

    private static int days(List<String> operands) {
        return Integer.parseInt(operands.getFirst());
    }
}
