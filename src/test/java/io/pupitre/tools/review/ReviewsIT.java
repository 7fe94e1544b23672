package io.pupitre.tools.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportId;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ReviewsIT {

    private static final LocalDate DAY = ReviewExamples.DAY;

    @Autowired
    private Tools tools;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ToolReviewRepository repository;

    @Autowired
    private ReviewStatements statements;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void whatWasFoundIsKeptWhole() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);

        ReviewRecord review = in(() -> reviews.add(tool, ReviewExamples.complete()));

        assertThat(in(() -> reviews.of(tool))).containsExactly(review);
        assertThat(review.details()).isEqualTo(ReviewExamples.complete());
    }

    @Test
    void theOneThatWasDoneLastCountsAndTheOthersStay() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        ReviewRecord newest =
                in(() -> reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, DAY, DAY.plusYears(2))));
        ReviewRecord older = in(() -> reviews.add(tool, ReviewExamples.failed(ReviewKind.SECURITY, DAY.minusDays(1))));
        in(() -> reviews.add(tool, ReviewExamples.failed(ReviewKind.PRIVACY, DAY.plusDays(1))));

        assertThat(in(() -> reviews.of(tool)))
                .filteredOn(one -> one.details().kind() == ReviewKind.SECURITY)
                .containsExactly(newest, older);
        ReviewedTool standing = at(DAY).getFirst();
        assertThat(standing.standing(ReviewKind.SECURITY).state()).isEqualTo(ReviewState.VALID);
        assertThat(standing.standing(ReviewKind.PRIVACY).state()).isEqualTo(ReviewState.FAILED);
        assertThat(standing.standing(ReviewKind.TECHNICAL).state()).isEqualTo(ReviewState.NONE);
    }

    @Test
    void ofTwoOnOneDayTheLaterWrittenCounts() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        in(() -> reviews.add(tool, ReviewExamples.failed(ReviewKind.SECURITY, DAY)));
        in(() -> reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, DAY, DAY.plusYears(1))));

        assertThat(at(DAY).getFirst().standing(ReviewKind.SECURITY).state()).isEqualTo(ReviewState.VALID);
    }

    @Test
    void theMatrixHasAllToolsButThoseThatAreRetiredByName() {
        tool("Tamis", ToolStatus.ACTIVE);
        tool("Ancre", ToolStatus.CONSIDERED);
        tool("Cap", ToolStatus.RETIRED);

        assertThat(in(reviews::matrix)).extracting(ReviewedTool::name).containsExactly("Ancre", "Tamis");
    }

    @Test
    void theDayEndsWhereTheClientIs() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        in(() -> reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, DAY.minusDays(9), DAY)));

        // 23:30 and 00:30 in Paris.
        assertThat(at(Instant.parse("2026-03-02T22:30:00Z"))
                        .getFirst()
                        .standing(ReviewKind.SECURITY)
                        .state())
                .isEqualTo(ReviewState.SOON);
        assertThat(at(Instant.parse("2026-03-02T23:30:00Z"))
                        .getFirst()
                        .standing(ReviewKind.SECURITY)
                        .state())
                .isEqualTo(ReviewState.EXPIRED);
    }

    @Test
    void whatIsNotDoneYetIsRefused() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        LocalDate tomorrow = in(reviews::today).plusDays(1);

        assertThatExceptionOfType(InvalidReviewException.class)
                .isThrownBy(() -> in(() ->
                        reviews.add(tool, ReviewExamples.passed(ReviewKind.SECURITY, tomorrow, tomorrow.plusDays(1)))))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ReviewProblem::field)
                        .containsExactly(ReviewField.DONE_ON));
        assertThat(in(() -> reviews.of(tool))).isEmpty();
    }

    @Test
    void aCorrectionIsLoggedAndTheSecondOfTwoIsTold() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        ReviewRecord base = in(() -> reviews.add(tool, ReviewExamples.complete()));
        ReviewDetails failed = ReviewExamples.failed(ReviewKind.PRIVACY, DAY);

        ReviewRecord corrected = in(() -> reviews.correct(base, failed));

        assertThat(corrected.details()).isEqualTo(failed);
        assertThatExceptionOfType(StaleReviewException.class)
                .isThrownBy(() -> in(() -> reviews.correct(base, ReviewExamples.complete())));
        assertThat(in(() -> reviews.of(tool))).containsExactly(corrected);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        in(() -> reviews.correct(corrected, ReviewExamples.failed(ReviewKind.SECURITY, DAY))));
        AuditEntry entry = in(() -> log.of(base.id().value())).getFirst();
        assertThat(entry.subjectName()).isEqualTo("Tamis");
        assertThat(entry.changes())
                .extracting("field", "before", "after")
                .contains(org.assertj.core.groups.Tuple.tuple("verdict", "CONDITIONS", "FAILED"));
    }

    @Test
    void anImportedToolThatWasReviewedCountsAsEdited() {
        ImportId batch = in(() -> imports.apply(new ImportPreview(
                        "outils.csv", List.of(new ImportLine.Addition(2, ToolExamples.named("Tamis"), List.of()))))
                .id());
        ToolId tool = in(() ->
                tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1).getFirst().toolId());
        in(() -> reviews.add(tool, ReviewExamples.complete()));

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> in(() -> {
                    imports.undo(batch, false);
                    return true;
                }));
        in(() -> {
            imports.undo(batch, true);
            return true;
        });
        assertThat(in(() -> reviews.of(tool))).hasSize(1);
    }

    @Test
    void ofAnotherClientsToolThereIsNothing() {
        ToolId tool = tool("Tamis", ToolStatus.ACTIVE);
        ReviewRecord review = in(() -> reviews.add(tool, ReviewExamples.complete()));
        Scope.Workspace other = clients.consultantInSecond();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(other, () -> reviews.of(tool)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(other, () -> reviews.add(tool, ReviewExamples.complete())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(other, () -> reviews.correct(review, ReviewExamples.complete())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), reviews::matrix));
    }

    private List<ReviewedTool> at(LocalDate day) {
        return at(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private List<ReviewedTool> at(Instant now) {
        Reviews then = new Reviews(repository, statements, tools, directory, Clock.fixed(now, ZoneOffset.UTC));
        return in(then::matrix);
    }

    private ToolId tool(String product, ToolStatus status) {
        return in(
                () -> tools.add(ToolExamples.named(product).withStatus(status)).id());
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
