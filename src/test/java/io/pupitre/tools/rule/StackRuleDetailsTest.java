package io.pupitre.tools.rule;

import static io.pupitre.tools.rule.RuleExamples.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.tools.rule.Condition.Check;
import io.pupitre.tools.rule.Condition.Group;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackRuleDetailsTest {

    private static final Check OWNER = Check.of(RuleField.OWNER, Operator.FILLED);

    @ParameterizedTest
    @CsvSource({
        "OWNER,AT_LEAST,1",
        "OWNER,FILLED,x",
        "OWNER,ONE_OF,",
        "PURPOSE,ONE_OF,x",
        "STATUS,ONE_OF,active",
        "STATUS,ONE_OF,' or 1=1",
        "CAPABILITY,ONE_OF,nothing",
        "SEATS_PAID,AT_LEAST,-1",
        "SEATS_PAID,AT_LEAST,1e9",
        "SEATS_PAID,AT_LEAST,1.00001",
        "SEATS_PAID,AT_LEAST,1234567890123456",
        "SEATS_PAID,VALID,",
        "ANNUAL_COST,AT_LEAST,1",
        "RENEWAL_DATE,WITHIN_NEXT,3651",
        "RENEWAL_DATE,WITHIN_NEXT,-1",
        "PRIVACY_REVIEW,YES,"
    })
    void whatAFieldCannotBeAskedIsRefused(RuleField field, Operator operator, String operand) {
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> new Check(field, operator, operand == null ? List.of() : List.of(operand)));
    }

    @Test
    void everyFieldCanBeAskedWhatItsKindIs() {
        for (RuleField field : RuleField.values()) {
            for (Operator operator : field.kind().operators()) {
                if (!operator.takesOperands()) {
                    assertThat(Check.of(field, operator).operands()).isEmpty();
                }
            }
        }
    }

    @Test
    void aTreeIsBoundedInDepthAndNumber() {
        Group three = all(all(all(OWNER)));
        assertThat(rule(three).demands().depth()).isEqualTo(3);
        assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> rule(all(three)));
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> rule(new Group(Connective.ALL, Collections.nCopies(21, OWNER))));
        assertThat(rule(new Group(Connective.ALL, Collections.nCopies(20, OWNER)))
                        .demands()
                        .checks())
                .isEqualTo(20);
    }

    @Test
    void aRuleDemandsSomethingAndHasAName() {
        assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> rule(all()));
        assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> rule(all(all())));
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> new StackRuleDetails(" ", "", all(), all(OWNER)));
        assertThat(new StackRuleDetails("Nom", "", all(), all(OWNER)).name(true))
                .isEqualTo("Nom");
    }

    /** An ANY without parts is never met, and so would reverse what stands around it. */
    @Test
    void aGroupWithinAnotherChecksSomething() {
        Group empty = new Group(Connective.ANY, List.of());

        assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> rule(all(OWNER, empty)));
        assertThatExceptionOfType(InvalidRuleException.class).isThrownBy(() -> rule(all(OWNER, all(OWNER, empty))));
        assertThatExceptionOfType(InvalidRuleException.class)
                .isThrownBy(() -> new StackRuleDetails("Règle", "", all(OWNER, empty), all(OWNER)));
    }

    @Test
    void whoeverAsksNothingOfToolsMeansAllOfThem() {
        for (Connective connective : Connective.values()) {
            assertThat(new StackRuleDetails("Règle", "", new Group(connective, List.of()), all(OWNER)).applies())
                    .isEqualTo(all());
        }
    }

    @Test
    void starterRulesAreThree() {
        assertThat(StarterRules.all())
                .hasSize(3)
                .allMatch(rule -> !rule.nameEn().isEmpty());
    }

    @Test
    void percentagesAreRoundedDownAndNothingHasNone() {
        assertThat(new RuleScore(3, 2).percent()).hasValue(66);
        assertThat(new RuleScore(1000, 999).percent()).hasValue(99);
        assertThat(new RuleScore(2, 2).percent()).hasValue(100);
        assertThat(new RuleScore(0, 0).percent()).isEmpty();
    }

    private static StackRuleDetails rule(Group demands) {
        return new StackRuleDetails("Règle", "", all(), demands);
    }
}
