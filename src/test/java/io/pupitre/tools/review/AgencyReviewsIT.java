package io.pupitre.tools.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.Clients;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Which reviews are to be made anew, over all clients. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class AgencyReviewsIT {

    private static final LocalDate DAY = ReviewExamples.DAY;
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Autowired
    private Tools tools;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Clients agencyClients;

    @Autowired
    private AgencyReviewStatements statements;

    private final TwoClients clients = new TwoClients();

    @Test
    void expiredAndFailedReviewsOfToolsInUseAreFound() {
        reviewed(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, expiring(DAY.minusDays(1)));
        reviewed(clients.consultantInFirst(), "Balise", ToolStatus.ACTIVE, expiring(DAY));
        reviewed(clients.consultantInSecond(), "Cap", ToolStatus.RETIRING, failed());
        reviewed(clients.consultantInSecond(), "Drakkar", ToolStatus.CONSIDERED, failed());
        reviewed(clients.consultantInSecond(), "Écluse", ToolStatus.RETIRED, expiring(DAY.minusDays(1)));

        assertThat(at(NOON, clients.consultantInAgency()))
                .extracting(ReviewConcern::name, ReviewConcern::state)
                .containsExactlyInAnyOrder(tuple("Ancre", ReviewState.EXPIRED), tuple("Cap", ReviewState.FAILED));
    }

    @Test
    void theDayEndsWhereTheClientIs() {
        reviewed(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, expiring(DAY));

        // 23:30 and 00:30 in Paris.
        assertThat(at(Instant.parse("2026-03-02T22:30:00Z"), clients.adminInAgency()))
                .isEmpty();
        assertThat(at(Instant.parse("2026-03-02T23:30:00Z"), clients.adminInAgency()))
                .hasSize(1);
    }

    @Test
    void aNewReviewSettlesIt() {
        reviewed(
                clients.consultantInFirst(),
                "Ancre",
                ToolStatus.ACTIVE,
                expiring(DAY.minusDays(1)),
                ReviewExamples.passed(ReviewKind.SECURITY, DAY, DAY.plusYears(1)));

        assertThat(at(NOON, clients.adminInAgency())).isEmpty();
    }

    @Test
    void whoHasOneClientSeesThatOnesOnly() {
        reviewed(clients.consultantInFirst(), "Ancre", ToolStatus.ACTIVE, failed());
        reviewed(clients.consultantInSecond(), "Balise", ToolStatus.ACTIVE, failed());
        Scope.Agency both = clients.consultantInAgency();
        WorkspaceId first = clients.consultantInFirst().workspace();
        Scope.Agency one = new Scope.Agency(both.person(), both.agency(), both.role(), Set.of(first));

        assertThat(at(NOON, both)).hasSize(2);
        assertThat(at(NOON, one)).extracting(ReviewConcern::name).containsExactly("Ancre");
    }

    private List<ReviewConcern> at(Instant moment, Scope scope) {
        AgencyReviews then = new AgencyReviews(agencyClients, statements, Clock.fixed(moment, ZoneOffset.UTC));
        return TwoClients.in(scope, then::concerns);
    }

    private void reviewed(Scope scope, String product, ToolStatus status, ReviewDetails... found) {
        TwoClients.run(scope, () -> {
            var tool = tools.add(ToolExamples.named(product).withStatus(status)).id();
            for (ReviewDetails one : found) {
                reviews.add(tool, one);
            }
        });
    }

    private static ReviewDetails expiring(LocalDate validUntil) {
        return ReviewExamples.passed(ReviewKind.SECURITY, DAY.minusDays(200), validUntil);
    }

    private static ReviewDetails failed() {
        return ReviewExamples.failed(ReviewKind.PRIVACY, DAY.minusDays(3));
    }
}
