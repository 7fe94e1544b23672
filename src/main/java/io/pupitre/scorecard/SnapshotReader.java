package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bytes of snapshots in every layout that was ever written. Format 1 had neither texts nor restatements nor origins,
 * and of a KPI only what is computed; format 2 had neither hypotheses nor regions nor conversions, and did not compare the slices
 * with the whole.
 */
final class SnapshotReader {

    private static final int FIRST_FORMAT = 1;
    private static final int WITH_HYPOTHESES = 3;

    private final YearMonth month;
    private final int format;
    private final boolean first;
    private final Map<UUID, Origin.Batch> batches = new HashMap<>();

    private SnapshotReader(JsonNode root, int format) {
        this.month = YearMonth.parse(text(root, "month"));
        this.format = format;
        this.first = format == FIRST_FORMAT;
        if (!first) {
            root.required("batches").forEach(node -> {
                Origin.Batch batch = batch(node);
                batches.put(batch.id(), batch);
            });
        }
    }

    /** @throws IllegalArgumentException when they are no such bytes */
    static Snapshot read(byte[] bytes) {
        JsonNode root = JsonMapper.shared().readTree(bytes);
        int format = root.path("format").asInt();
        if (format < FIRST_FORMAT || format > Snapshot.FORMAT) {
            throw new IllegalArgumentException("Unknown format");
        }
        return new SnapshotReader(root, format).snapshot(root);
    }

    private Snapshot snapshot(JsonNode root) {
        JsonNode restatement = root.path("restatement");
        return new Snapshot(
                id(root, "client"),
                month,
                root.required("revision").asInt(),
                id(root, "publishedBy"),
                Instant.parse(text(root, "publishedAt")),
                restatement.isObject() ? restatement(restatement) : null,
                first ? MonthTexts.NONE : texts(root.required("texts")),
                all(root.required("scorecards"), this::scorecard),
                all(root.path("reconciliations"), SnapshotReader::reconciliation));
    }

    private static Restatement restatement(JsonNode node) {
        return new Restatement(
                text(node, "reason"),
                text(node, "previous"),
                all(
                        node.required("corrections"),
                        one -> new Restatement.Correction(
                                id(one, "kpi"),
                                KpiJson.read(one.required("draft")),
                                slice(one),
                                figure(one.required("before")),
                                figure(one.required("after")))));
    }

    private static MonthTexts texts(JsonNode node) {
        Map<UUID, Commentary> commentaries = new HashMap<>();
        node.required("commentaries")
                .forEach(one -> commentaries.put(
                        id(one, "kpi"), new Commentary(text(one, "what"), text(one, "why"), text(one, "next"))));
        Map<UUID, List<MonthTexts.Note>> notes = new HashMap<>();
        node.required("notes")
                .forEach(one -> notes.computeIfAbsent(id(one, "kpi"), kpi -> new ArrayList<>())
                        .add(new MonthTexts.Note(YearMonth.parse(text(one, "month")), text(one, "text"))));
        return new MonthTexts(text(node, "summary"), commentaries, notes);
    }

    private static Origin.Batch batch(JsonNode node) {
        return new Origin.Batch(
                id(node, "id"),
                ImportKind.valueOf(text(node, "kind")),
                text(node, "file"),
                text(node, "source"),
                text(node, "sha256"),
                id(node, "by"),
                Instant.parse(text(node, "at")));
    }

    private Scorecard scorecard(JsonNode node) {
        return new Scorecard(
                month,
                slice(node),
                all(node.path("members"), JsonNode::asString),
                text(node, "currency"),
                all(node.required("kpis"), this::line));
    }

    private static Reconciliation reconciliation(JsonNode node) {
        return new Reconciliation(
                text(node, "dimension"),
                text(node, "name"),
                all(
                        node.required("inputs"),
                        part -> new Reconciliation.Part(
                                text(part, "key"),
                                text(part, "name"),
                                new BigDecimal(text(part, "whole")),
                                part.required("slices").isNull() ? null : new BigDecimal(text(part, "slices")))));
    }

    private KpiLine line(JsonNode node) {
        KpiDraft draft = first
                ? new KpiDraft(
                        text(node, "name"),
                        text(node, "formula"),
                        Unit.valueOf(text(node, "unit")),
                        Direction.valueOf(text(node, "direction")))
                : KpiJson.read(node.required("draft"));
        JsonNode target = node.required("target");
        return new KpiLine(
                id(node, "kpi"),
                first ? 1 : node.required("revision").asInt(),
                node.required("language").asInt(),
                draft,
                target.isNull()
                        ? null
                        : new Target(
                                draft.direction(),
                                new BigDecimal(text(target, "goal")),
                                new BigDecimal(text(target, "limit"))),
                new Trend(all(
                        node.required("trend"),
                        point -> new Trend.Point(
                                YearMonth.parse(text(point, "month")), figure(point.required("figure"))))),
                all(node.required("inputs"), this::input),
                format < WITH_HYPOTHESES ? List.of() : all(node.required("hypotheses"), SnapshotReader::hypothesis));
    }

    private static Hypothesis hypothesis(JsonNode node) {
        return new Hypothesis(
                id(node, "id"),
                new Expectation(
                        text(node, "statement"),
                        Move.valueOf(text(node, "move")),
                        new BigDecimal(text(node, "amount")),
                        YearMonth.parse(text(node, "base")),
                        YearMonth.parse(text(node, "due"))),
                YearMonth.parse(text(node, "month")),
                figure(node.required("from")),
                figure(node.required("to")),
                Outcome.valueOf(text(node, "outcome")));
    }

    private InputFigure input(JsonNode node) {
        return new InputFigure(
                text(node, "key"),
                text(node, "name"),
                first ? month : YearMonth.parse(text(node, "month")),
                figure(node.required("figure")),
                !first && node.required("computed").asBoolean(),
                node.path("conversion").isObject() ? conversion(node.path("conversion")) : null,
                first
                        ? List.of()
                        : all(
                                node.required("origins"),
                                one -> new Origin(
                                        Objects.requireNonNull(batches.get(id(one, "batch"))),
                                        one.required("rows").asLong(),
                                        text(one, "lines"))));
    }

    private static Conversion conversion(JsonNode node) {
        return new Conversion(
                text(node, "currency"),
                new BigDecimal(text(node, "amount")),
                new BigDecimal(text(node, "rate")),
                YearMonth.parse(text(node, "from")),
                text(node, "source"));
    }

    private static Figure figure(JsonNode node) {
        return node.has("number")
                ? Figure.of(new BigDecimal(text(node, "number")))
                : Figure.missing(Figure.Reason.valueOf(text(node, "reason")), text(node, "subject"));
    }

    private static Slice slice(JsonNode node) {
        return new Slice(
                text(node, "dimension"),
                text(node, "value"),
                node.path("region").asBoolean());
    }

    private static String text(JsonNode node, String key) {
        return node.required(key).asString();
    }

    private static UUID id(JsonNode node, String key) {
        return UUID.fromString(text(node, key));
    }

    private static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(reading.apply(node)));
        return all;
    }
}
