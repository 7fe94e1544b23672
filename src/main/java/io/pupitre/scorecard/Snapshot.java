package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published scorecard as the bytes that are stored for good: every figure with all that it takes to read it, so that no
 * later edit of a KPI or an input reaches it.
 *
 * @param client whose it is; stands inside, so that bytes moved to another client's row are found out
 * @param scorecards one for each slice, the whole first
 */
record Snapshot(
        UUID client, YearMonth month, int revision, UUID publishedBy, Instant publishedAt, List<Scorecard> scorecards) {

    /** Version of the layout below. A reader of old bytes must know them all. */
    static final int FORMAT = 1;

    Snapshot {
        scorecards = List.copyOf(scorecards);
    }

    byte[] toBytes() {
        return CanonicalJson.write(map(
                "format", FORMAT,
                "client", client,
                "month", month,
                "revision", revision,
                "publishedBy", publishedBy,
                "publishedAt", publishedAt,
                "scorecards", scorecards.stream().map(Snapshot::write).toList()));
    }

    /** @throws IllegalArgumentException when they are no such bytes */
    static Snapshot fromBytes(byte[] bytes) {
        JsonNode root = JsonMapper.shared().readTree(bytes);
        if (root.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("Unknown format");
        }
        YearMonth month = YearMonth.parse(root.required("month").asString());
        List<Scorecard> scorecards = new ArrayList<>();
        root.required("scorecards").forEach(node -> scorecards.add(readScorecard(month, node)));
        return new Snapshot(
                UUID.fromString(root.required("client").asString()),
                month,
                root.required("revision").asInt(),
                UUID.fromString(root.required("publishedBy").asString()),
                Instant.parse(root.required("publishedAt").asString()),
                scorecards);
    }

    private static Map<String, @Nullable Object> write(Scorecard scorecard) {
        return map(
                "dimension", scorecard.slice().dimension(),
                "value", scorecard.slice().value(),
                "currency", scorecard.currency(),
                "kpis", scorecard.lines().stream().map(Snapshot::write).toList());
    }

    private static Map<String, @Nullable Object> write(KpiLine line) {
        Target target = line.target();
        return map(
                "kpi", line.kpi(),
                "name", line.draft().name(),
                "formula", line.formula(),
                "language", line.languageVersion(),
                "unit", line.unit(),
                "direction", line.direction(),
                "target", target == null ? null : map("goal", target.goal(), "limit", target.limit()),
                "status", line.status(),
                "trend",
                        line.trend().points().stream()
                                .map(point -> map("month", point.month(), "figure", write(point.figure())))
                                .toList(),
                "inputs",
                        line.inputs().stream()
                                .map(input ->
                                        map("key", input.key(), "name", input.name(), "figure", write(input.figure())))
                                .toList());
    }

    private static Map<String, @Nullable Object> write(Figure figure) {
        return switch (figure) {
            case Figure.Value(BigDecimal number) -> map("number", number);
            case Figure.NotAvailable(Figure.Reason reason, String subject) -> map("reason", reason, "subject", subject);
        };
    }

    private static Scorecard readScorecard(YearMonth month, JsonNode node) {
        List<KpiLine> lines = new ArrayList<>();
        node.required("kpis").forEach(kpi -> lines.add(readLine(kpi)));
        Slice slice = new Slice(
                node.required("dimension").asString(), node.required("value").asString());
        return new Scorecard(month, slice, node.required("currency").asString(), lines);
    }

    private static KpiLine readLine(JsonNode node) {
        Direction direction = Direction.valueOf(node.required("direction").asString());
        JsonNode target = node.required("target");
        List<Trend.Point> points = new ArrayList<>();
        node.required("trend")
                .forEach(point -> points.add(new Trend.Point(
                        YearMonth.parse(point.required("month").asString()), readFigure(point.required("figure")))));
        List<InputFigure> inputs = new ArrayList<>();
        node.required("inputs")
                .forEach(input -> inputs.add(new InputFigure(
                        input.required("key").asString(),
                        input.required("name").asString(),
                        readFigure(input.required("figure")))));
        return new KpiLine(
                UUID.fromString(node.required("kpi").asString()),
                1,
                node.required("language").asInt(),
                new KpiDraft(
                        node.required("name").asString(),
                        node.required("formula").asString(),
                        Unit.valueOf(node.required("unit").asString()),
                        direction),
                target.isNull()
                        ? null
                        : new Target(
                                direction,
                                new BigDecimal(target.required("goal").asString()),
                                new BigDecimal(target.required("limit").asString())),
                new Trend(points),
                inputs);
    }

    private static Figure readFigure(JsonNode node) {
        return node.has("number")
                ? Figure.of(new BigDecimal(node.required("number").asString()))
                : Figure.missing(
                        Figure.Reason.valueOf(node.required("reason").asString()),
                        node.required("subject").asString());
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
