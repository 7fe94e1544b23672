package io.pupitre.tools.quality;

import static io.pupitre.isolation.IsolationCase.Border.AGENCY;
import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class QualityIsolationCases implements IsolationCases {

    private final Tools tools;
    private final Inputs inputs;
    private final QualityChecks checks;
    private final Measurements measurements;
    private final CheckFeeds feeds;
    private final AgencyQuality agency;
    private final QualityThresholdRepository thresholds;
    private final QualityFeedRepository feedRows;
    private final Personas personas;

    QualityIsolationCases(
            Tools tools,
            Inputs inputs,
            QualityChecks checks,
            Measurements measurements,
            CheckFeeds feeds,
            AgencyQuality agency,
            QualityThresholdRepository thresholds,
            QualityFeedRepository feedRows,
            Personas personas) {
        this.tools = tools;
        this.inputs = inputs;
        this.checks = checks;
        this.measurements = measurements;
        this.feeds = feeds;
        this.agency = agency;
        this.thresholds = thresholds;
        this.feedRows = feedRows;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("QualityChecks.board", WORKSPACE, this::checked, checks::board),
                IsolationCase.byHandle(
                        "QualityChecks.of",
                        WORKSPACE,
                        () -> checked("read").tool(),
                        () -> new ToolId(Ids.next()),
                        tool -> checks.of(tool).size()),
                IsolationCase.byHandle(
                        "QualityChecks.add",
                        WORKSPACE,
                        () -> tool("added"),
                        () -> new ToolId(Ids.next()),
                        tool -> checks.add(tool, QualityExamples.complete()).details()),
                IsolationCase.byHandle(
                        "QualityChecks.change",
                        WORKSPACE,
                        () -> checked("changed"),
                        QualityIsolationCases::missingCheck,
                        check -> checks.change(check, QualityExamples.withThreshold(QualityExamples.complete(), "90"))
                                .details()),
                IsolationCase.byHandle(
                        "QualityChecks.remove",
                        WORKSPACE,
                        () -> checked("removed"),
                        QualityIsolationCases::missingCheck,
                        check -> {
                            checks.remove(check);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "Measurements.of",
                        WORKSPACE,
                        () -> measured("read").check(),
                        QualityIsolationCases::missing,
                        check -> measurements.of(check).size()),
                IsolationCase.byHandle(
                        "Measurements.record",
                        WORKSPACE,
                        () -> checked("measured").id(),
                        QualityIsolationCases::missing,
                        check -> measurements
                                .record(check, QualityExamples.filled(9, 10))
                                .details()),
                IsolationCase.byHandle(
                        "Measurements.correct",
                        WORKSPACE,
                        () -> measured("corrected"),
                        QualityIsolationCases::missingMeasurement,
                        one -> measurements
                                .correct(one, QualityExamples.filled(8, 10), "Mal lu")
                                .details()),
                IsolationCase.byHandle(
                        "Measurements.withdraw",
                        WORKSPACE,
                        () -> measured("withdrawn"),
                        QualityIsolationCases::missingMeasurement,
                        one -> {
                            measurements.withdraw(one, "Mal lu");
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "CheckFeeds.choices",
                        WORKSPACE,
                        () -> checked("choosing").id(),
                        QualityIsolationCases::missing,
                        check -> feeds.choices(check).isEmpty()),
                IsolationCase.byHandle(
                        "CheckFeeds.of",
                        WORKSPACE,
                        this::feeding,
                        QualityIsolationCases::missing,
                        check -> feeds.of(check).isPresent()),
                IsolationCase.byHandle(
                        "CheckFeeds.join",
                        WORKSPACE,
                        () -> new Joining(checked("joined").id(), input()),
                        () -> new Joining(missing(), new InputId(Ids.next())),
                        one -> {
                            feeds.join(one.check(), one.input(), "Qualité");
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "CheckFeeds.joinNew",
                        WORKSPACE,
                        () -> checked("joined").id(),
                        QualityIsolationCases::missing,
                        check -> {
                            feeds.joinNew(check, key(), "Complétude", "Qualité");
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "CheckFeeds.leave", WORKSPACE, this::feeding, QualityIsolationCases::missing, check -> {
                            feeds.leave(check);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "CheckFeeds.send", WORKSPACE, this::feeding, QualityIsolationCases::missing, check -> {
                            feeds.send(check);
                            return "done";
                        }),
                IsolationCase.byHandle(
                        "AgencyQuality.concerns",
                        AGENCY,
                        this::breachedInLittoral,
                        () -> new CheckId(Ids.next()),
                        check -> agency.concerns().stream()
                                .anyMatch(one -> one.check().equals(check))));
    }

    /** A check and an input of the same client. */
    private record Joining(CheckId check, InputId input) {}

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                QualityCheck.class, () -> checked("entity").id().value(),
                QualityThreshold.class,
                        () -> thresholds
                                .findByCheckId(checked("entity").id().value())
                                .getFirst()
                                .id(),
                QualityMeasurement.class, () -> measured("entity").id().value(),
                QualityFeed.class,
                        () -> feedRows.findByCheckId(feeding().value())
                                .orElseThrow()
                                .id());
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of("QualityChecks.zone", "tells the zone of the scope's client, and nothing of records");
    }

    private CheckId breachedInLittoral() {
        return personas.as(personas.in(SamplePerson.CARL, "littoral"), () -> {
            ToolId tool = tools.add(ToolExamples.named("breached").withStatus(ToolStatus.ACTIVE))
                    .id();
            CheckId check = checks.add(tool, QualityExamples.complete()).id();
            measurements.record(check, QualityExamples.filled(1, 2));
            return check;
        });
    }

    private ToolId tool(String product) {
        return tools.add(ToolExamples.named(product)).id();
    }

    private CheckRecord checked(String product) {
        return checks.add(tool(product), QualityExamples.complete());
    }

    private MeasurementRecord measured(String product) {
        return measurements.record(checked(product).id(), QualityExamples.filled(9, 10));
    }

    private CheckId feeding() {
        CheckId check = measured("feeding").check();
        feeds.join(check, input(), "Qualité");
        return check;
    }

    private InputId input() {
        return inputs.define(key(), "Complétude", Unit.RATIO, Aggregation.NON_ADDITIVE)
                .id();
    }

    private static String key() {
        return "quality_" + System.nanoTime();
    }

    private static CheckId missing() {
        return new CheckId(Ids.next());
    }

    private static CheckRecord missingCheck() {
        return new CheckRecord(
                missing(), 0, new ToolId(Ids.next()), QualityExamples.complete(), LocalDate.of(2026, 3, 2));
    }

    private static MeasurementRecord missingMeasurement() {
        return new MeasurementRecord(
                new MeasurementId(Ids.next()), 0, missing(), QualityExamples.filled(9, 10), new BigDecimal("95.5"));
    }
}
