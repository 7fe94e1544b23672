package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StarterCadencesTest {

    @Test
    void eachComesRoundWithinAQuarterInBothLanguages() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(StarterCadences.all(language, from))
                    .hasSizeGreaterThanOrEqualTo(7)
                    .allSatisfy(details -> assertThat(new Schedule(details, List.of(), ZoneId.of("Europe/Paris"))
                                    .between(from, from.plusDays(100)))
                            .isNotEmpty());
        }
        assertThat(new Schedule(
                                StarterCadences.all(Locale.FRENCH, from).getFirst(),
                                List.of(),
                                ZoneId.of("Europe/Paris"))
                        .next(Instant.parse("2027-01-01T00:00:00Z"), 10))
                .hasSize(10);
    }
}
