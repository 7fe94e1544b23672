package io.pupitre.scorecard.api;

import io.pupitre.agency.ApiProblem;
import io.pupitre.scorecard.FeedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sent, as rows of text; what they mean is the service's to say. */
final class FeedBody {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> FIELDS = Set.of("date", "month", "dimensions", "input", "figure");

    private final List<FeedRow> rows = new ArrayList<>();
    private final List<ApiProblem.Detail> problems = new ArrayList<>();
    private final boolean table;

    FeedBody(byte[] body) {
        JsonNode all = parse(body);
        table = all.isObject() && all.size() == 1 && all.path("rows").isArray();
        if (table) {
            for (JsonNode row : all.path("rows")) {
                rows.add(row(rows.size(), row));
            }
        }
    }

    /** Whether it is an object of nothing but an array of rows. */
    boolean isTable() {
        return table;
    }

    List<FeedRow> rows() {
        return rows;
    }

    /** Fields that are of another kind than they ought to be, or not known. */
    List<ApiProblem.Detail> problems() {
        return problems;
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode parsed = JSON.readTree(body);
            return parsed == null ? JSON.missingNode() : parsed;
        } catch (JacksonException e) {
            return JSON.missingNode();
        }
    }

    private FeedRow row(int number, JsonNode row) {
        if (!row.isObject()) {
            problem(number, "", "scorecard.feed-kind");
            return new FeedRow("", "", Map.of(), "", "");
        }
        row.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> problem(number, name, "scorecard.feed-unknown"));
        Map<String, String> values = new HashMap<>();
        JsonNode dimensions = row.path("dimensions");
        if (!dimensions.isMissingNode() && !dimensions.isObject()) {
            problem(number, "dimensions", "scorecard.feed-kind");
        }
        for (String dimension : dimensions.propertyNames()) {
            values.put(dimension, text(number, "dimensions/" + dimension, dimensions.path(dimension)));
        }
        JsonNode figure = row.path("figure");
        return new FeedRow(
                text(number, "date", row.path("date")),
                text(number, "month", row.path("month")),
                values,
                text(number, "input", row.path("input")),
                // As it was written: a huge exponent must not be written out.
                figure.isNumber() ? figure.decimalValue().toString() : text(number, "figure", figure));
    }

    private String text(int number, String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            problem(number, field, "scorecard.feed-kind");
            return "";
        }
        return value.stringValue();
    }

    private void problem(int row, String field, String key) {
        problems.add(detail(row, field, key));
    }

    /** The place as RFC 6901 writes it. */
    static ApiProblem.Detail detail(int row, String field, String key) {
        String code = key.substring(key.indexOf('.') + 1).replaceFirst("^(reason|feed|text)-", "");
        return new ApiProblem.Detail(row, "/rows/" + row + (field.isEmpty() ? "" : "/" + field), code, key);
    }
}
