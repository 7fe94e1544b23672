package io.pupitre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureFormatTest {

    private static final Currency EURO = Currency.getInstance("EUR");

    private final FigureFormat french = new FigureFormat(Locale.FRENCH);
    private final FigureFormat english = new FigureFormat(Locale.ENGLISH);

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(plainBlanks(french.number(new BigDecimal("1234567.25"), 1))).isEqualTo("1 234 567,3");
        assertThat(english.number(new BigDecimal("1234567.25"), 1)).isEqualTo("1,234,567.3");
        assertThat(english.number(1_200)).isEqualTo("1,200");
    }

    @Test
    void writesRatiosAsPercent() {
        assertThat(plainBlanks(french.percent(new BigDecimal("12.345"), 1))).isEqualTo("1 234,5 %");
        assertThat(english.percent(new BigDecimal("0.125"), 0)).isEqualTo("13%");
    }

    @Test
    void writesMoneyWithTheCurrencysDecimals() {
        assertThat(plainBlanks(french.money(new BigDecimal("1234.5"), EURO))).isEqualTo("1 234,50 €");
        assertThat(english.money(new BigDecimal("1234.5"), EURO)).isEqualTo("€1,234.50");
        assertThat(english.money(new BigDecimal("1234.5"), Currency.getInstance("JPY")))
                .isEqualTo("JP¥1,235");
        assertThat(english.roundMoney(new BigDecimal("1234.5"), EURO)).isEqualTo("€1,235");
    }

    @Test
    void noFigureBreaksOverTwoLines() {
        assertThat(french.percent(new BigDecimal("12.345"), 1)).doesNotContain(" ");
        assertThat(french.money(new BigDecimal("-1234.5"), EURO)).doesNotContain(" ");
        assertThat(french.day(LocalDate.of(2026, 10, 5))).doesNotContain(" ");
    }

    @Test
    void aNegativeFigureHasATrueMinus() {
        assertThat(english.number(new BigDecimal("-3"), 0)).isEqualTo("−3");
        assertThat(english.money(new BigDecimal("-3"), EURO)).isEqualTo("−€3.00");
    }

    @Test
    void theUnknownIsNeverZero() {
        assertThat(french.number(null, 1)).isEqualTo("—");
        assertThat(french.percent(null, 1)).isEqualTo("—");
        assertThat(french.money(null, EURO)).isEqualTo("—");
        assertThat(french.day(null)).isEqualTo("—");
        assertThat(french.moment(null, ZoneId.of("UTC"))).isEqualTo("—");
        assertThat(french.number(BigDecimal.ZERO, 0)).isEqualTo("0");
    }

    @Test
    void writesDatesAsTheLanguageDoes() {
        assertThat(plainBlanks(french.day(LocalDate.of(2026, 10, 5)))).isEqualTo("5 oct. 2026");
        assertThat(plainBlanks(english.day(LocalDate.of(2026, 10, 5)))).isEqualTo("5 Oct 2026");
        assertThat(plainBlanks(french.month(YearMonth.of(2026, 8)))).isEqualTo("août 2026");
        assertThat(plainBlanks(english.shortMonth(YearMonth.of(2026, 8)))).isEqualTo("Aug 26");
        assertThat(plainBlanks(french.moment(Instant.parse("2026-10-05T22:30:00Z"), ZoneId.of("Europe/Paris"))))
                .startsWith("6 oct. 2026")
                .endsWith("00:30");
        assertThat(english.moment(Instant.parse("2026-10-05T22:30:00Z"), ZoneId.of("Europe/Paris")))
                .endsWith("00:30");
        assertThat(french.time(LocalTime.of(15, 0))).isEqualTo("15:00");
        assertThat(english.time(LocalTime.of(15, 0))).isEqualTo("15:00");
    }

    /** So that the expectations above can be read; that the blanks do not break is tested by itself. */
    private static String plainBlanks(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
