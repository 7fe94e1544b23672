package io.pupitre.scorecard.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Slice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SliceNamesTest {

    private static final List<Region> REGIONS = List.of(
            new Region("Nord", List.of(new Country("SE"))),
            new Region("Ouest", List.of(new Country("FR"), new Country("BE"))));

    private final SliceNames english = new SliceNames(REGIONS, Locale.ENGLISH);

    @Test
    void aCountryIsCalledByItsNameHoweverTheFileSpellsIt() {
        for (String value : List.of("BE", "be", "Belgique", "belgium")) {
            assertThat(english.name(new Slice("country", value), true)).isEqualTo("Ouest · Belgium");
        }
        assertThat(new SliceNames(REGIONS, Locale.FRENCH).name(new Slice("country", "SE"), false))
                .isEqualTo("Nord · Suède");
    }

    @Test
    void whatIsNoCountryOfTheClientKeepsItsName() {
        assertThat(english.name(new Slice("country", "IT"), true)).isEqualTo("IT");
        assertThat(english.name(new Slice("channel", "Search"), false)).isEqualTo("channel · Search");
    }

    @Test
    void countriesStandRegionByRegionBeforeOtherValues() {
        Slice search = new Slice("channel", "Search");
        Slice france = new Slice("country", "France");
        Slice belgium = new Slice("country", "Belgique");
        Slice sweden = new Slice("country", "Suède");
        Slice italy = new Slice("country", "Italie");

        assertThat(english.inOrder(List.of(italy, france, Slice.ALL, belgium, search, sweden)))
                .containsExactly(Slice.ALL, search, sweden, belgium, france, italy);
    }
}
