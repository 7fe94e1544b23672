package io.pupitre.tools.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.Clients;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What of the clients' checks is to be attended to. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class AgencyQualityIT {

    private static final Instant AT = QualityExamples.MOMENT;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Tools tools;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private QualityThresholdRepository thresholds;

    @Autowired
    private AgencyQualityStatements statements;

    @Autowired
    private Clients directory;

    private TwoClients clients;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
    }

    @Test
    void whatIsBreachedAndWhatIsOverdueOfAllClientsIsTold() {
        measured(clients.consultantInFirst(), "Tamis", ToolStatus.ACTIVE, 9);
        measured(clients.consultantInSecond(), "Cap", ToolStatus.RETIRING, 10);

        // The seventh day afterwards, then one more.
        assertThat(at(AT.plus(Duration.ofDays(7))))
                .extracting(QualityConcern::name, QualityConcern::state, QualityConcern::since)
                .containsExactly(tuple("Tamis", QualityState.BREACHED, DAY));
        assertThat(at(AT.plus(Duration.ofDays(8))))
                .extracting(QualityConcern::name, QualityConcern::state, QualityConcern::since)
                .containsExactlyInAnyOrder(
                        tuple("Tamis", QualityState.BREACHED, DAY),
                        tuple("Tamis", QualityState.OVERDUE, DAY.plusDays(7)),
                        tuple("Cap", QualityState.OVERDUE, DAY.plusDays(7)));
    }

    @Test
    void theDayEndsWhereTheClientIs() {
        measured(clients.consultantInFirst(), "Tamis", ToolStatus.ACTIVE, 10);

        // 23:59 and 00:00 in Paris.
        assertThat(at(Instant.parse("2026-03-09T22:59:00Z"))).isEmpty();
        assertThat(at(Instant.parse("2026-03-09T23:00:00Z")))
                .extracting(QualityConcern::state)
                .containsExactly(QualityState.OVERDUE);
    }

    @Test
    void aBreachIsOneByTheThresholdOfItsTime() {
        CheckRecord check = measured(clients.consultantInFirst(), "Tamis", ToolStatus.ACTIVE, 9);
        TwoClients.in(
                clients.consultantInFirst(),
                () -> thresholds.save(
                        new QualityThreshold(check.id(), new BigDecimal("80"), AT.minus(Duration.ofDays(1)))));

        assertThat(at(AT)).isEmpty();
    }

    @Test
    void aCheckThatWasNeverMeasuredIsOverdueInTheEnd() {
        CheckRecord check = check(clients.consultantInFirst(), "Tamis", ToolStatus.ACTIVE);
        Instant end = check.since().plusDays(7).atTime(12, 0).toInstant(ZoneOffset.UTC);

        assertThat(at(end)).isEmpty();
        assertThat(at(end.plus(Duration.ofDays(1))))
                .extracting(QualityConcern::state, QualityConcern::since)
                .containsExactly(tuple(QualityState.OVERDUE, check.since().plusDays(7)));
    }

    @Test
    void ofToolsThatAreNotInUseAndOfStoppedChecksNothingIsTold() {
        measured(clients.consultantInFirst(), "Tamis", ToolStatus.CONSIDERED, 1);
        measured(clients.consultantInFirst(), "Ancre", ToolStatus.RETIRED, 1);
        CheckRecord stopped = measured(clients.consultantInFirst(), "Cap", ToolStatus.ACTIVE, 1);
        CheckDetails details = stopped.details();
        TwoClients.in(
                clients.consultantInFirst(),
                () -> checks.change(
                        stopped,
                        new CheckDetails(
                                details.kind(),
                                details.subject(),
                                details.threshold(),
                                details.everyDays(),
                                "",
                                "",
                                false)));

        assertThat(at(AT.plus(Duration.ofDays(90)))).isEmpty();
    }

    /** With so many of ten filled. */
    private CheckRecord measured(Scope.Workspace client, String product, ToolStatus status, long filled) {
        CheckRecord check = check(client, product, status);
        TwoClients.in(client, () -> measurements.record(check.id(), QualityExamples.filled(filled, 10)));
        return check;
    }

    private CheckRecord check(Scope.Workspace client, String product, ToolStatus status) {
        return TwoClients.in(
                client,
                () -> checks.add(
                        tools.add(ToolExamples.named(product).withStatus(status))
                                .id(),
                        QualityExamples.complete()));
    }

    private List<QualityConcern> at(Instant now) {
        AgencyQuality then = new AgencyQuality(directory, statements, Clock.fixed(now, ZoneOffset.UTC));
        return TwoClients.in(clients.consultantInAgency(), then::concerns);
    }
}
