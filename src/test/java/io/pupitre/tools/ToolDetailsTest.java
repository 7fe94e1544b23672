package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolDetailsTest {

    @Test
    void onlyTheProductMustBeKnown() {
        assertThat(ToolExamples.named("Tamis").vendor()).isEmpty();

        assertRefused(() -> ToolExamples.named(" \t "), tuple(ToolField.PRODUCT, "required"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertRefused(
                () -> ToolDetails.of("")
                        .instance("i".repeat(161))
                        .vendor("v".repeat(161))
                        .category("c".repeat(121))
                        .capability("marketing-automaton")
                        .otherCapabilities(List.of("crm", ""))
                        .owner("o".repeat(161))
                        .admins("a".repeat(501))
                        .users("u".repeat(501))
                        .seatsPaid(-1)
                        .seatsUsed(1_000_001)
                        .annualCost(Money.of(new BigDecimal("-0.01"), "EUR"))
                        .listCost(Money.of(new BigDecimal("1E+15"), "USD"))
                        .termMonths(241)
                        .renewal(Renewal.on(LocalDate.of(20_270, 1, 1)))
                        .noticeDays(3651)
                        .orderNumber("b".repeat(61))
                        .integratedWith(List.of("i".repeat(1001)))
                        .purpose("p".repeat(2001))
                        .outcome("o".repeat(2001))
                        .note("n".repeat(4001))
                        .details(),
                tuple(ToolField.PRODUCT, "required"),
                tuple(ToolField.INSTANCE, "too-long"),
                tuple(ToolField.VENDOR, "too-long"),
                tuple(ToolField.CATEGORY, "too-long"),
                tuple(ToolField.CAPABILITY, "capability"),
                tuple(ToolField.OTHER_CAPABILITIES, "capability"),
                tuple(ToolField.OWNER, "too-long"),
                tuple(ToolField.ADMINS, "too-long"),
                tuple(ToolField.USERS, "too-long"),
                tuple(ToolField.SEATS_PAID, "range"),
                tuple(ToolField.SEATS_USED, "range"),
                tuple(ToolField.ANNUAL_COST, "negative"),
                tuple(ToolField.LIST_COST, "too-large"),
                tuple(ToolField.TERM_MONTHS, "range"),
                tuple(ToolField.LIST_COST, "currency-differs"),
                tuple(ToolField.RENEWAL, "date-range"),
                tuple(ToolField.NOTICE_DAYS, "range"),
                tuple(ToolField.ORDER_NUMBER, "too-long"),
                tuple(ToolField.INTEGRATED_WITH, "too-long"),
                tuple(ToolField.PURPOSE, "too-long"),
                tuple(ToolField.OUTCOME, "too-long"),
                tuple(ToolField.NOTE, "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "🚀 Fusée", "كمبيوتر", "a\u202Eb", "{{7*7}}", "=1+1"})
    void markupAndAnyScriptAreText(String product) {
        assertThat(ToolExamples.named(product).product()).isEqualTo(product);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\nb", "a\u0085b", "a\uD83Db"})
    void controlCharactersAndHalfCharactersAreNot(String product) {
        assertRefused(() -> ToolExamples.named(product), tuple(ToolField.PRODUCT, "characters"));
    }

    @Test
    void aNoteMayHaveParagraphs() {
        assertThat(withNote("un\r\ndeux\rtrois\tquatre\n").note()).isEqualTo("un\ndeux\ntrois\tquatre");
        assertRefused(() -> withNote("un\u0000deux"), tuple(ToolField.NOTE, "characters"));
    }

    @Test
    void anEmojiCountsAsOneCharacter() {
        assertThat(ToolExamples.named("🚀".repeat(160)).product()).hasSize(320);
        assertRefused(() -> ToolExamples.named("🚀".repeat(161)), tuple(ToolField.PRODUCT, "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0001", "999999999999999.9999", "1E+14", "12.00000"})
    void costsThatFit(String amount) {
        assertThat(ToolField.ANNUAL_COST.problemOf(new BigDecimal(amount))).isEmpty();
    }

    @Test
    void costsThatDoNot() {
        assertThat(ToolField.ANNUAL_COST.problemOf(new BigDecimal("0.00001")))
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("tools.problem-decimals"));
        for (String huge : List.of("1E+15", "1E+999999999", "1000000000000000")) {
            assertThat(ToolField.ANNUAL_COST.problemOf(new BigDecimal(huge)))
                    .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("tools.problem-too-large"));
        }
    }

    @Test
    void integrationsAreNamesEachOnce() {
        assertThat(ToolDetails.names(" Boréal CRM;Tamis | Tamis,\n ; ")).containsExactly("Boréal CRM", "Tamis");
        assertThat(ToolDetails.names(ToolDetails.text(List.of("Boréal CRM", "Tamis"))))
                .containsExactly("Boréal CRM", "Tamis");
    }

    @Test
    void twoVersionsArePutTogetherFieldByField() {
        ToolDetails mine = ToolExamples.complete("Tamis");
        ToolDetails theirs = ToolExamples.named("Râteau");

        assertThat(theirs.taking(EnumSet.allOf(ToolField.class), mine)).isEqualTo(mine);
        assertThat(theirs.taking(Set.of(), mine)).isEqualTo(theirs);
        assertThat(theirs.taking(Set.of(ToolField.VENDOR, ToolField.ANNUAL_COST), mine))
                .satisfies(merged -> {
                    assertThat(merged.product()).isEqualTo("Râteau");
                    assertThat(merged.vendor()).isEqualTo(mine.vendor());
                    assertThat(merged.annualCost()).isEqualTo(mine.annualCost());
                });
    }

    @Test
    void twoAmountsKeepOneCurrency() {
        ToolDetails euros = ToolExamples.complete("Tamis");
        ToolDetails francs = ToolDetails.of("Tamis")
                .annualCost(Money.of(new BigDecimal("10"), "CHF"))
                .details();

        assertThat(euros.taking(Set.of(ToolField.ANNUAL_COST), francs))
                .extracting(ToolDetails::annualCost, ToolDetails::listCost)
                .containsExactly(Money.of(new BigDecimal("10"), "EUR"), euros.listCost());
        assertThat(euros.taking(Set.of(ToolField.ANNUAL_COST, ToolField.CURRENCY), francs))
                .extracting(ToolDetails::annualCost, ToolDetails::listCost)
                .containsExactly(francs.annualCost(), Money.of(new BigDecimal("23000.625"), "CHF"));
        assertThat(ToolExamples.named("Tamis").taking(Set.of(ToolField.LIST_COST), euros))
                .extracting(ToolDetails::annualCost, ToolDetails::listCost)
                .containsExactly(null, euros.listCost());
    }

    @Test
    void theMainCapabilityIsNotAmongTheOthers() {
        assertThat(ToolDetails.of("Tamis")
                        .capability("crm")
                        .otherCapabilities(List.of("emailing", "crm", "emailing"))
                        .details()
                        .otherCapabilities())
                .containsExactly("emailing");
    }

    @Test
    void whatWasSavedOnTheListPrice() {
        assertThat(Discount.of(ToolExamples.complete("Tamis"))).hasValueSatisfying(discount -> {
            assertThat(discount.money()).isEqualTo(Money.of(new BigDecimal("4600.125"), "EUR"));
            assertThat(discount.share()).isEqualByComparingTo("0.2");
        });
        assertThat(Discount.of(ToolExamples.named("Tamis"))).isEmpty();
        assertThat(Discount.of(ToolDetails.of("Tamis")
                        .costs(BigDecimal.ONE, BigDecimal.ZERO, Currency.getInstance("EUR"))
                        .details()))
                .isEmpty();
    }

    @Test
    void amountsAreEqualWhateverTheirTrailingZeros() {
        assertThat(Money.of(new BigDecimal("120.00"), "EUR")).isEqualTo(Money.of(new BigDecimal("1.2E+2"), "EUR"));
    }

    private static ToolDetails withNote(String note) {
        return ToolDetails.of("Tamis").note(note).details();
    }

    private static Tuple tuple(ToolField field, String reason) {
        return Tuple.tuple(field, "tools.problem-" + reason);
    }

    private static void assertRefused(Runnable attempt, Tuple... problems) {
        assertThatExceptionOfType(InvalidToolException.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::field, FieldProblem::key)
                        .containsExactly(problems));
    }
}
