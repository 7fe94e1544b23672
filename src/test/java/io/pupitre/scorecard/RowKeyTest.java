package io.pupitre.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowKeyTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 12);

    private final RowKey keys = new RowKey();

    @Test
    void isStableForEver() {
        assertThat(key("ads", DAY, false, Map.of("channel", "Google Ads", "campaign", "ÖCC")))
                .isEqualTo("59a9aecf6ce332baf4e7413856ef1d60d7b5fab364b432684d8d8bc9445a08cb");
    }

    @Test
    void doesNotDependOnTheOrderOfColumns() {
        long seed = System.nanoTime();
        System.out.println("RowKeyTest seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<String> names = new ArrayList<>(List.of("channel", "campaign", "country", "device", "audience"));
            Map<String, String> values = new LinkedHashMap<>();
            names.forEach(name -> values.put(name, name + random.nextInt(10)));
            Collections.shuffle(names, random);
            Map<String, String> shuffled = new LinkedHashMap<>();
            names.forEach(name -> shuffled.put(name, values.getOrDefault(name, "")));

            assertThat(key("ads", DAY, false, shuffled)).isEqualTo(key("ads", DAY, false, values));
        }
    }

    @Test
    void doesNotDependOnEncodingSpacesOrEmptyDimensions() {
        String composed = key("ads", DAY, false, Map.of("campaign", "ÖCC"));

        assertThat(key("ads", DAY, false, Map.of("campaign", Normalizer.normalize("ÖCC", Normalizer.Form.NFD))))
                .isEqualTo(composed);
        assertThat(key(" ads ", DAY, false, Map.of("campaign", " ÖCC\t", "country", " ")))
                .isEqualTo(composed);
    }

    @Test
    void differsWhereverRowsDiffer() {
        Set<String> all = new HashSet<>(List.of(
                key("ads", DAY, false, Map.of("a", "bc")),
                key("ads", DAY, false, Map.of("ab", "c")),
                key("ads", DAY, false, Map.of("a", "b", "c", "")),
                key("ads", DAY, false, Map.of("a", "b", "c", "d")),
                key("ads", DAY, false, Map.of("a", "bcd")),
                key("adsa", DAY, false, Map.of("a", "bc")),
                key("ads", DAY.plusDays(1), false, Map.of("a", "bc")),
                key("ads", DAY.withDayOfMonth(1), true, Map.of("a", "bc")),
                key("ads", DAY.withDayOfMonth(1), false, Map.of("a", "bc")),
                key("ads", DAY, false, Map.of("a", "BC"))));

        assertThat(all).hasSize(10);
    }

    @Test
    void seenKeysFindsEachSecondOne() {
        SeenKeys seen = new SeenKeys();
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(keys.of("ads", DAY.plusDays(i), false, RowKey.normal(Map.of()))))
                    .isTrue();
        }
        for (int i = 0; i < 20_000; i++) {
            assertThat(seen.add(keys.of("ads", DAY.plusDays(i), false, RowKey.normal(Map.of()))))
                    .isFalse();
        }
    }

    private String key(String source, LocalDate day, boolean month, Map<String, String> dimensions) {
        return HexFormat.of().formatHex(keys.of(source, day, month, RowKey.normal(dimensions)));
    }
}
