package io.pupitre.tools.evaluation;

import static io.pupitre.tools.evaluation.EvaluationExamples.approval;
import static io.pupitre.tools.evaluation.EvaluationExamples.criterion;
import static io.pupitre.tools.evaluation.EvaluationExamples.evaluation;
import static io.pupitre.tools.evaluation.EvaluationExamples.mark;
import static io.pupitre.tools.evaluation.EvaluationExamples.product;
import static io.pupitre.tools.evaluation.EvaluationExamples.tool;
import static io.pupitre.tools.evaluation.EvaluationExamples.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportSummary;
import io.pupitre.tools.LogWords;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolFile;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.ui.LogExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class EvaluationsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private EvaluationMatrix matrix;

    @Autowired
    private EvaluationDecisions decisions;

    @Autowired
    private Tools tools;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    @Autowired
    private FlaggedFields flags;

    @Autowired
    private JdbcClient jdbc;

    private TwoClients clients;
    private Scope.Workspace here;
    private EvaluationId id;

    @BeforeEach
    void begin() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        id = in(() -> evaluations.add(evaluation("E-mailing")).id());
    }

    @Test
    void scoresAreRecomputedWhenAMarkOrAWeightChanges() {
        compare("Tamis", "4", "2");
        compare("Râteau", "2", "5");
        assertThat(ranks()).containsExactly("1 Tamis 3.50", "2 Râteau 2.75");

        give("Tamis", "Prix", "1");
        assertThat(ranks()).containsExactly("1 Tamis 3.25", "2 Râteau 2.75");

        CriterionRecord price = criterionOf("Prix");
        run(() -> matrix.changeCriterion(price, criterion("Prix", "9")));
        assertThat(ranks()).containsExactly("1 Râteau 4.25", "2 Tamis 1.75");
    }

    @Test
    void whoChangedAMarkOrTookACandidateOutIsInTheLog() {
        ToolRecord crible = in(() -> tools.add(ToolExamples.named("Crible")));
        compare("Tamis", "4", "2");
        run(() -> matrix.addCandidate(id, tool(crible.id())));
        give("Crible", "Prix", "3.5");
        give("Crible", "Prix", "5");
        CandidateRecord taken = candidate("Crible");
        run(() -> matrix.removeCandidate(taken));

        List<AuditEntry> marks = in(() -> log.page(List.of("evaluation-mark"), 0, 3));
        assertThat(marks)
                .extracting(AuditEntry::action, AuditEntry::subjectName)
                .containsExactly(
                        tuple(AuditEntry.Action.DELETED, "Crible – Prix – E-mailing"),
                        tuple(AuditEntry.Action.CHANGED, "Crible – Prix – E-mailing"),
                        tuple(AuditEntry.Action.CREATED, "Crible – Prix – E-mailing"));
        assertThat(LogExamples.in(Locale.FRENCH).differences(marks.get(1)))
                .containsExactly(new LogWords.Difference("Points", "3,5", "5"));
        assertThat(LogExamples.in(Locale.ENGLISH).differences(marks.getLast()))
                .contains(
                        new LogWords.Difference("Candidate", null, "Crible"),
                        new LogWords.Difference("Criterion", null, "Prix"),
                        new LogWords.Difference("Evaluation", null, "E-mailing"),
                        new LogWords.Difference("Points", null, "3.5"));
        List<AuditEntry> candidates = in(() -> log.page(List.of("evaluation-candidate"), 0, 10));
        assertThat(candidates)
                .extracting(AuditEntry::action, AuditEntry::subjectName)
                .containsExactly(
                        tuple(AuditEntry.Action.DELETED, "Crible – E-mailing"),
                        tuple(AuditEntry.Action.CREATED, "Crible – E-mailing"),
                        tuple(AuditEntry.Action.CREATED, "Tamis – E-mailing"));
        assertThat(LogExamples.in(Locale.ENGLISH).differences(candidates.getFirst()))
                .contains(
                        new LogWords.Difference("Tool", "Crible", null),
                        new LogWords.Difference("Evaluation", "E-mailing", null));
    }

    @Test
    void aCandidateWithoutAMarkHasNoScoreAndSaysWhatIsMissing() {
        compare("Tamis", "4", null);
        compare("Râteau", "0", "0");

        assertThat(ranks()).containsExactly("1 Râteau 0.00", "- Tamis -");
        assertThat(standing("Tamis").missing())
                .extracting(one -> one.details().name())
                .containsExactly("Prix");
        assertThat(standing("Tamis").isEligible()).isFalse();
    }

    @Test
    void equalScoresShareARank() {
        compare("Tamis", "4", "4");
        compare("Râteau", "4", "4");
        compare("Ruche", "1", "1");

        assertThat(ranks()).containsExactly("1= Tamis 4.00", "1= Râteau 4.00", "3 Ruche 1.00");
        assertThat(in(() -> evaluations.list(EvaluationFilter.ALL)))
                .singleElement()
                .satisfies(line -> assertThat(line.leaders()).containsExactly("Tamis", "Râteau"));
    }

    @Test
    void whoMissesAMinimumIsRuledOut() {
        run(() -> matrix.addCriterion(id, criterion("Sécurité", "1", "3")));
        compare("Tamis", "5", "5");
        compare("Râteau", "1", "1");
        give("Tamis", "Sécurité", "2.5");
        give("Râteau", "Sécurité", "3");

        assertThat(ranks()).containsExactly("1 Râteau 1.40", "- Tamis 4.50");
        assertThat(standing("Tamis").failed())
                .extracting(one -> one.details().name())
                .containsExactly("Sécurité");
        EvaluationSheet sheet = sheet();
        assertThatExceptionOfType(IneligibleCandidateException.class)
                .isThrownBy(() -> run(() ->
                        decisions.decide(sheet, approval(candidate("Tamis").id()))));
        assertThat(sheet()).isEqualTo(sheet);
    }

    @Test
    void anApprovedToolGoesItsStepsAndTheLogSaysWhy() {
        TwoClients.run(clients.adminInAgency(), () -> flags.change("tool", Set.of("status"), Set.of()));
        ToolRecord considered = in(() -> tools.add(ToolExamples.named("Tamis")));
        run(() -> matrix.addCandidate(id, tool(considered.id())));
        run(() -> matrix.addCriterion(id, criterion("Usage", "1")));
        give("Tamis", "Usage", "4");

        run(() -> decisions.decide(sheet(), approval(candidate("Tamis").id())));

        assertThat(in(() -> tools.get(considered.id())).details().status()).isEqualTo(ToolStatus.APPROVED);
        List<AuditEntry> entries = in(() -> log.of(considered.id().value()));
        assertThat(entries).hasSize(3);
        assertThat(entries.subList(0, 2))
                .allSatisfy(entry -> assertThat(entry.reason()).isEqualTo("E-mailing"));
        assertThat(in(() -> evaluations.list(EvaluationFilter.ALL)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.approved()).isEqualTo("Tamis");
                    assertThat(line.evaluation().status()).isEqualTo(EvaluationStatus.DECIDED);
                });
    }

    @Test
    void whatIsInUseIsComparedTooAndKeptWhenItIsApproved() {
        ToolRecord inUse = in(() -> tools.add(ToolExamples.named("Tamis").withStatus(ToolStatus.ACTIVE)));
        ToolRecord retired = in(() -> tools.add(ToolExamples.named("Râteau").withStatus(ToolStatus.RETIRED)));
        ToolRecord leaving = in(() -> tools.add(ToolExamples.named("Herse").withStatus(ToolStatus.RETIRING)));
        run(() -> matrix.addCandidate(id, tool(inUse.id())));
        assertStale(() -> matrix.addCandidate(id, tool(retired.id())));
        assertStale(() -> matrix.addCandidate(id, tool(leaving.id())));
        run(() -> matrix.addCriterion(id, criterion("Usage", "1")));
        give("Tamis", "Usage", "4");

        run(() -> decisions.decide(sheet(), approval(candidate("Tamis").id())));

        assertThat(in(() -> tools.get(inUse.id())).details().status()).isEqualTo(ToolStatus.ACTIVE);
    }

    @Test
    void anApprovedProductBecomesAToolOfTheStack() {
        compare("Brevo", "4", "4");

        run(() -> decisions.decide(sheet(), approval(candidate("Brevo").id())));

        ToolId tool = Objects.requireNonNull(candidate("Brevo").details().tool());
        assertThat(in(() -> tools.get(tool)).details()).satisfies(details -> {
            assertThat(details.status()).isEqualTo(ToolStatus.APPROVED);
            assertThat(details.vendor()).isEqualTo("Brevo");
            assertThat(details.listCost()).isEqualTo(product("x").listPrice());
        });
    }

    @Test
    void anApprovedProductThatIsInTheStackByNowIsThatTool() {
        compare("Brevo", "4", "4");
        ToolRecord there = in(() -> tools.add(ToolExamples.named("BREVO")));

        run(() -> decisions.decide(sheet(), approval(candidate("Brevo").id())));

        assertThat(sheet().candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.details().tool()).isEqualTo(there.id()));
        assertThat(in(() -> tools.get(there.id())).details().status()).isEqualTo(ToolStatus.APPROVED);
        assertThat(in(() -> tools.count(ToolFilter.ALL))).isEqualTo(1);
    }

    @Test
    void aProductOfTheStackIsNoCandidateByItsName() {
        run(() -> tools.add(ToolExamples.named("Râteau Courrier")));
        run(() -> tools.add(ToolExamples.complete("Vigie")));
        // Another one than the one for Europe.
        run(() -> matrix.addCandidate(id, product("Vigie")));
        run(() -> matrix.addCandidate(id, product("Ruche")));
        EvaluationSheet sheet = sheet();

        for (String name : List.of("Râteau Courrier", "rateau-courrier", "Vigie (Europe)")) {
            assertThatExceptionOfType(InStackException.class)
                    .as(name)
                    .isThrownBy(() -> run(() -> matrix.addCandidate(id, product(name))));
            assertThatExceptionOfType(InStackException.class)
                    .as(name)
                    .isThrownBy(() -> run(() -> matrix.changeCandidate(candidate("Ruche"), product(name))));
        }

        assertThat(sheet()).isEqualTo(sheet);
        // Its price can still be told when it came into the stack later.
        run(() -> tools.add(ToolExamples.named("Ruche")));
        run(() -> matrix.changeCandidate(candidate("Ruche"), new CandidateDetails(null, "Ruche", null)));
        assertThat(candidate("Ruche").details().listPrice()).isNull();
    }

    @Test
    void aVetoOnAllLeavesNobodyAhead() {
        compare("Tamis", "4", "2");
        compare("Râteau", "2", "5");

        run(() -> decisions.decide(sheet(), veto(null, "Trop cher")));

        assertThat(ranks()).containsExactly("- Tamis 3.50", "- Râteau 2.75");
        assertThat(sheet().standings()).allMatch(Standing::vetoed);
        assertThat(in(() -> evaluations.list(EvaluationFilter.ALL)))
                .singleElement()
                .satisfies(line -> assertThat(line.leaders()).isEmpty());

        run(() -> decisions.reopen(sheet(), "Prix baissé"));
        assertThat(ranks()).containsExactly("1 Tamis 3.50", "2 Râteau 2.75");
    }

    @Test
    void whatIsDecidedStaysAsItWas() {
        compare("Tamis", "4", "2");
        EvaluationSheet before = sheet();
        run(() -> decisions.decide(before, approval(candidate("Tamis").id())));

        MarkRecord given = sheet().marks().getFirst();
        assertClosed(() -> matrix.mark(given, mark("1")));
        assertClosed(() -> matrix.changeCriterion(before.criteria().getFirst(), criterion("Usage", "9")));
        assertClosed(() -> matrix.removeCriterion(before.criteria().getFirst()));
        assertClosed(() -> matrix.addCriterion(id, criterion("Autre", "9")));
        assertClosed(() -> matrix.addCandidate(id, product("Autre")));
        assertClosed(() -> matrix.removeCandidate(before.candidates().getFirst()));
        assertClosed(() -> matrix.changeCandidate(before.candidates().getFirst(), product("Autre")));
        assertClosed(() -> evaluations.note(sheet().evaluation(), "Autre"));
        assertClosed(() -> evaluations.change(sheet().evaluation(), evaluation("Autre")));
        assertClosed(() -> decisions.decide(sheet(), veto(null, "Trop cher")));
        assertClosed(() -> decisions.drop(sheet(), "Plus voulu"));

        assertThat(sheet().marks()).isEqualTo(before.marks());
        assertThat(sheet().criteria()).isEqualTo(before.criteria());
    }

    @Test
    void anewRoundKeepsTheEarlierDecisionReadable() {
        compare("Tamis", "4", "2");
        run(() -> evaluations.note(sheet().evaluation(), "Prendre Tamis"));
        run(() -> decisions.decide(sheet(), approval(candidate("Tamis").id())));
        assertThatIllegalArgumentException().isThrownBy(() -> run(() -> decisions.reopen(sheet(), " ")));

        run(() -> decisions.reopen(sheet(), "Prix doublé"));
        give("Tamis", "Usage", "1");
        run(() -> evaluations.note(sheet().evaluation(), "Attendre"));
        run(() -> decisions.decide(sheet(), veto(null, "Trop cher")));

        List<DecisionRecord> all = in(() -> decisions.list(id));
        assertThat(all)
                .extracting(DecisionRecord::kind)
                .containsExactly(DecisionKind.VETO, DecisionKind.REOPENING, DecisionKind.APPROVAL);
        assertThat(all).extracting(DecisionRecord::round).containsExactly(2, 2, 1);
        DecisionRecord first = all.getLast();
        assertThat(first.recordedBy()).isEqualTo(here.person());
        assertThat(first.asItWas().memo()).isEqualTo("Prendre Tamis");
        assertThat(first.asItWas().candidates()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Tamis");
            assertThat(one.marks()).containsExactly(mark("4"), mark("2"));
            assertThat(Objects.requireNonNull(one.score()).points()).isEqualByComparingTo("3.50");
        });
        assertThat(all.getFirst().asItWas().candidates().getFirst().marks()).containsExactly(mark("1"), mark("2"));
    }

    @Test
    void aVetoedCandidateLeavesTheOthersToBeDecidedOn() {
        ToolRecord evaluated = in(() -> tools.add(ToolExamples.named("Tamis").withStatus(ToolStatus.EVALUATED)));
        run(() -> matrix.addCriterion(id, criterion("Usage", "1")));
        run(() -> matrix.addCandidate(id, tool(evaluated.id())));
        run(() -> matrix.addCandidate(id, product("Râteau")));
        give("Tamis", "Usage", "5");
        give("Râteau", "Usage", "3");

        run(() -> decisions.decide(
                sheet(),
                new Decision(
                        DecisionKind.VETO,
                        candidate("Tamis").id(),
                        true,
                        "Hébergé hors d’Europe",
                        DAY,
                        Decider.CMO,
                        "Nora",
                        "Courriel du 4 mai")));

        assertThat(ranks()).containsExactly("1 Râteau 3.00", "- Tamis 5.00");
        ToolRecord retired = in(() -> tools.get(evaluated.id()));
        assertThat(retired.details().status()).isEqualTo(ToolStatus.RETIRED);
        assertThat(retired.next()).containsExactly(ToolStatus.CONSIDERED, ToolStatus.EVALUATED);
        assertThat(sheet().evaluation().isOpen()).isTrue();
        assertThat(in(() -> decisions.list(id))).singleElement().satisfies(one -> {
            assertThat(one.decider()).isEqualTo(Decider.CMO);
            assertThat(one.name()).isEqualTo("Nora");
            assertThat(one.evidence()).isEqualTo("Courriel du 4 mai");
            assertThat(one.subject()).isEqualTo("Tamis");
        });
        assertThatExceptionOfType(IneligibleCandidateException.class)
                .isThrownBy(() -> run(() ->
                        decisions.decide(sheet(), approval(candidate("Tamis").id()))));
        run(() -> decisions.drop(sheet(), "Plus voulu"));
        assertThat(sheet().evaluation().status()).isEqualTo(EvaluationStatus.DROPPED);

        run(() -> decisions.reopen(sheet(), "Voulu de nouveau"));
        assertThat(ranks()).containsExactly("1 Tamis 5.00", "2 Râteau 3.00");
        run(() -> decisions.decide(sheet(), approval(candidate("Tamis").id())));
        assertThat(in(() -> tools.get(evaluated.id())).details().status()).isEqualTo(ToolStatus.APPROVED);
    }

    @Test
    void aVetoNeedsAReasonAndSomebodyElsesDecisionItsEvidence() {
        assertThatIllegalArgumentException().isThrownBy(() -> veto(null, " \u200B"));
        for (String evidence : List.of("", " ")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Decision(
                            DecisionKind.VETO, null, false, "Trop cher", DAY, Decider.CMO, "Nora", evidence));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Decision(DecisionKind.VETO, null, false, "Trop cher", DAY, Decider.AGENCY, "", "Courriel"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(() -> decisions.decide(
                        sheet(),
                        new Decision(
                                DecisionKind.VETO,
                                null,
                                false,
                                "Trop cher",
                                LocalDate.of(2099, 1, 1),
                                Decider.RECORDER,
                                "",
                                ""))));
        assertThat(in(() -> decisions.list(id))).isEmpty();
        assertThat(sheet().evaluation().isOpen()).isTrue();
    }

    @Test
    void nobodyDecidesOnWhatTheyHaveNotSeen() {
        compare("Tamis", "4", "2");
        EvaluationSheet seen = sheet();
        give("Tamis", "Prix", "0");

        assertThatExceptionOfType(StaleEvaluationException.class)
                .isThrownBy(() -> run(
                        () -> decisions.decide(seen, approval(candidate("Tamis").id()))));
        assertThatExceptionOfType(StaleEvaluationException.class)
                .isThrownBy(() -> run(() -> decisions.drop(seen, "Plus voulu")));
        assertThat(in(() -> decisions.list(id))).isEmpty();
    }

    @Test
    void theSecondOfTwoIsTold() {
        compare("Tamis", "4", "2");
        EvaluationSheet seen = sheet();
        MarkRecord mark = seen.marks().getFirst();
        run(() -> matrix.mark(mark, mark("1")));
        run(() -> matrix.changeCriterion(seen.criteria().getFirst(), criterion("Usage", "7")));
        run(() -> matrix.changeCandidate(seen.candidates().getFirst(), product("Tamis 2")));
        run(() -> evaluations.note(seen.evaluation(), "Mémo"));

        assertStale(() -> matrix.mark(mark, mark("5")));
        assertStale(() -> matrix.changeCriterion(seen.criteria().getFirst(), criterion("Usage", "8")));
        assertStale(() -> matrix.removeCriterion(seen.criteria().getFirst()));
        assertStale(() -> matrix.changeCandidate(seen.candidates().getFirst(), product("Tamis 3")));
        assertStale(() -> matrix.removeCandidate(seen.candidates().getFirst()));
        assertStale(() -> evaluations.note(seen.evaluation(), "Autre"));
        assertStale(() -> evaluations.change(seen.evaluation(), evaluation("Autre")));
        // Of a mark that nobody had given, too.
        run(() -> matrix.addCriterion(id, criterion("Aide", "1")));
        MarkRecord none = sheet().mark(sheet().candidates().getFirst(), criterionOf("Aide"));
        run(() -> matrix.mark(none, mark("3")));
        assertStale(() -> matrix.mark(none, mark("4")));
    }

    @Test
    void namesAreThereOnce() {
        compare("Tamis", "4", "2");
        ToolRecord same = in(() -> tools.add(ToolExamples.named("TAMIS")));

        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> run(() -> matrix.addCriterion(id, criterion("prix", "1"))));
        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> run(() -> matrix.addCandidate(id, product("tamis"))));
        assertThatExceptionOfType(NameTakenException.class)
                .isThrownBy(() -> run(() -> matrix.addCandidate(id, tool(same.id()))));
    }

    @Test
    void whatIsTakenAwayTakesItsMarksWithIt() {
        compare("Tamis", "4", "2");
        compare("Râteau", "1", "1");

        run(() -> matrix.removeCriterion(criterionOf("Prix")));
        run(() -> matrix.removeCandidate(candidate("Râteau")));

        assertThat(sheet().marks()).hasSize(1);
        assertThat(ranks()).containsExactly("1 Tamis 4.00");
    }

    @Test
    void decisionsAreAddedOnly() {
        compare("Tamis", "4", "2");
        run(() -> decisions.decide(sheet(), veto(null, "Trop cher")));

        byte[] client = io.pupitre.tenancy.Ids.bytes(here.workspace().value());
        for (String sql : List.of(
                "update evaluation_decision set reason = 'x' where client_id = ?",
                "delete from evaluation_decision where client_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> in(() -> jdbc.sql(sql).params(client).update()))
                    .havingRootCause()
                    .withMessageContaining("command denied");
        }
    }

    @Test
    void anImportsToolThatIsACandidateStays() throws Exception {
        ToolFile file = ToolLists.file("Outil;Statut", "Tamis;Envisagé", "Râteau;Envisagé");
        ImportSummary done = in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())));
        ToolId tamis = in(() -> tools.page(ToolFilter.containing("Tamis"), ToolSort.DEFAULT, 0, 1))
                .getFirst()
                .toolId();
        run(() -> matrix.addCandidate(id, tool(tamis)));

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> run(() -> imports.undo(done.id(), false)))
                .satisfies(refused -> assertThat(refused.products()).containsExactly("Tamis"));
        run(() -> imports.undo(done.id(), true));

        assertThat(in(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 10)))
                .extracting(ToolRow::product)
                .containsExactly("Tamis");
    }

    @Test
    void theListIsNarrowed() {
        EvaluationId other = in(() -> evaluations
                .add(new EvaluationDetails("Réseaux sociaux", "", null, null))
                .id());
        run(() -> decisions.drop(in(() -> evaluations.sheet(other)), "Plus voulu"));

        assertThat(titles(new EvaluationFilter("RESEAUX", null))).containsExactly("Réseaux sociaux");
        assertThat(titles(new EvaluationFilter("paniers", null))).containsExactly("E-mailing");
        assertThat(titles(new EvaluationFilter("", EvaluationStatus.DROPPED))).containsExactly("Réseaux sociaux");
        assertThat(titles(EvaluationFilter.ALL)).containsExactly("Réseaux sociaux", "E-mailing");
    }

    @Test
    void anotherClientsToolIsNoCandidateAndItsCmoSeesNothing() {
        ToolRecord foreign = TwoClients.in(clients.consultantInSecond(), () -> tools.add(ToolExamples.named("Tamis")));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> run(() -> matrix.addCandidate(id, tool(foreign.id()))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), () -> evaluations.list(EvaluationFilter.ALL)));
    }

    private List<String> titles(EvaluationFilter filter) {
        return in(() -> evaluations.list(filter)).stream()
                .map(line -> line.evaluation().details().title())
                .toList();
    }

    /** A product with marks for use, which weighs 3, and for price, which weighs 1; the criteria come with the first. */
    private void compare(String product, @Nullable String usage, @Nullable String price) {
        if (sheet().criteria().stream().noneMatch(one -> one.details().name().equals("Usage"))) {
            run(() -> matrix.addCriterion(id, criterion("Usage", "3")));
            run(() -> matrix.addCriterion(id, criterion("Prix", "1")));
        }
        run(() -> matrix.addCandidate(id, product(product)));
        give(product, "Usage", usage);
        give(product, "Prix", price);
    }

    private void give(String candidate, String criterion, @Nullable String points) {
        run(() -> matrix.mark(sheet().mark(candidate(candidate), criterionOf(criterion)), mark(points)));
    }

    private List<String> ranks() {
        return sheet().standings().stream()
                .map(one -> (one.rank() == null ? "-" : one.rank() + (one.tied() ? "=" : "")) + " "
                        + one.candidate().name() + " "
                        + (one.score() == null ? "-" : one.score().points()))
                .toList();
    }

    private Standing standing(String candidate) {
        return sheet().standings().stream()
                .filter(one -> one.candidate().name().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private CandidateRecord candidate(String name) {
        return standing(name).candidate();
    }

    private CriterionRecord criterionOf(String name) {
        return sheet().criteria().stream()
                .filter(one -> one.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EvaluationSheet sheet() {
        return in(() -> evaluations.sheet(id));
    }

    private void assertClosed(Runnable work) {
        assertThatExceptionOfType(ClosedEvaluationException.class).isThrownBy(() -> run(work));
    }

    private void assertStale(Runnable work) {
        assertThatExceptionOfType(StaleEvaluationException.class).isThrownBy(() -> run(work));
    }

    private void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
