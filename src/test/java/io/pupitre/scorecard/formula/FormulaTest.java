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
                "sum(clicks, 1, 2)|291683",
                "avg(1, 2, 6)|3",
                "min(3, clicks, 2)|2",
                "max(3, 7, 2) * 2|14",
                "sum(avg(2, 4), -(1))|2",
                "SUM ( 1 , 2 )|3",
                "prior(clicks)|291579",
                "clicks - prior(clicks, 12)|1212",
                "prior(prior(clicks, 2) - prior(clicks), 3)|-101",
                "ratio(10, 4, 4)|2.5",
                "sum(1.5)|1.5",
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
        assertThat(evaluate("max(clicks, leads, 1 / 0)")).isEqualTo(Figure.missing(Reason.MISSING_INPUT, "leads"));
        assertThat(evaluate("prior(clicks, 24)")).isEqualTo(Figure.missing(Reason.MISSING_INPUT, "clicks"));
        assertThat(evaluate("ratio(1, nothing, 0)")).isEqualTo(Figure.missing(Reason.DIVISION_BY_ZERO, ""));
        assertThat(evaluate("ratio(1, 99.9, 100)")).isEqualTo(Figure.missing(Reason.TOO_FEW, ""));
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
                "random()|UNKNOWN_FUNCTION|0|random",
                "1 + clicks (3)|UNKNOWN_FUNCTION|4|clicks",
                "sum()|MISSING_OPERAND|4|`)`",
                "sum(1, )|MISSING_OPERAND|7|`)`",
                "sum(, 1)|MISSING_OPERAND|4|`,`",
                "sum(1, (2, 3))|DECIMAL_COMMA|9|`,`",
                "sum(1 2)|MISSING_OPERATOR|6|2",
                "sum(1, 2|UNCLOSED_PARENTHESIS|3|`(`",
                "1 + prior(clicks, 1, 2)|WRONG_ARGUMENTS|4|`prior(a, 12)`",
                "prior(clicks, clicks)|WRONG_ARGUMENTS|0|`prior(a, 12)`",
                "prior(clicks, 1.5)|WRONG_ARGUMENTS|0|`prior(a, 12)`",
                "prior(clicks, -1)|WRONG_ARGUMENTS|0|`prior(a, 12)`",
                "prior(clicks, 0)|WRONG_ARGUMENTS|0|`prior(a, 12)`",
                "prior(clicks, 25)|TOO_FAR_BACK|14|25",
                "1 + prior(prior(clicks, 12), 13)|TOO_FAR_BACK|4|prior",
                "prior_year + prior(prior(clicks, 12), 13)|TOO_FAR_BACK|13|prior",
                "ratio(1, 2)|WRONG_ARGUMENTS|0|`ratio(a, b, 100)`",
                "ratio(1, 2, clicks)|WRONG_ARGUMENTS|0|`ratio(a, b, 100)`",
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
        assertThat(understood(" clicks * 2 + sum(clicks) ", Measure.PLAIN).names())
                .containsExactly("clicks");
        assertRefused("clicks / impresions", Measure.PLAIN, Kind.UNKNOWN_NAME, 9, "impresions");
        assertRefused("sum(1, 1)", Measure.PLAIN, Kind.NO_NAME, 0, "");
        assertRefused("clicks + prior(itself)", Measure.PLAIN, Kind.CIRCULAR, 15, "itself");
        assertRefused("sum + 1", Measure.PLAIN, Kind.UNKNOWN_NAME, 0, "sum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spend / clicks|1|0",
                "spend * 2 + 10|1|0",
                "10 - spend|1|0",
                "max(spend, prior(spend, 12), 100)|1|0",
                "hours / clicks|0|1",
                "spend / spend|0|0",
                "clicks / hours * hours|0|0",
                "(spend / hours) * prior(hours)|1|0",
                "ratio(spend, clicks, 100)|1|0",
                "-avg(spend, 1)|1|0",
                "clicks * 0 + 3 * 4|0|0",
            })
    void whatIsOfOneKindGoesTogether(String text, int money, int time) {
        assertThat(understood(text, new Measure(money, time)).text()).isEqualTo(text);
        assertRefused(text, new Measure(money + 1, time), Kind.OTHER_UNIT, 0, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "spend + clicks|6|+",
                "clicks * (spend − hours)|16|-",
                "1 + sum(spend, 2, clicks)|4|sum",
                "max(spend / hours, spend)|0|max",
                "spend / clicks + clicks|15|+",
            })
    void whatIsOfDifferentKindsIsRefused(String text, int position, String excerpt) {
        assertRefused(text, Measure.PLAIN, Kind.UNIT_MISMATCH, position, excerpt);
    }

    @Test
    void reachIsHowFarItLooksBack() {
        assertThat(Formula.parse("clicks").reach()).isZero();
        assertThat(Formula.parse("prior(clicks) + prior(prior(clicks, 2) / prior(spend, 5), 7)")
                        .reach())
                .isEqualTo(12);
    }

    @Test
    void namesThatEvalExKnowsMeanNothingHere() {
        assertThat(Formula.parse("pi * e + null / true").names()).containsExactly("pi", "e", "null", "true");
    }

    @Test
    void anyTextIsEitherAFormulaOrRefused() {
        long seed = System.nanoTime();
        System.out.println("FormulaTest seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] words = {
            "1", "2.5", "clicks", "e", "+", "-", "−", "*", "×", "/", "÷", "(", ")", " ", ",", "sum(", "prior(", "max (",
            "ratio(", ",12)", "^", "\"", "1e5", "\0"
        };
        int accepted = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 12); length > 0; length--) {
                text.append(words[random.nextInt(random.nextInt(4) == 0 ? words.length : 20)]);
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
            if (sample.failure().isPresent()) {
                assertThat(figure)
                        .as(sample.text())
                        .isEqualTo(Figure.missing(sample.failure().get(), ""));
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

    /** Each month has 101 less than the next, and there is a year of them. */
    private static Figure input(String key, int monthsBack) {
        BigDecimal number = INPUTS.get(key);
        return number == null || monthsBack > 12
                ? Figure.missing(Reason.MISSING_INPUT, key)
                : Figure.of(number.subtract(BigDecimal.valueOf(101L * monthsBack)));
    }

    private static Formula understood(String text, Measure wanted) {
        Map<String, Measure> measures =
                Map.of("clicks", Measure.PLAIN, "spend", Measure.MONEY, "hours", Measure.TIME, "itself", Measure.PLAIN);
        return Formula.parse(text, new Vocabulary(measures, Set.of("itself")), wanted);
    }

    private static void assertRefused(String text, Measure wanted, Kind kind, int position, String excerpt) {
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> understood(text, wanted))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(new FormulaProblem(kind, position, excerpt)));
    }

    private static void assertProblem(String text, Kind kind) {
        assertThatExceptionOfType(FormulaException.class)
                .isThrownBy(() -> Formula.parse(text))
                .satisfies(e -> assertThat(e.problem().kind()).isEqualTo(kind));
    }
}
