package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
                () -> new ToolDetails(
                        "",
                        "v".repeat(161),
                        "c".repeat(121),
                        "o".repeat(161),
                        -1,
                        1_000_001,
                        Money.of(new BigDecimal("-0.01"), "EUR"),
                        Renewal.on(LocalDate.of(20_270, 1, 1)),
                        3651,
                        ToolStatus.ACTIVE,
                        List.of("i".repeat(1001)),
                        "o".repeat(2001),
                        "n".repeat(4001)),
                tuple(ToolField.PRODUCT, "required"),
                tuple(ToolField.VENDOR, "too-long"),
                tuple(ToolField.CATEGORY, "too-long"),
                tuple(ToolField.OWNER, "too-long"),
                tuple(ToolField.SEATS_PAID, "range"),
                tuple(ToolField.SEATS_USED, "range"),
                tuple(ToolField.ANNUAL_COST, "negative"),
                tuple(ToolField.RENEWAL, "date-range"),
                tuple(ToolField.NOTICE_DAYS, "range"),
                tuple(ToolField.INTEGRATED_WITH, "too-long"),
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
        assertThat(ToolField.problemOfCost(new BigDecimal(amount))).isEmpty();
    }

    @Test
    void costsThatDoNot() {
        assertThat(ToolField.problemOfCost(new BigDecimal("0.00001")))
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("tools.problem.decimals"));
        for (String huge : List.of("1E+15", "1E+999999999", "1000000000000000")) {
            assertThat(ToolField.problemOfCost(new BigDecimal(huge)))
                    .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("tools.problem.too-large"));
        }
    }

    @Test
    void integrationsAreNamesEachOnce() {
        assertThat(ToolDetails.names(" Boréal CRM;Tamis | Tamis,\n ; ")).containsExactly("Boréal CRM", "Tamis");
        assertThat(ToolDetails.names(ToolDetails.text(List.of("Boréal CRM", "Tamis"))))
                .containsExactly("Boréal CRM", "Tamis");
    }

    @Test
    void amountsAreEqualWhateverTheirTrailingZeros() {
        assertThat(Money.of(new BigDecimal("120.00"), "EUR")).isEqualTo(Money.of(new BigDecimal("1.2E+2"), "EUR"));
    }

    private static ToolDetails withNote(String note) {
        ToolDetails known = ToolExamples.named("Tamis");
        return new ToolDetails(
                known.product(),
                "",
                "",
                "",
                null,
                null,
                null,
                known.renewal(),
                null,
                known.status(),
                List.of(),
                "",
                note);
    }

    private static Tuple tuple(ToolField field, String reason) {
        return Tuple.tuple(field, "tools.problem." + reason);
    }

    private static void assertRefused(Runnable attempt, Tuple... problems) {
        assertThatExceptionOfType(InvalidToolException.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::field, FieldProblem::key)
                        .containsExactly(problems));
    }
}
