package io.pupitre.scorecard.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Slice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SliceNamesTest {

    private static final List<Region> REGIONS = List.of(
            new Region("Nord", List.of(new Country("SE"))),
            new Region("Ouest", List.of(new Country("FR"), new Country("BE"))));

    private static final List<Reconciliation> DIMENSIONS = List.of(new Reconciliation("channel", "Canal", List.of()));

    private final SliceNames english = new SliceNames(REGIONS, DIMENSIONS, Locale.ENGLISH);

    @Test
    void aCountryIsCalledByItsNameHoweverTheFileSpellsIt() {
        for (String value : List.of("BE", "be", "Belgique", "belgium")) {
            assertThat(english.name(new Slice("country", value), true)).isEqualTo("Ouest · Belgium");
        }
        assertThat(new SliceNames(REGIONS, DIMENSIONS, Locale.FRENCH).name(new Slice("country", "SE"), false))
                .isEqualTo("Nord · Suède");
    }

    @Test
    void whatIsNoCountryOfTheClientKeepsItsName() {
        assertThat(english.name(new Slice("country", "IT"), true)).isEqualTo("IT");
        assertThat(english.name(new Slice("channel", "Search"), false)).isEqualTo("Canal · Search");
        assertThat(english.name(new Slice("audience", "B2B"), false)).isEqualTo("audience · B2B");
    }

    @Test
    void countriesStandRegionByRegionBeforeOtherValues() {
        Slice search = new Slice("channel", "Search");
        Slice france = new Slice("country", "France");
        Slice belgium = new Slice("country", "Belgique");
        Slice sweden = new Slice("country", "Suède");
        Slice italy = new Slice("country", "Italie");

        Slice west = Slice.region("country", "Ouest");
        Slice gone = Slice.region("country", "Est");

        assertThat(english.inOrder(List.of(gone, italy, france, Slice.ALL, west, belgium, search, sweden)))
                .containsExactly(Slice.ALL, search, sweden, west, belgium, france, gone, italy);
    }

    @Test
    void aRegionTellsEachOfItsCountriesOnce() {
        assertThat(english.name(Slice.region("country", "Ouest"), false)).isEqualTo("Ouest");
        assertThat(english.values(List.of("FR", "France", "be", "Luxembourg")))
                .isEqualTo("Belgium, France, Luxembourg");
    }
}
