package io.pupitre.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLAIN|1234.50|1234.50",
                "PLAIN|-0.5|-0.5",
                "PLAIN|+7|7",
                "PLAIN|\u221212|-12",
                "PLAIN|007|7",
                "SPACE_COMMA|1 234,50|1234.50",
                "SPACE_COMMA|1\u00A0234\u00A0567,5|1234567.5",
                "SPACE_COMMA|1\u202F234|1234",
                "SPACE_COMMA|'\u00A012,5\u00A0'|12.5",
                "COMMA_POINT|1,234.50|1234.50",
                "COMMA_POINT|1234.50|1234.50",
                "POINT_COMMA|1.234.567,50|1234567.50",
            })
    void readsNumbersAsTheyAreWritten(NumberStyle style, String cell, BigDecimal number) {
        assertThat(style.read(cell.replace("'", ""))).isEqualTo(new CellReading.Read<>(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN|NOT_FINITE",
                "-Infinity|NOT_FINITE",
                "∞|NOT_FINITE",
                "1e999999|EXPONENT",
                "1E5|EXPONENT",
                "1.5e-3|EXPONENT",
                "123456789012345678901|TOO_MANY_DIGITS",
                "12.|NOT_A_NUMBER",
                ".5|NOT_A_NUMBER",
                "12 %|NOT_A_NUMBER",
                "deux|NOT_A_NUMBER",
                "1,234|NOT_A_NUMBER",
                "--1|NOT_A_NUMBER",
                "-|NOT_A_NUMBER",
                "٣|NOT_A_NUMBER",
                "0x1F|NOT_A_NUMBER",
                "=1+1|NOT_A_NUMBER",
            })
    void refusesWhatIsNoFigure(String cell, CsvReason reason) {
        assertThat(NumberStyle.PLAIN.read(cell)).isEqualTo(new CellReading.Unreadable<>(reason));
    }

    @Test
    void groupsMustBeOfThree() {
        for (String cell : List.of("12,34", "1234,567", "1,2345", ",123", "1,,234", "1,234,56")) {
            assertThat(NumberStyle.COMMA_POINT.read(cell)).as(cell).isInstanceOf(CellReading.Unreadable.class);
        }
    }

    @Test
    void aCellOfTenThousandDigitsIsRefusedWithoutReadingIt() {
        assertThat(NumberStyle.PLAIN.read("9".repeat(10_000)))
                .isEqualTo(new CellReading.Unreadable<>(CsvReason.TOO_MANY_DIGITS));
        assertThat(NumberStyle.PLAIN.read("0." + "3".repeat(31)))
                .isEqualTo(new CellReading.Unreadable<>(CsvReason.TOO_MANY_DIGITS));
    }

    @Test
    void leadingZerosAreNoDigits() {
        assertThat(NumberStyle.PLAIN.read("0".repeat(15) + "12345678901")).isInstanceOf(CellReading.Read.class);
    }

    @Test
    void emptyCellsAreBlank() {
        assertThat(NumberStyle.PLAIN.read(" \u00A0\t")).isEqualTo(new CellReading.Blank<>());
    }

    @Test
    void aColumnTellsItsStyle() {
        assertThat(NumberStyle.candidates(List.of("7", "16", ""))).containsExactly(NumberStyle.PLAIN);
        assertThat(NumberStyle.candidates(List.of("7", "1 234,5"))).containsExactly(NumberStyle.SPACE_COMMA);
        assertThat(NumberStyle.candidates(List.of("1,234.5", "3"))).containsExactly(NumberStyle.COMMA_POINT);
        assertThat(NumberStyle.candidates(List.of("1.234,5", "3"))).containsExactly(NumberStyle.POINT_COMMA);
        assertThat(NumberStyle.candidates(List.of("n/a", "?"))).containsExactly(NumberStyle.PLAIN);
        assertThat(NumberStyle.candidates(List.of("n/a", "1,5"))).containsExactly(NumberStyle.SPACE_COMMA);
    }

    @Test
    void aColumnThatCouldBeReadInTwoWaysIsSaidToBeAmbiguous() {
        assertThat(NumberStyle.candidates(List.of("1,234", "5,678")))
                .containsExactlyInAnyOrder(NumberStyle.SPACE_COMMA, NumberStyle.COMMA_POINT);
    }

    @ParameterizedTest
    @EnumSource
    void whatAStyleWritesItReadsBackExactly(NumberStyle style) {
        long seed = System.nanoTime();
        System.out.println("NumberStyleTest seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 20_000; i++) {
            BigInteger digits = new BigInteger(random.nextInt(1, 66), new java.util.Random(random.nextLong()));
            BigDecimal number = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(0, 11));

            assertThat(style.read(style.write(number)))
                    .as("%s %s", style, number)
                    .isEqualTo(new CellReading.Read<>(number));
        }
    }

    @Test
    void noTextMakesItThrow() {
        long seed = System.nanoTime();
        System.out.println("NumberStyleTest seed=" + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String alphabet = "0123456789.,+-eE \u00A0\u202Fx'\"=\0";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(0, 14); length > 0; length--) {
                cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (NumberStyle style : NumberStyle.values()) {
                style.read(cell.toString());
            }
        }
    }
}
