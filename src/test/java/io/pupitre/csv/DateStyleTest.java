package io.pupitre.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

    @ParameterizedTest
    @CsvSource({
        "ISO_DAY,2019-11-12,2019-11-12",
        "COMPACT,20191112,2019-11-12",
        "MONTH_FIRST_SLASHED_SHORT,11/12/19,2019-11-12",
        "MONTH_FIRST_SLASHED_SHORT,1/5/19,2019-01-05",
        "DAY_FIRST_SLASHED,12/11/2019,2019-11-12",
        "DAY_FIRST_DOTTED,12.11.2019,2019-11-12",
        "DAY_FIRST_DOTTED_SHORT,29.2.20,2020-02-29",
        "ISO_MONTH,2019-11,2019-11-01",
        "MONTH_SLASHED,11/2019,2019-11-01",
    })
    void readsDays(DateStyle style, String cell, LocalDate day) {
        assertThat(style.read(" " + cell + " ")).isEqualTo(new CellReading.Read<>(day));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST_SLASHED,31/02/2019,NO_SUCH_DAY",
        "DAY_FIRST_SLASHED,29/02/2019,NO_SUCH_DAY",
        "MONTH_FIRST_SLASHED_SHORT,13/01/19,NO_SUCH_DAY",
        "DAY_FIRST_SLASHED,12/11/19,NOT_A_DATE",
        "DAY_FIRST_SLASHED_SHORT,12/11/2019,NOT_A_DATE",
        "ISO_DAY,2019-11-12x,NOT_A_DATE",
        "ISO_DAY,hier,NOT_A_DATE",
        "ISO_DAY,1019-11-12,DATE_OUT_OF_RANGE",
        "ISO_DAY,2919-11-12,DATE_OUT_OF_RANGE",
        "ISO_DAY,2019-11-12T00:00:00,NOT_A_DATE",
    })
    void refusesWhatIsNoDay(DateStyle style, String cell, CsvReason reason) {
        assertThat(style.read(cell)).isEqualTo(new CellReading.Unreadable<>(reason));
    }

    @Test
    void oneDayAboveTwelveSettlesTheOrder() {
        assertThat(DateStyle.candidates(List.of("11/12/19", "11/13/19", "pas de date")))
                .containsExactly(DateStyle.MONTH_FIRST_SLASHED_SHORT);
        assertThat(DateStyle.candidates(List.of("01/12/2019", "13/12/2019")))
                .containsExactly(DateStyle.DAY_FIRST_SLASHED);
    }

    @Test
    void withoutOneTheOrderIsAmbiguous() {
        assertThat(DateStyle.candidates(List.of("11/12/19", "10/11/19")))
                .containsExactlyInAnyOrder(DateStyle.MONTH_FIRST_SLASHED_SHORT, DateStyle.DAY_FIRST_SLASHED_SHORT);
    }

    @Test
    void daysThatMeanTheSameInBothOrdersAreNotAmbiguous() {
        assertThat(DateStyle.candidates(List.of("01/01/19", "02/02/19"))).hasSize(1);
    }

    @Test
    void aColumnOfTextIsNoColumnOfDates() {
        assertThat(DateStyle.candidates(List.of("Google Ads", "7", ""))).isEmpty();
    }

    @Test
    void aStyleIsWrittenDownInTheReadersLetters() {
        assertThat(DateStyle.MONTH_FIRST_SLASHED_SHORT.notation(Locale.FRENCH)).isEqualTo("MM/jj/aa");
        assertThat(DateStyle.MONTH_FIRST_SLASHED_SHORT.notation(Locale.ENGLISH)).isEqualTo("MM/dd/yy");
    }
}
