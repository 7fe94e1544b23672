package io.pupitre.tools.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.review.Verdict;
import io.pupitre.tools.rule.Condition.Check;
import io.pupitre.tools.rule.Condition.Group;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions against random tools: laws of logic, and an oracle that reckons with sets of tools. */
class RuleEvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 28);
    private static final int TREES = 3_000;
    private static final List<String> WORDS = List.of("Ada", "Équipe MOps", "CRM");

    private final Random random = new Random(20270228);
    private final List<CheckedTool> tools =
            IntStream.range(0, 60).mapToObj(i -> tool()).toList();

    @Test
    void treesSayWhatSetsOfToolsSay() {
        for (int i = 0; i < TREES; i++) {
            Condition tree = tree(2);
            BitSet expected = oracle(tree);
            for (int at = 0; at < tools.size(); at++) {
                assertThat(RuleEvaluation.holds(tree, tools.get(at), TODAY))
                        .as("%s of %s", tree, tools.get(at))
                        .isEqualTo(expected.get(at));
            }
        }
    }

    @Test
    void deMorgansLawsHold() {
        for (int i = 0; i < TREES; i++) {
            Condition one = tree(1);
            Condition other = tree(1);
            for (CheckedTool tool : tools) {
                assertThat(holds(not(all(one, other)), tool)).isEqualTo(holds(any(not(one), not(other)), tool));
                assertThat(holds(not(any(one, other)), tool)).isEqualTo(holds(all(not(one), not(other)), tool));
                assertThat(holds(not(not(one)), tool)).isEqualTo(holds(one, tool));
            }
        }
    }

    @Test
    void whatDoesNotHoldHasACulpritAndWhatHoldsHasNone() {
        for (int i = 0; i < TREES; i++) {
            Group tree = new Group(Connective.ALL, List.of(tree(1), tree(0)));
            for (CheckedTool tool : tools) {
                if (!holds(tree, tool) && noEmptyGroup(tree)) {
                    assertThat(RuleEvaluation.culprit(tree, tool, TODAY)).isPresent();
                }
            }
        }
    }

    @Test
    void theCulpritIsWhatIsToChangeAlsoWhereNothingMayHold() {
        Condition noOwner = Check.of(RuleField.OWNER, Operator.EMPTY);
        Condition noVendor = Check.of(RuleField.VENDOR, Operator.EMPTY);
        CheckedTool unowned = with(RuleField.VENDOR, new Fact.Text("Lune"));
        CheckedTool owned = with(RuleField.OWNER, new Fact.Text("Ada"));

        assertThat(RuleEvaluation.culprit(not(any(noOwner, noVendor)), unowned, TODAY))
                .contains(RuleField.OWNER);
        assertThat(RuleEvaluation.culprit(not(any(noOwner, noVendor)), owned, TODAY))
                .contains(RuleField.VENDOR);
        assertThat(RuleEvaluation.culprit(
                        not(all(noOwner, Check.of(RuleField.VENDOR, Operator.FILLED))), unowned, TODAY))
                .contains(RuleField.OWNER);
        assertThat(RuleEvaluation.culprit(not(not(all(noOwner, noVendor))), owned, TODAY))
                .contains(RuleField.OWNER);
    }

    @Test
    void storedTreesComeBackTheSame() {
        for (int i = 0; i < TREES; i++) {
            Group tree = new Group(Connective.ANY, List.of(tree(2)));

            String stored = ConditionJson.write(tree);

            assertThat(ConditionJson.read(stored)).isEqualTo(tree);
            assertThat(ConditionJson.write(ConditionJson.read(stored))).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @CsvSource({"-366,false", "-365,true", "0,true", "1,false"})
    void theLastYearEndsToday(int days, boolean within) {
        Check check = new Check(RuleField.LAST_REVIEW, Operator.WITHIN_LAST, List.of("365"));

        assertThat(holds(check, with(RuleField.LAST_REVIEW, new Fact.Day(TODAY.plusDays(days)))))
                .isEqualTo(within);
    }

    @Test
    void whatIsNotKnownIsNeitherMoreNorLess() {
        CheckedTool blank = new CheckedTool(Ids.next(), new ToolId(Ids.next()), "Tamis", Map.of());

        assertThat(holds(new Check(RuleField.SEATS_PAID, Operator.AT_LEAST, List.of("0")), blank))
                .isFalse();
        assertThat(holds(new Check(RuleField.SEATS_PAID, Operator.AT_MOST, List.of("9")), blank))
                .isFalse();
        assertThat(holds(Check.of(RuleField.AGREEMENT, Operator.NO), blank)).isFalse();
        assertThat(holds(Check.of(RuleField.OWNER, Operator.EMPTY), blank)).isTrue();
    }

    /** The tools for which it holds, reckoned without the evaluation. */
    private BitSet oracle(Condition condition) {
        BitSet all = new BitSet();
        all.set(0, tools.size());
        BitSet found = new BitSet();
        switch (condition) {
            case Group group -> {
                List<BitSet> parts = group.parts().stream().map(this::oracle).toList();
                if (group.connective() == Connective.ALL) {
                    found.or(all);
                    parts.forEach(found::and);
                } else {
                    parts.forEach(found::or);
                    if (group.connective() == Connective.NONE) {
                        found.flip(0, tools.size());
                    }
                }
            }
            case Check check ->
                IntStream.range(0, tools.size())
                        .filter(at -> plainly(check, tools.get(at).facts().get(check.field())))
                        .forEach(found::set);
        }
        return found;
    }

    private static boolean plainly(Check check, @Nullable Fact fact) {
        String written = Objects.toString(fact);
        String operand = check.operands().isEmpty() ? "" : check.operands().getFirst();
        return switch (check.operator().name()) {
            case "FILLED" -> fact != null;
            case "EMPTY" -> fact == null;
            case "ONE_OF" ->
                check.operands().stream()
                        .map(one -> "Text[text=" + one + "]")
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)));
            case "AT_LEAST" ->
                fact != null && ((Fact.Figure) fact).number().doubleValue() >= Double.parseDouble(operand);
            case "AT_MOST" ->
                fact != null && ((Fact.Figure) fact).number().doubleValue() <= Double.parseDouble(operand);
            case "WITHIN_NEXT" -> fact != null && isBetween(days(fact), 0, Integer.parseInt(operand));
            case "WITHIN_LAST" -> fact != null && isBetween(days(fact), -Integer.parseInt(operand), 0);
            case "YES" -> written.equals("YesNo[yes=true]");
            case "NO" -> written.equals("YesNo[yes=false]");
            case "VALID" ->
                fact != null
                        && !written.contains("FAILED")
                        && ((Fact.Reviewed) fact).validUntil().toEpochDay() >= TODAY.toEpochDay();
            default -> throw new AssertionError(check);
        };
    }

    private static long days(Fact fact) {
        return ((Fact.Day) fact).day().toEpochDay() - TODAY.toEpochDay();
    }

    private static boolean isBetween(long value, long least, long most) {
        return least <= value && value <= most;
    }

    private boolean holds(Condition condition, CheckedTool tool) {
        return RuleEvaluation.holds(condition, tool, TODAY);
    }

    private static Condition not(Condition one) {
        return new Group(Connective.NONE, List.of(one));
    }

    private static Condition all(Condition... parts) {
        return new Group(Connective.ALL, List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Group(Connective.ANY, List.of(parts));
    }

    private static boolean noEmptyGroup(Condition condition) {
        return !(condition instanceof Group group)
                || (!group.parts().isEmpty() && group.parts().stream().allMatch(RuleEvaluationTest::noEmptyGroup));
    }

    private Condition tree(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return check();
        }
        return new Group(
                one(Connective.values()),
                Stream.generate(() -> tree(depth - 1)).limit(random.nextInt(4)).toList());
    }

    private Check check() {
        RuleField field = one(RuleField.values());
        Operator operator = field.kind()
                .operators()
                .get(random.nextInt(field.kind().operators().size()));
        return new Check(
                field,
                operator,
                switch (operator) {
                    case ONE_OF -> List.of(choice(field), choice(field));
                    case AT_LEAST, AT_MOST -> List.of(random.nextInt(4) + "." + random.nextInt(2));
                    case WITHIN_NEXT, WITHIN_LAST -> List.of(String.valueOf(random.nextInt(5)));
                    case FILLED, EMPTY, YES, NO, VALID -> List.of();
                });
    }

    private CheckedTool tool() {
        Map<RuleField, Fact> facts = new EnumMap<>(RuleField.class);
        for (RuleField field : RuleField.values()) {
            if (random.nextInt(3) > 0) {
                facts.put(field, fact(field));
            }
        }
        return new CheckedTool(Ids.next(), new ToolId(Ids.next()), "Outil", facts);
    }

    private static CheckedTool with(RuleField field, Fact fact) {
        return new CheckedTool(Ids.next(), new ToolId(Ids.next()), "Outil", Map.of(field, fact));
    }

    private Fact fact(RuleField field) {
        return switch (field.kind()) {
            case TEXT, CHOICE ->
                new Fact.Text(
                        random.nextBoolean() ? choice(field) : choice(field).toUpperCase(Locale.ROOT));
            case WORDS -> new Fact.There();
            case NUMBER -> new Fact.Figure(new BigDecimal(random.nextInt(4) + "." + random.nextInt(2) + "0"));
            case DAY -> new Fact.Day(TODAY.plusDays(random.nextInt(11) - 5L));
            case YES_NO -> new Fact.YesNo(random.nextBoolean());
            case REVIEW -> new Fact.Reviewed(one(Verdict.values()), TODAY.plusDays(random.nextInt(5) - 2L));
        };
    }

    private String choice(RuleField field) {
        return switch (field) {
            case STATUS -> random.nextBoolean() ? "ACTIVE" : "RETIRED";
            case ORIGIN -> random.nextBoolean() ? "BOUGHT" : "IN_HOUSE";
            case CAPABILITY -> random.nextBoolean() ? "crm" : "emailing";
            default -> WORDS.get(random.nextInt(WORDS.size()));
        };
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
