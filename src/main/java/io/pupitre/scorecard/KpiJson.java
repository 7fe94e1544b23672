package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is meant by a KPI as it is kept where it never changes again: in revisions, in the dictionary and in snapshots. */
final class KpiJson {

    private KpiJson() {}

    static String write(KpiDraft draft) {
        return new String(CanonicalJson.write(fields(draft)), UTF_8);
    }

    static KpiDraft read(String json) {
        return read(JsonMapper.shared().readTree(json));
    }

    static Map<String, Object> fields(KpiDraft draft) {
        KpiProfile profile = draft.profile();
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", draft.name());
        fields.put("formula", draft.formula());
        fields.put("unit", draft.unit());
        fields.put("direction", draft.direction());
        fields.put("nameEn", profile.nameEn());
        fields.put("tier", profile.tier());
        fields.put("family", profile.family());
        fields.put("owner", profile.owner());
        fields.put("attribution", profile.attribution());
        fields.put("section", profile.section());
        fields.put("weight", profile.weight());
        return fields;
    }

    static KpiDraft read(JsonNode node) {
        return new KpiDraft(
                text(node, "name"),
                text(node, "formula"),
                Unit.valueOf(text(node, "unit")),
                Direction.valueOf(text(node, "direction")),
                new KpiProfile(
                        text(node, "nameEn"),
                        Tier.valueOf(text(node, "tier")),
                        Family.valueOf(text(node, "family")),
                        text(node, "owner"),
                        text(node, "attribution"),
                        text(node, "section"),
                        node.required("weight").intValue()));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).stringValue();
    }
}
