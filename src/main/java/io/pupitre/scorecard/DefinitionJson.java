package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How definitions are stored: canonical JSON, so that equal definitions are equal texts. */
final class DefinitionJson {

    private DefinitionJson() {}

    static String write(KpiDefinition definition) {
        Map<String, Object> fields = KpiJson.fields(definition.draft());
        fields.put("attributionEn", definition.attributionEn());
        fields.put("source", definition.source());
        Target suggested = definition.suggested();
        if (suggested != null) {
            fields.put("goal", suggested.goal());
            fields.put("limit", suggested.limit());
        }
        return new String(CanonicalJson.write(fields), UTF_8);
    }

    static KpiDefinition read(String json) {
        JsonNode node = JsonMapper.shared().readTree(json);
        KpiDraft draft = KpiJson.read(node);
        return new KpiDefinition(
                draft,
                node.required("attributionEn").stringValue(),
                node.required("source").stringValue(),
                target(draft.direction(), node));
    }

    /** What a goal and a limit, both written as texts, say; null when there are none. */
    static @Nullable Target target(Direction direction, JsonNode node) {
        return node.has("goal")
                ? new Target(
                        direction,
                        new BigDecimal(node.required("goal").stringValue()),
                        new BigDecimal(node.required("limit").stringValue()))
                : null;
    }
}
