package io.pupitre.scorecard;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.pupitre.scorecard.formula.Formula;
import io.pupitre.scorecard.formula.Measure;
import io.pupitre.scorecard.formula.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Pupitre brings along can be computed, is said in both languages, and stands in the docs with its source. */
class StarterDictionaryTest {

    private static final Pattern ILL_SET_FRENCH = Pattern.compile("'|[^\\u00A0][:;!?»]|«[^\\u00A0]");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| (.*) \\|");

    @Test
    void thereAreEnoughForAllOfTheJourney() {
        assertThat(StarterDictionary.kpis()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(StarterDictionary.kpis().stream()
                        .map(kpi -> kpi.definition().draft().profile().family())
                        .distinct())
                .containsExactly(
                        Family.AWARENESS,
                        Family.ACQUISITION,
                        Family.CONVERSION,
                        Family.RETENTION,
                        Family.RETURN,
                        Family.PRODUCTION);
        assertThat(StarterDictionary.first())
                .extracting(StarterKpi::key)
                .containsExactlyInAnyOrderElementsOf(StarterDictionary.FIRST);
    }

    @Test
    void everyFormulaIsUnderstoodOverItsInputsAndTheUnitsAgree() {
        Map<String, Measure> measures = new HashMap<>();
        StarterDictionary.inputs()
                .forEach(input -> measures.put(input.key(), input.unit().measure()));
        StarterDictionary.kpis()
                .forEach(kpi ->
                        measures.put(kpi.key(), kpi.definition().draft().unit().measure()));
        assertThat(measures)
                .as("no key means two things")
                .hasSize(StarterDictionary.inputs().size()
                        + StarterDictionary.kpis().size());
        assertThat(measures.keySet()).allMatch(Formula::isKey);
        Map<String, Set<String>> names = StarterDictionary.kpis().stream()
                .collect(toMap(
                        StarterKpi::key,
                        kpi -> Formula.parse(kpi.definition().draft().formula()).names()));

        for (StarterKpi kpi : StarterDictionary.kpis()) {
            KpiDraft draft = kpi.definition().draft();
            assertThatNoException()
                    .as(kpi.key())
                    .isThrownBy(() -> Formula.parse(
                            draft.formula(),
                            new Vocabulary(measures, Set.of(kpi.key())),
                            draft.unit().measure()));
            assertThat(reached(kpi.key(), names))
                    .as("%s over itself", kpi.key())
                    .doesNotContain(kpi.key());
        }
        assertThat(names.values().stream().flatMap(Set::stream))
                .as("no input is there for nothing")
                .containsAll(StarterDictionary.inputs().stream()
                        .map(StarterInput::key)
                        .toList());
    }

    @Test
    void whatIsUniqueIsNeverSummedAndStocksAreTheLast() {
        assertThat(StarterDictionary.inputs())
                .filteredOn(input -> input.aggregation() == Aggregation.NON_ADDITIVE)
                .extracting(StarterInput::key)
                .containsExactly("visitors", "returning_visitors", "recipients");
        assertThat(StarterDictionary.inputs())
                .filteredOn(input -> input.aggregation() == Aggregation.LAST)
                .extracting(StarterInput::key)
                .containsExactly("active_customers");
    }

    @Test
    void everythingIsSaidInBothLanguagesAndSetAsTheyWant() {
        for (StarterKpi kpi : StarterDictionary.kpis()) {
            KpiDefinition definition = kpi.definition();
            KpiProfile profile = definition.draft().profile();
            assertThat(definition.source()).as(kpi.key()).isNotEmpty();
            assertThat(List.of(definition.draft().name(), profile.attribution()))
                    .as(kpi.key())
                    .doesNotContain("", profile.nameEn(), definition.attributionEn())
                    .noneMatch(text -> ILL_SET_FRENCH.matcher(text).find());
            assertThat(List.of(profile.nameEn(), definition.attributionEn()))
                    .as(kpi.key())
                    .doesNotContain("")
                    .noneMatch(text -> text.contains("'"));
            assertThat(definition.attribution(Locale.ENGLISH)).isEqualTo(definition.attributionEn());
            assertThat(definition.attribution(Locale.FRENCH)).isEqualTo(profile.attribution());
        }
    }

    @Test
    void theDocsListExactlyTheseWithTheirFormulasAndSources() throws IOException {
        String docs = Files.readString(Path.of("docs/kpis.md"));
        Map<String, String> rows = new HashMap<>();
        ROW.matcher(docs).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        Set<String> keys = new HashSet<>();
        for (StarterKpi kpi : StarterDictionary.kpis()) {
            KpiDefinition definition = kpi.definition();
            keys.add(kpi.key());
            assertThat(rows.get(kpi.key()))
                    .as(kpi.key())
                    .startsWith(definition.draft().name() + " / "
                            + definition.draft().profile().nameEn() + " | `"
                            + definition.draft().formula() + "` | ")
                    .endsWith(" | " + definition.source());
        }
        for (StarterInput input : StarterDictionary.inputs()) {
            keys.add(input.key());
            assertThat(rows.get(input.key())).as(input.key()).startsWith(input.nameFr() + " / " + input.nameEn());
        }
        assertThat(rows.keySet()).isEqualTo(keys);
    }

    /** All that a formula comes to speak of. */
    private static Set<String> reached(String key, Map<String, Set<String>> names) {
        Set<String> reached = new HashSet<>();
        List<String> next = List.copyOf(names.getOrDefault(key, Set.of()));
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(reached::add)
                    .flatMap(name -> names.containsKey(name) ? names.get(name).stream() : Stream.of())
                    .toList();
        }
        return reached;
    }
}
