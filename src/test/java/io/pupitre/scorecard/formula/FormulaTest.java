package io.pupitre.scorecard.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.scorecard.formula.Figure.Reason;
import io.pupitre.scorecard.formula.FormulaProblem.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, BigDecimal> INPUTS = Map.of(
            "clicks", new BigDecimal("291680"), "impressions", new BigDecimal("5531954"), "nothing", BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clicks|291680",
                "clicks + 1|291681",
                "2 + 3 * 4|14",
                "2 + 3 × 4|14",
                "(2 + 3) * 4|20",
                "10 - 3 - 2|5",
                "10 − 3 − 2|5",
                "100 / 10 / 5|2",
                "100 ÷ 10 ÷ 5|2",
                "-clicks + 1|-291679",
                "2 * -3|-6",
                "2 - -3|5",
                "+7|7",
                "1.5*2|3.0",
                "Clicks|291680",
                "((((1))))|1",
            })
    void computesAsSchoolTaught(String text, BigDecimal expected) {
        assertThat(evaluate(text)).isEqualTo(Figure.of(expected));
    }

    @Test
    void keepsThirtyFourDigits() {
        assertThat(evaluate("clicks / impressions"))
                .isEqualTo(Figure.of(new BigDecimal("0.05272639649570477267164549813682471")));
        assertThat(evaluate("2 / 3")).isEqualTo(Figure.of(new BigDecimal("0." + "6".repeat(33) + "7")));
    }

    @Test
    void whatIsNotKnownHasAReason() {
        assertThat(evaluate("clicks / nothing")).isEqualTo(Figure.missing(Reason.DIVISION_BY_ZERO, ""));
        assertThat(evaluate("clicks / (clicks - clicks)")).isEqualTo(Figure.missing(Reason.DIVISION_BY_ZERO, ""));
        assertThat(evaluate("clicks / leads + nothing")).isEqualTo(Figure.missing(Reason.MISSING_INPUT, "leads"));
        assertThat(evaluate("0 * leads")).isEqualTo(Figure.missing(Reason.MISSING_INPUT, "leads"));
    }

    @Test
    void aResultBeyondAllFiguresIsNone() {
        assertThat(evaluate("99999999999999999999 * 99999999999999999999"))
                .isEqualTo(Figure.missing(Reason.OUT_OF_RANGE, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `|EMPTY|0|``",
                "clicks /|MISSING_OPERAND|8|``",
                "clicks / )|UNOPENED_PARENTHESIS|9|`)`",
                "(clicks + )|MISSING_OPERAND|10|`)`",
                "()|MISSING_OPERAND|1|`)`",
                "(clicks|UNCLOSED_PARENTHESIS|0|`(`",
                "clicks impressions|MISSING_OPERATOR|7|impressions",
                "2 (3)|MISSING_OPERATOR|2|`(`",
                "(2) 3|MISSING_OPERATOR|4|3",
                "* 2|MISSING_OPERAND|0|*",
                "1 --- 2|MISSING_OPERAND|4|-",
                "2 ^ 3|ILLEGAL_CHARACTER|2|^",
                "9^9^9^9|ILLEGAL_CHARACTER|1|^",
                "1,5 + 2|DECIMAL_COMMA|1|`,`",
                "clicks > 1|ILLEGAL_CHARACTER|7|>",
                "'clicks'|ILLEGAL_CHARACTER|0|'",
                "a[1]|ILLEGAL_CHARACTER|1|[",
                "😀 + 1|ILLEGAL_CHARACTER|0|😀",
                "clicks + İ|ILLEGAL_CHARACTER|9|İ",
                "0x1F|MALFORMED_NUMBER|0|0x1f",
                "1e999999|MALFORMED_NUMBER|0|1e999999",
                ".5|MALFORMED_NUMBER|0|.5",
                "1.2.3|MALFORMED_NUMBER|0|1.2.3",
                "clicks.value|MALFORMED_NAME|0|clicks.value",
                "_x|MALFORMED_NAME|0|_x",
                "sum(clicks)|NO_FUNCTIONS|3|`(`",
                "random()|NO_FUNCTIONS|6|`(`",
                "123456789012345678901|NUMBER_TOO_LONG|0|123456789012345678901",
            })
    void saysWhatIsWrongAndWhere(String text, Kind kind, int position, String excerpt) {
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse(text))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(new FormulaProblem(kind, position, excerpt)));
    }

    @Test
    void lengthAndDepthHaveLimits() {
        assertProblem("1" + "+1".repeat(250), Kind.TOO_LONG);
        assertProblem("(".repeat(21) + "1" + ")".repeat(21), Kind.TOO_DEEP);
        assertThat(evaluate("1" + "+1".repeat(249))).isEqualTo(Figure.of(new BigDecimal(250)));
    }

    @Test
    void aKpiSpeaksOfKnownInputs() {
        Set<String> known = Set.of("clicks");
        assertThat(Formula.parse(" clicks * 2 ", known).inputs()).containsExactly("clicks");
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse("clicks / impresions", known))
                .satisfies(e ->
                        assertThat(e.problem()).isEqualTo(new FormulaProblem(Kind.UNKNOWN_INPUT, 9, "impresions")));
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse("1 + 1", known))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(Kind.NO_INPUT));
    }

    @Test
    void namesThatEvalExKnowsMeanNothingHere() {
        assertThat(Formula.parse("pi * e + null / true").inputs()).containsExactly("pi", "e", "null", "true");
    }

    @Test
    void anyTextIsEitherAFormulaOrRefused() {
        long seed = System.nanoTime();
        System.out.println("FormulaTest seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] words = {
            "1", "2.5", "clicks", "e", "+", "-", "−", "*", "×", "/", "÷", "(", ")", " ", "^", ",", "\"", "1e5", "\0"
        };
        int accepted = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 12); length > 0; length--) {
                text.append(words[random.nextInt(random.nextInt(4) == 0 ? words.length : 14)]);
            }
            try {
                Formula.parse(text.toString()).evaluate(FormulaTest::input);
                accepted++;
            } catch (FormulaException e) {
                assertThat(e.problem().position()).as(text.toString()).isBetween(0, text.length());
            }
        }
        assertThat(accepted).isPositive();
    }

    @Test
    void agreesWithExactFractions() {
        long seed = System.nanoTime();
        System.out.println("FormulaTest seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            RandomFormula sample = RandomFormula.create(random, 4);
            Figure figure = Formula.parse(sample.text()).evaluate(sample::input);
            if (sample.isDelicate()) {
                continue;
            }
            compared++;
            if (sample.divisionByZero()) {
                assertThat(figure).as(sample.text()).isEqualTo(Figure.missing(Reason.DIVISION_BY_ZERO, ""));
            } else if (sample.isOutOfRange()) {
                assertThat(figure).as(sample.text()).isEqualTo(Figure.missing(Reason.OUT_OF_RANGE, ""));
            } else {
                assertThat(sample.isCloseTo(figure.asNumber().orElseThrow()))
                        .as(sample.text())
                        .isTrue();
            }
        }
        assertThat(compared).isGreaterThan(5_000);
    }

    private static Figure evaluate(String text) {
        return Formula.parse(text).evaluate(FormulaTest::input);
    }

    private static Figure input(String key) {
        BigDecimal number = INPUTS.get(key);
        return number == null ? Figure.missing(Reason.MISSING_INPUT, key) : Figure.of(number);
    }

    private static void assertProblem(String text, Kind kind) {
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse(text))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }
}
