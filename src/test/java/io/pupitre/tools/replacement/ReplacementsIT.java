package io.pupitre.tools.replacement;

import static io.pupitre.tools.IntegrationExamples.between;
import static io.pupitre.tools.IntegrationExamples.end;
import static io.pupitre.tools.replacement.ReplacementExamples.cadence;
import static io.pupitre.tools.replacement.ReplacementExamples.otherwise;
import static io.pupitre.tools.replacement.ReplacementExamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditLog;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportId;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.UnsettledToolException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A tool goes when all that depends on it is answered for, and is gone when all of that is carried out. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ReplacementsIT {

    private static final List<IntegrationStatus> LIVE =
            List.of(IntegrationStatus.PLANNED, IntegrationStatus.ACTIVE, IntegrationStatus.BROKEN);

    @Autowired
    private Tools tools;

    @Autowired
    private Integrations integrations;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Cadences cadences;

    @Autowired
    private ToolUses uses;

    @Autowired
    private Replacements replacements;

    @Autowired
    private ToolImports imports;

    @Autowired
    private AuditLog log;

    @Autowired
    private CountedStatements statements;

    private TwoClients clients;
    private Scope.Workspace here;
    private ToolRecord goes;
    private ToolRecord comes;
    private ToolRecord crm;
    private InputId input;
    private CadenceId cadence;
    private IntegrationRecord integration;

    @BeforeEach
    void aToolWithThreeDependents() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        goes = tool("Ancien");
        comes = tool("Nouveau");
        crm = tool("Boréal CRM");
        input = input("clics");
        cadence = in(() -> cadences.add(cadence("Lettre du lundi")));
        integration = in(() -> integrations.add(between(end(goes), end(crm))));
        run(() -> uses.change(goes.id(), none(), new Uses(Set.of(input), Set.of(cadence))));
    }

    @Test
    void aToolGoesWhenAllIsAnsweredAndIsGoneWhenAllIsCarriedOut() {
        assertHeldBack(ToolStatus.RETIRING, "tools.problem-unanswered", 3);
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        answer(plan, new Dependent.OfIntegration(integration.id()), transfer());
        answer(plan, new Dependent.OfInput(input), otherwise());
        assertHeldBack(ToolStatus.RETIRING, "tools.problem-unanswered", 1);
        answer(plan, new Dependent.OfCadence(cadence), new Answer(AnswerKind.DROP, null, "Plus de lecteurs"));

        move(ToolStatus.RETIRING);
        assertHeldBack(ToolStatus.RETIRED, "tools.problem-dependents", 3);
        carryOutAll();

        assertThat(in(() -> uses.of(goes.id())).isEmpty()).isTrue();
        assertThat(in(() -> integrations.get(integration.id())).details().status())
                .isEqualTo(IntegrationStatus.RETIRED);
        assertThat(map())
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo(new IntegrationDetails(
                                end(comes),
                                end(crm),
                                integration.details().direction(),
                                integration.details().method(),
                                integration.details().data(),
                                IntegrationStatus.ACTIVE,
                                integration.details().note())));
        move(ToolStatus.RETIRED);
        assertThat(in(() -> tools.get(goes.id())).details().status()).isEqualTo(ToolStatus.RETIRED);
        assertThat(in(() -> replacements.list())).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(ToolStatus.RETIRED);
            assertThat(line.dependents()).isZero();
        });
        assertThat(in(() -> log.page(List.of("replacement", "replacement-answer", "tool-use"), 0, 100)))
                .extracting(entry -> entry.subjectType() + " " + entry.subjectName())
                .contains(
                        "replacement Ancien",
                        "replacement-answer Ancien → Boréal CRM · Contacts et consentements",
                        "tool-use Ancien – Lettre du lundi");
    }

    @Test
    void whatIsPassedOnBelongsToTheSuccessor() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), new PlanDetails(comes.id(), null, "")));
        assertThat(in(() -> replacements.transferAll(plan))).isEqualTo(3);
        move(ToolStatus.RETIRING);
        carryOutAll();
        assertThat(in(() -> uses.of(comes.id()))).isEqualTo(new Uses(Set.of(input), Set.of(cadence)));
        assertThat(in(() -> uses.of(goes.id())).isEmpty()).isTrue();
    }

    @Test
    void anImportIsHeldBackLikeAPerson() throws Exception {
        var file = ToolLists.file("Outil;Statut", "Ancien;En cours de retrait", "Nouveau;En cours de retrait");
        var preview = in(() -> imports.preview(file, file.guess(), Set.of()));
        assertThat(preview.troubles()).singleElement().satisfies(line -> {
            assertThat(line.product()).isEqualTo("Ancien");
            assertThat(line.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.key()).isEqualTo("tools.problem-unanswered");
                assertThat(problem.arguments()).containsExactly(3);
            });
        });
        assertThat(preview.alterations()).hasSize(1);
    }

    @Test
    void aToolCannotTakeOverWhatItIsTheOtherEndOfNorWhenItGoesItself() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        Dependent connected = new Dependent.OfIntegration(integration.id());
        refused(() -> replacements.answer(plan, connected, null, transferTo(crm.id())));
        refused(() -> replacements.answer(plan, connected, null, transferTo(goes.id())));
        refused(() -> replacements.change(plan, new PlanDetails(goes.id(), null, "")));
        ToolRecord old = in(() -> tools.add(
                ToolExamples.named("Vieux").edit().status(ToolStatus.RETIRED).details()));
        refused(() -> replacements.answer(plan, connected, null, transferTo(old.id())));
        refused(() -> replacements.transferAll(plan));
        assertThat(in(() -> replacements.of(goes.id())).unanswered()).isEqualTo(3);
    }

    @Test
    void theSecondOfTwoIsTold() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        Dependent what = new Dependent.OfInput(input);
        stale(() -> replacements.plan(goes.id(), plan()));
        answer(plan, what, otherwise());
        stale(() -> replacements.answer(plan, what, null, transfer()));
        run(() -> replacements.change(plan, new PlanDetails(comes.id(), null, "Moins cher")));
        stale(() -> replacements.change(plan, plan()));
        stale(() -> uses.change(goes.id(), none(), none()));
        AnswerRecord answer = answers().getFirst();
        run(() -> replacements.carryOut(answer));
        stale(() -> replacements.carryOut(answer));
        AnswerRecord done = answers().getFirst();
        stale(() -> replacements.carryOut(done));
        stale(() -> replacements.answer(plan, what, done, transfer()));
        stale(() -> replacements.abandon(planNow()));
        run(() -> replacements.takeBack(done));
        AnswerRecord undone = answers().getFirst();
        stale(() -> replacements.takeBack(undone));
        PlanRecord current = in(this::planNow);
        run(() -> replacements.abandon(current));
        assertThat(in(() -> replacements.list())).isEmpty();
    }

    @Test
    void whatGoesByItselfNeedsNoAnswerAnyMore() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        answer(plan, new Dependent.OfCadence(cadence), otherwise());
        answer(plan, new Dependent.OfIntegration(integration.id()), transfer());
        run(() -> cadences.remove(cadence));
        run(() -> integrations.remove(integrations.get(integration.id())));
        assertThat(in(() -> replacements.of(goes.id())).dependents())
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo(new Dependent.OfInput(input)));
    }

    @Test
    void anImportedToolThatIsASuccessorStaysWhenTheImportIsUndone() throws Exception {
        var file = ToolLists.file("Outil", "Importé");
        var batch = in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())));
        ToolId imported = in(() -> tools.search("Importé")).getFirst().toolId();
        run(() -> replacements.plan(goes.id(), new PlanDetails(imported, null, "")));
        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> run(() -> imports.undo(batch.id(), false)));
        run(() -> imports.undo(batch.id(), true));
        assertThat(in(() -> replacements.of(goes.id())).successor()).isEqualTo("Importé");
    }

    @Test
    void undoingAnImportMakesNothingBeGoneThatIsUsed() throws Exception {
        run(() -> tools.move(tools.get(comes.id()), ToolStatus.RETIRING));
        run(() -> tools.move(tools.get(comes.id()), ToolStatus.RETIRED));
        ImportId batch = imported("Nouveau;En cours de retrait");
        run(() -> uses.change(comes.id(), none(), new Uses(Set.of(input), Set.of())));

        assertLeft(batch, ToolStatus.RETIRING);

        ImportId other = imported("Nouveau;Actif");
        run(() -> uses.change(comes.id(), uses.of(comes.id()), none()));
        run(() -> imports.undo(other, false));
        assertThat(in(() -> tools.get(comes.id())).details().status()).isEqualTo(ToolStatus.RETIRING);
    }

    @Test
    void undoingAnImportMakesNothingGoThatHasNoAnswer() throws Exception {
        run(() -> tools.move(tools.get(comes.id()), ToolStatus.RETIRING));
        ImportId batch = imported("Nouveau;Actif");
        ImportId again = imported("Nouveau;En cours de retrait");
        run(() -> imports.undo(again, false));
        run(() -> integrations.add(between(end(comes), end(crm))));

        assertLeft(batch, ToolStatus.ACTIVE);
    }

    @Test
    void undoingAnImportMakesAToolGoWhoseDependentsAreAnswered() throws Exception {
        run(() -> tools.move(tools.get(comes.id()), ToolStatus.RETIRING));
        ImportId batch = imported("Nouveau;Actif");
        run(() -> uses.change(comes.id(), none(), new Uses(Set.of(input), Set.of())));
        PlanRecord plan = in(() -> replacements.plan(comes.id(), plan()));
        answer(plan, new Dependent.OfInput(input), otherwise());

        run(() -> imports.undo(batch, false));

        assertThat(in(() -> tools.get(comes.id())).details().status()).isEqualTo(ToolStatus.RETIRING);
    }

    @Test
    void whatTheListAsksOfTheDatabaseDoesNotGrow() {
        run(() -> replacements.plan(goes.id(), plan()));
        long few = count(() -> replacements.list());
        long fewOfOne = count(() -> replacements.of(goes.id()));
        for (int at = 0; at < 8; at++) {
            ToolRecord other = tool("Autre " + at);
            run(() -> integrations.add(between(end(goes), end(other))));
            run(() -> replacements.plan(other.id(), plan()));
        }
        assertThat(count(() -> replacements.list())).isEqualTo(few);
        assertThat(count(() -> replacements.of(goes.id()))).isEqualTo(fewOfOne);
    }

    @Test
    void theOtherClientSeesNothingOfIt() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        Scope.Workspace elsewhere = clients.consultantInSecond();
        assertThat(TwoClients.in(elsewhere, () -> replacements.list())).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.in(elsewhere, () -> replacements.of(goes.id())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.run(elsewhere, () -> replacements.change(plan, plan())));
        ToolRecord theirs = TwoClients.in(elsewhere, () -> tools.add(ToolExamples.named("Ailleurs")));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> TwoClients.run(
                        elsewhere, () -> uses.change(theirs.id(), none(), new Uses(Set.of(input), Set.of()))));
    }

    @Test
    void whatHasGoneElsewhereMeanwhileIsLeftAlone() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        answer(plan, new Dependent.OfIntegration(integration.id()), transfer());
        answer(plan, new Dependent.OfInput(input), transfer());
        ToolRecord other = tool("Autre");
        IntegrationDetails elsewhere = between(end(other), end(crm));
        run(() -> integrations.change(integrations.get(integration.id()), elsewhere));
        run(() -> uses.change(goes.id(), uses.of(goes.id()), new Uses(Set.of(), Set.of(cadence))));
        assertThat(in(() -> replacements.of(goes.id())).unsettled()).isEqualTo(1);

        carryOutAll();

        assertThat(map()).containsExactly(elsewhere);
        assertThat(in(() -> uses.of(comes.id())).isEmpty()).isTrue();
        answers().forEach(answer -> run(() -> replacements.takeBack(answer)));
        assertThat(map()).containsExactly(elsewhere);
        assertThat(in(() -> uses.of(goes.id()))).isEqualTo(new Uses(Set.of(), Set.of(cadence)));
    }

    @Test
    void anIntegrationBetweenTwoThatGoIsSwitchedOverTwice() {
        PlanRecord first = in(() -> replacements.plan(goes.id(), plan()));
        PlanRecord second = in(() -> replacements.plan(crm.id(), plan()));
        ToolRecord newCrm = tool("CRM neuf");
        Dependent both = new Dependent.OfIntegration(integration.id());
        answer(first, both, transfer());
        answer(second, both, transferTo(newCrm.id()));

        carryOutAll();
        answersOf(crm).forEach(answer -> run(() -> replacements.carryOut(answer)));

        // The second answer was about what is retired: what came instead needs one of its own.
        assertThat(map().stream().filter(one -> one.status() != IntegrationStatus.RETIRED))
                .containsExactly(between(end(comes), end(crm)));
        assertThat(in(() -> replacements.of(crm.id())).unanswered()).isEqualTo(1);
    }

    @Test
    void whatTwoToolsPassedOnStaysAsLongAsOneOfThemRelies() {
        ToolRecord also = tool("Ancien aussi");
        run(() -> uses.change(also.id(), none(), new Uses(Set.of(input), Set.of())));
        for (ToolRecord tool : List.of(goes, also)) {
            PlanRecord plan = in(() -> replacements.plan(tool.id(), plan()));
            answer(plan, new Dependent.OfInput(input), transfer());
            answersOf(tool).forEach(answer -> run(() -> replacements.carryOut(answer)));
        }
        answersOf(goes).forEach(answer -> run(() -> replacements.takeBack(answer)));
        assertThat(in(() -> uses.of(comes.id())).inputs()).containsExactly(input);
        answersOf(also).forEach(answer -> run(() -> replacements.takeBack(answer)));
        assertThat(in(() -> uses.of(comes.id())).isEmpty()).isTrue();
    }

    @Test
    void nothingIsTakenBackOfAToolThatIsGone() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), new PlanDetails(comes.id(), null, "")));
        run(() -> replacements.transferAll(plan));
        move(ToolStatus.RETIRING);
        carryOutAll();
        move(ToolStatus.RETIRED);
        AnswerRecord answer = answers().getFirst();
        stale(() -> replacements.takeBack(answer));
    }

    @Test
    void aPlanThatWasGivenUpComesBackWithItsAnswers() {
        PlanRecord plan = in(() -> replacements.plan(goes.id(), plan()));
        answer(plan, new Dependent.OfIntegration(integration.id()), transfer());
        answer(plan, new Dependent.OfInput(input), otherwise());
        List<DependentLine> lines = in(() -> replacements.of(goes.id())).dependents();
        run(() -> replacements.abandon(plan));
        run(() -> tools.move(tools.get(comes.id()), ToolStatus.RETIRING));
        run(() -> replacements.bringBack(plan, lines));
        // Who was to take the integration over is going itself by now.
        assertThat(in(() -> replacements.of(goes.id())).unanswered()).isEqualTo(2);
    }

    /** Over random stacks, plans, answers and orders: what was before is the oracle. */
    @Test
    void whatIsTakenBackIsAsItWasBefore() {
        for (long seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            ToolRecord leaving = tool("Partant " + seed);
            List<ToolRecord> others = new ArrayList<>();
            for (int at = 0; at < 3; at++) {
                others.add(tool("Autre " + seed + " " + at));
            }
            for (int at = 0; at < 4; at++) {
                ToolRecord other = others.get(random.nextInt(3));
                boolean outward = random.nextBoolean();
                IntegrationStatus status = LIVE.get(random.nextInt(LIVE.size()));
                run(() -> integrations.add(
                        (outward ? between(end(leaving), end(other)) : between(end(other), end(leaving)))
                                .withStatus(status)));
            }
            InputId figure = input("donnee_" + seed);
            boolean shared = random.nextBoolean();
            run(() -> uses.change(leaving.id(), none(), new Uses(Set.of(input, figure), Set.of(cadence))));
            if (shared) {
                run(() -> uses.change(others.getFirst().id(), none(), new Uses(Set.of(figure), Set.of())));
            }
            Map<UUID, Object> before = state(leaving, others);
            PlanRecord plan = in(() -> replacements.plan(leaving.id(), plan()));
            for (DependentLine line : in(() -> replacements.of(leaving.id())).dependents()) {
                ToolId to = others.get(random.nextInt(3)).id();
                Answer wanted = random.nextBoolean() ? transferTo(to) : otherwise();
                try {
                    run(() -> replacements.answer(plan, line.what(), null, wanted));
                } catch (RefusedAnswerException e) {
                    run(() -> replacements.answer(plan, line.what(), null, otherwise()));
                }
            }
            List<AnswerRecord> order = answersOf(leaving);
            Collections.shuffle(order, random);
            order.forEach(answer -> run(() -> replacements.carryOut(answer)));
            assertThat(state(leaving, others)).as("seed %d", seed).isNotEqualTo(before);
            List<AnswerRecord> back = answersOf(leaving);
            Collections.shuffle(back, random);
            back.forEach(answer -> run(() -> replacements.takeBack(answer)));
            assertThat(state(leaving, others)).as("seed %d", seed).isEqualTo(before);
        }
    }

    /** All integrations, and what each of the tools is used for. */
    private Map<UUID, Object> state(ToolRecord tool, List<ToolRecord> others) {
        Map<UUID, Object> state = new HashMap<>();
        in(() -> integrations.lines(IntegrationFilter.ALL))
                .forEach(line -> state.put(line.record().id().value(), line.details()));
        state.put(tool.id().value(), in(() -> uses.of(tool.id())));
        others.forEach(other -> state.put(other.id().value(), in(() -> uses.of(other.id()))));
        return state;
    }

    private List<IntegrationDetails> map() {
        return in(() -> integrations.lines(IntegrationFilter.ALL)).stream()
                .map(line -> line.details())
                .toList();
    }

    private void carryOutAll() {
        answers().forEach(answer -> run(() -> replacements.carryOut(answer)));
    }

    private List<AnswerRecord> answers() {
        return answersOf(goes);
    }

    private List<AnswerRecord> answersOf(ToolRecord tool) {
        return new ArrayList<>(in(() -> replacements.of(tool.id())).dependents().stream()
                .map(DependentLine::answer)
                .filter(Objects::nonNull)
                .toList());
    }

    private void answer(PlanRecord plan, Dependent what, Answer answer) {
        run(() -> replacements.answer(plan, what, null, answer));
    }

    private Answer transfer() {
        return transferTo(comes.id());
    }

    private static Answer transferTo(ToolId tool) {
        return new Answer(AnswerKind.TRANSFER, tool, "");
    }

    private ImportId imported(String row) throws Exception {
        var file = ToolLists.file("Outil;Statut", row);
        return in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())))
                .id();
    }

    private void assertLeft(ImportId batch, ToolStatus stays) {
        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> run(() -> imports.undo(batch, false)))
                .satisfies(e -> assertThat(e.products()).containsExactly("Nouveau"));
        run(() -> imports.undo(batch, true));
        assertThat(in(() -> tools.get(comes.id())).details().status()).isEqualTo(stays);
    }

    private void assertHeldBack(ToolStatus to, String key, int open) {
        assertThatExceptionOfType(UnsettledToolException.class)
                .isThrownBy(() -> move(to))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.arguments()).containsExactly(open);
                }));
    }

    private void move(ToolStatus to) {
        run(() -> tools.move(tools.get(goes.id()), to));
    }

    private PlanRecord planNow() {
        return Objects.requireNonNull(replacements.of(goes.id()).plan());
    }

    private void stale(Runnable work) {
        assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> run(work));
    }

    private void refused(Runnable work) {
        assertThatExceptionOfType(RefusedAnswerException.class).isThrownBy(() -> run(work));
    }

    private static Uses none() {
        return new Uses(Set.of(), Set.of());
    }

    private InputId input(String key) {
        return in(() -> inputs.define(key, "Donnée " + key, Unit.COUNT, Aggregation.SUM))
                .id();
    }

    private ToolRecord tool(String product) {
        return in(() -> tools.add(ToolExamples.sharing(product, "emailing", null)));
    }

    private long count(Callable<?> work) {
        return in(() -> {
            work.call();
            long before = statements.ofThisThread();
            work.call();
            return statements.ofThisThread() - before;
        });
    }

    private <T extends @Nullable Object> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }
}
