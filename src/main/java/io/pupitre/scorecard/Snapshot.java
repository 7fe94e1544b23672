package io.pupitre.scorecard;

import static java.util.stream.Collectors.toSet;

import io.pupitre.scorecard.formula.Figure;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published scorecard as the bytes that are stored for good: every figure with all that it takes to read it and to say where
 * it came from, so that no later edit of a KPI, an input or a text reaches it. {@link SnapshotReader} reads them.
 *
 * @param client whose it is; stands inside, so that bytes moved to another client's row are found out
 * @param restatement null in the first revision
 * @param scorecards one for each slice, the whole first
 * @param reconciliations whether the slices make up the whole
 */
record Snapshot(
        UUID client,
        YearMonth month,
        int revision,
        UUID publishedBy,
        Instant publishedAt,
        @Nullable Restatement restatement,
        MonthTexts texts,
        List<Scorecard> scorecards,
        List<Reconciliation> reconciliations) {

    /** Version of the layout below. */
    static final int FORMAT = 3;

    Snapshot {
        scorecards = List.copyOf(scorecards);
        reconciliations = List.copyOf(reconciliations);
    }

    byte[] toBytes() {
        return CanonicalJson.write(map(
                "format", FORMAT,
                "client", client,
                "month", month,
                "revision", revision,
                "publishedBy", publishedBy,
                "publishedAt", publishedAt,
                "restatement", restatement == null ? null : write(restatement),
                "texts", write(texts),
                "batches", batches().stream().map(Snapshot::write).toList(),
                "scorecards", scorecards.stream().map(Snapshot::write).toList(),
                "reconciliations", reconciliations.stream().map(Snapshot::write).toList()));
    }

    Snapshot restating(Restatement why) {
        return new Snapshot(client, month, revision, publishedBy, publishedAt, why, texts, scorecards, reconciliations);
    }

    /**
     * Whether another says the same of the month, whenever and by whom either was published. A region that only one of them
     * has says nothing of its own: its countries are compared.
     */
    boolean saysTheSameAs(Snapshot other) {
        return Arrays.equals(content(other), other.content(this));
    }

    private byte[] content(Snapshot other) {
        Set<Slice> theirs = other.scorecards.stream().map(Scorecard::slice).collect(toSet());
        return CanonicalJson.write(map(
                "texts",
                write(texts),
                "scorecards",
                scorecards.stream()
                        .filter(scorecard -> !scorecard.slice().region() || theirs.contains(scorecard.slice()))
                        .map(Snapshot::write)
                        .toList()));
    }

    /** Each once, in the order of their ids, which is that of their arrival. */
    private Collection<Origin.Batch> batches() {
        Map<UUID, Origin.Batch> batches = new TreeMap<>();
        scorecards.stream()
                .flatMap(scorecard -> scorecard.lines().stream())
                .flatMap(line -> line.inputs().stream())
                .flatMap(input -> input.origins().stream())
                .map(Origin::batch)
                .forEach(batch -> batches.put(batch.id(), batch));
        return batches.values();
    }

    private static Map<String, @Nullable Object> write(Restatement restatement) {
        return map(
                "reason", restatement.reason(),
                "previous", restatement.previous(),
                "corrections",
                        restatement.corrections().stream()
                                .map(one -> map(
                                        "kpi", one.kpi(),
                                        "draft", KpiJson.fields(one.draft()),
                                        "dimension", one.slice().dimension(),
                                        "value", one.slice().value(),
                                        "region", one.slice().region(),
                                        "before", write(one.before()),
                                        "after", write(one.after())))
                                .toList());
    }

    private static Map<String, @Nullable Object> write(MonthTexts texts) {
        return map(
                "summary", texts.summary(),
                "commentaries",
                        texts.commentaries().entrySet().stream()
                                .map(one -> map(
                                        "kpi", one.getKey(),
                                        "what", one.getValue().what(),
                                        "why", one.getValue().why(),
                                        "next", one.getValue().next()))
                                .toList(),
                "notes",
                        texts.notes().entrySet().stream()
                                .flatMap(ofKpi -> ofKpi.getValue().stream()
                                        .map(note ->
                                                map("kpi", ofKpi.getKey(), "month", note.month(), "text", note.text())))
                                .toList());
    }

    private static Map<String, @Nullable Object> write(Origin.Batch batch) {
        return map(
                "id", batch.id(),
                "kind", batch.kind(),
                "file", batch.file(),
                "source", batch.source(),
                "sha256", batch.sha256(),
                "by", batch.by(),
                "at", batch.at());
    }

    private static Map<String, @Nullable Object> write(Scorecard scorecard) {
        return map(
                "dimension", scorecard.slice().dimension(),
                "value", scorecard.slice().value(),
                "region", scorecard.slice().region(),
                "members", scorecard.members(),
                "currency", scorecard.currency(),
                "kpis", scorecard.lines().stream().map(Snapshot::write).toList());
    }

    private static Map<String, @Nullable Object> write(Reconciliation reconciliation) {
        return map(
                "dimension", reconciliation.dimension(),
                "name", reconciliation.name(),
                "inputs",
                        reconciliation.inputs().stream()
                                .map(part -> map(
                                        "key", part.key(),
                                        "name", part.name(),
                                        "whole", part.whole(),
                                        "slices", part.slices()))
                                .toList());
    }

    private static Map<String, @Nullable Object> write(KpiLine line) {
        Target target = line.target();
        return map(
                "kpi", line.kpi(),
                "revision", line.revision(),
                "language", line.languageVersion(),
                "draft", KpiJson.fields(line.draft()),
                "target", target == null ? null : map("goal", target.goal(), "limit", target.limit()),
                "status", line.status(),
                "trend",
                        line.trend().points().stream()
                                .map(point -> map("month", point.month(), "figure", write(point.figure())))
                                .toList(),
                "inputs", line.inputs().stream().map(Snapshot::write).toList(),
                "hypotheses", line.hypotheses().stream().map(Snapshot::write).toList());
    }

    private static Map<String, @Nullable Object> write(Hypothesis hypothesis) {
        Expectation expected = hypothesis.expectation();
        return map(
                "id", hypothesis.id(),
                "statement", expected.statement(),
                "move", expected.move(),
                "amount", expected.amount(),
                "base", expected.base(),
                "due", expected.due(),
                "month", hypothesis.month(),
                "from", write(hypothesis.from()),
                "to", write(hypothesis.to()),
                "outcome", hypothesis.outcome());
    }

    private static Map<String, @Nullable Object> write(Conversion conversion) {
        return map(
                "currency", conversion.currency(),
                "amount", conversion.amount(),
                "rate", conversion.rate(),
                "from", conversion.from(),
                "source", conversion.source());
    }

    private static Map<String, @Nullable Object> write(InputFigure input) {
        Conversion conversion = input.conversion();
        return map(
                "key", input.key(),
                "name", input.name(),
                "month", input.month(),
                "figure", write(input.figure()),
                "computed", input.computed(),
                "conversion", conversion == null ? null : write(conversion),
                "origins",
                        input.origins().stream()
                                .map(origin -> map(
                                        "batch", origin.batch().id(), "rows", origin.rows(), "lines", origin.lines()))
                                .toList());
    }

    private static Map<String, @Nullable Object> write(Figure figure) {
        return switch (figure) {
            case Figure.Value value -> map("number", value.number());
            case Figure.NotAvailable missing -> map("reason", missing.reason(), "subject", missing.subject());
        };
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return map;
    }
}
