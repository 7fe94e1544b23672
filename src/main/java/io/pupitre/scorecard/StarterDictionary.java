package io.pupitre.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The KPIs that a new agency's dictionary begins with, and the inputs that they are computed from, in French and English.
 * {@link KpiDictionary#adopt} puts them there. A key that was released is never changed: dictionaries and formulas know it.
 *
 * @see <a href="../../../../../../docs/kpis.md">Each with its source</a>
 */
public final class StarterDictionary {

    /** Of those that nearly every client measures. */
    public static final Set<String> FIRST = Set.of("ctr", "cpc", "cpl", "deliverability", "unsubscribe_rate");

    private static final JsonNode FILE = file();

    private static final List<StarterInput> INPUTS = StreamSupport.stream(
                    FILE.required("inputs").spliterator(), false)
            .map(StarterDictionary::input)
            .toList();

    private static final List<StarterKpi> KPIS = StreamSupport.stream(
                    FILE.required("kpis").spliterator(), false)
            .map(StarterDictionary::kpi)
            .toList();

    private StarterDictionary() {}

    public static List<StarterInput> inputs() {
        return INPUTS;
    }

    static Optional<StarterInput> input(String key) {
        return INPUTS.stream().filter(input -> input.key().equals(key)).findFirst();
    }

    /** All of them, along the customer's journey. */
    public static List<StarterKpi> kpis() {
        return KPIS;
    }

    /** Those that a new client begins with. */
    public static List<StarterKpi> first() {
        return KPIS.stream().filter(kpi -> FIRST.contains(kpi.key())).toList();
    }

    private static StarterInput input(JsonNode node) {
        return new StarterInput(
                text(node, "key"),
                text(node, "fr"),
                text(node, "en"),
                Unit.valueOf(text(node, "unit")),
                Aggregation.valueOf(text(node, "aggregation")));
    }

    private static StarterKpi kpi(JsonNode node) {
        Direction direction = Direction.valueOf(text(node, "direction"));
        KpiDraft draft = new KpiDraft(
                text(node, "fr"),
                text(node, "formula"),
                Unit.valueOf(text(node, "unit")),
                direction,
                new KpiProfile(
                        text(node, "en"),
                        Tier.valueOf(text(node, "tier")),
                        Family.valueOf(text(node, "family")),
                        "",
                        text(node, "attributionFr"),
                        "",
                        1));
        return new StarterKpi(
                text(node, "key"),
                new KpiDefinition(
                        draft,
                        text(node, "attributionEn"),
                        text(node, "source"),
                        DefinitionJson.target(direction, node)),
                FILE.required("note").stringValue());
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }

    private static JsonNode file() {
        try (InputStream file = StarterDictionary.class.getResourceAsStream("dictionary.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
