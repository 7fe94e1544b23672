package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.agency.Clients;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.isolation.CountedStatements;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.PlatformTransactionManager;

/** What the agency's people see of all their clients, and that it is what the clients' own publications say. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class PortfolioIT {

    private static final int SEQUENCES = 3;
    private static final int STEPS = 14;
    private static final int MONTHS = 6;

    private TwoClients clients;
    private Scope.Workspace here;
    private YearMonth now;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private PublicationSchedules schedules;

    @Autowired
    private Publications publications;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Standings standings;

    @Autowired
    private PortfolioRefresh refresh;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Memberships memberships;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private Clients agencyClients;

    @Autowired
    private CountedStatements statements;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        now = YearMonth.from(in(here, schedules::today));
    }

    /** Whatever is published, restated, retired and rescheduled in whatever order. */
    @Test
    void theRollUpSaysWhatThePublicationsSay() {
        long seed = System.nanoTime();
        System.out.println("PortfolioIT seed=" + seed);
        Random random = new Random(seed);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            meetTheClients();
            YearMonth first = now.minusMonths(MONTHS);
            driver.imported(here, AdsFile.create(seed + sequence, first, MONTHS).toBytes(), ScorecardDriver.ads());
            List<KpiId> measured = measured(first);
            Set<YearMonth> published = new HashSet<>();
            for (int step = 0; step < STEPS; step++) {
                YearMonth month = first.plusMonths(random.nextInt(MONTHS));
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        if (published.add(month)) {
                            driver.published(here, month);
                        }
                    }
                    case 2 -> {
                        if (published.contains(month)) {
                            KpiId other = define("Autre " + step, "impressions");
                            aim(other, first, BigDecimal.valueOf(random.nextInt(2_000_000)));
                            driver.restated(here, month, "Un KPI de plus.");
                        }
                    }
                    case 3 -> {
                        if (measured.size() > 1) {
                            KpiId gone = measured.removeLast();
                            run(here, () -> kpis.retire(gone));
                        }
                    }
                    default -> schedule(random);
                }
                assertThat(standing()).as("seed %s step %s", seed, step).satisfies(this::agreesWithThePublications);
            }
            ClientStanding kept = standing();
            rebuild();
            assertThat(standing()).isEqualTo(kept);
        }
    }

    private void agreesWithThePublications(ClientStanding standing) {
        List<PublicationLine> lines = in(here, publications::lines);
        if (lines.isEmpty()) {
            assertThat(standing.latest()).isNull();
        } else {
            PublicationLine last = lines.stream()
                    .max(Comparator.comparing(PublicationLine::month))
                    .orElseThrow();
            Scorecard whole = ((Publication.Genuine) in(here, () -> publications.open(last.month())))
                    .scorecards()
                    .getFirst();
            LatestStanding latest = Objects.requireNonNull(standing.latest());
            assertThat(latest.month()).isEqualTo(last.month());
            assertThat(latest.revision()).isEqualTo(last.revision());
            assertThat(latest.genuine()).isTrue();
            assertThat(latest.currency()).isEqualTo("EUR");
            assertThat(latest.overall()).isEqualTo(whole.overall());
            assertThat(List.of(latest.green(), latest.amber(), latest.red(), latest.unjudged()))
                    .containsExactly(
                            (int) whole.count(Status.GREEN),
                            (int) whole.count(Status.AMBER),
                            (int) whole.count(Status.RED),
                            (int) whole.count(Status.UNKNOWN));
            assertThat(latest.headlines()).hasSameSizeAs(whole.lines());
            for (int place = 0; place < whole.lines().size(); place++) {
                agrees(latest.headlines().get(place), whole.lines().get(place));
            }
        }
        Set<YearMonth> published = new HashSet<>();
        lines.forEach(line -> published.add(line.month()));
        PublicationSchedule schedule = in(here, () -> schedules.get().orElse(null));
        List<YearMonth> awaited = new ArrayList<>();
        for (YearMonth month = now.minusMonths(24); month.isBefore(now); month = month.plusMonths(1)) {
            if (schedule != null && schedule.expects(month) && !published.contains(month)) {
                awaited.add(month);
            }
        }
        assertThat(standing.awaited()).extracting(DueMonth::month).isEqualTo(awaited);
    }

    private static void agrees(Headline headline, KpiLine line) {
        assertThat(headline.kpi()).isEqualTo(line.kpi());
        assertThat(headline.name()).isEqualTo(line.draft().name());
        assertThat(headline.unit()).isEqualTo(line.unit());
        assertThat(headline.status()).isEqualTo(line.status());
        switch (line.figure()) {
            case Figure.Value(BigDecimal number) ->
                assertThat(headline.figure()).isEqualTo(Figure.of(line.unit().present(number)));
            case Figure.NotAvailable(Figure.Reason reason, String ignored) ->
                assertThat(headline.figure()).isEqualTo(Figure.missing(reason, ""));
        }
        List<@Nullable BigDecimal> trend = new ArrayList<>();
        line.trend()
                .points()
                .forEach(point -> trend.add(
                        point.figure().asNumber().map(line.unit()::present).orElse(null)));
        assertThat(headline.trendFigures()).isEqualTo(trend);
        assertThat(headline.delta()).isEqualTo(line.delta().asNumber().orElse(null));
        Target target = line.target();
        assertThat(headline.goal())
                .isEqualTo(target == null ? null : line.unit().present(target.goal()));
    }

    @Test
    void aMonthThatWasPassedOverIsLateUntilItIsPublished() {
        YearMonth first = now.minusMonths(4);
        driver.imported(here, AdsFile.create(3, first, 4).toBytes(), ScorecardDriver.ads());
        define("Clics", "clicks");
        run(here, () -> schedules.set(null, new PublicationSchedule(1, first)));
        driver.published(here, first);
        driver.published(here, first.plusMonths(2));

        assertThat(standing().awaited())
                .extracting(DueMonth::month)
                .containsExactly(first.plusMonths(1), first.plusMonths(3));
        LocalDate due = first.plusMonths(2).atDay(1);
        assertThat(standing().daysLate()).isEqualTo(in(here, schedules::today).toEpochDay() - due.toEpochDay());

        driver.published(here, first.plusMonths(1));
        assertThat(standing().awaited()).extracting(DueMonth::month).containsExactly(first.plusMonths(3));
    }

    @Test
    void whatWasTamperedWithIsUnknownOnceItIsLookedAtAgain() {
        YearMonth month = YearMonth.of(2019, 3);
        driver.imported(here, AdsFile.create(3, month, 1).toBytes(), ScorecardDriver.ads());
        define("Clics", "clicks");
        driver.published(here, month);
        new Tampering().changeOneByte(here);

        rebuild();

        LatestStanding latest = Objects.requireNonNull(standing().latest());
        assertThat(latest.genuine()).isFalse();
        assertThat(latest.overall()).isEqualTo(Status.UNKNOWN);
        assertThat(latest.headlines()).isEmpty();
        assertThat(latest.month()).isEqualTo(month);
    }

    @Test
    void theWorstComesFirst() {
        YearMonth month = now.minusMonths(1);
        Scope.Workspace second = clients.consultantInSecond();
        for (Scope.Workspace one : List.of(here, second)) {
            driver.imported(one, AdsFile.create(3, month, 1).toBytes(), ScorecardDriver.ads());
            KpiId kpi = in(one, () -> kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP)));
            BigDecimal goal = one.equals(second) ? new BigDecimal("99999999") : BigDecimal.ONE;
            run(one, () -> kpis.aim(kpi, month, goal, goal));
            driver.published(one, month);
        }

        assertThat(list()).extracting(ClientStanding::overall).containsExactly(Status.RED, Status.GREEN);

        run(here, () -> schedules.set(null, new PublicationSchedule(1, now.minusMonths(3))));
        assertThat(list()).extracting(ClientStanding::overall).containsExactly(Status.GREEN, Status.RED);
        assertThat(list().getFirst().isLate()).isTrue();
    }

    @Test
    void anAdminHasItMadeAnew() {
        YearMonth month = YearMonth.of(2019, 3);
        driver.imported(here, AdsFile.create(3, month, 1).toBytes(), ScorecardDriver.ads());
        define("Clics", "clicks");
        driver.published(here, month);
        ClientStanding before = standing();
        new Tampering().loseRollUp(here);
        assertThat(standing().latest()).isNull();

        assertThat(in(clients.adminInAgency(), refresh::begin)).isEqualTo(2);

        Scope.Workspace admin = clients.adminInFirst();
        driver.await(
                admin,
                in(admin, () -> jobs.latest(here.workspace().value()))
                        .orElseThrow()
                        .id());
        assertThat(standing()).isEqualTo(before);
    }

    /** However many clients there are, and whatever they have. */
    @Test
    void theStatementsAreAsManyForTenClientsAsForOne() {
        long before = statements.ofThisThread();
        in(clients.adminInAgency(), portfolio::list);
        long forTwo = statements.ofThisThread() - before;
        for (int more = 0; more < 10; more++) {
            String slug = "more" + System.nanoTime();
            in(
                    entered(clients.adminInAgency()),
                    () -> agencyClients.create(new NewWorkspace(
                            new Slug(slug),
                            slug,
                            "#336699",
                            Locale.FRENCH,
                            ZoneId.of("Europe/Paris"),
                            Currency.getInstance("EUR"),
                            false)));
        }
        Scope.Agency all = entered(clients.adminInAgency());
        for (WorkspaceId workspace : all.workspaces()) {
            Scope.Workspace one = new Scope.Workspace(all.person(), all.agency(), workspace, Role.AGENCY_ADMIN);
            run(one, () -> schedules.set(null, new PublicationSchedule(1, now.minusMonths(2))));
        }
        before = statements.ofThisThread();
        assertThat(in(all, portfolio::list)).hasSize(12);
        assertThat(statements.ofThisThread() - before).isEqualTo(forTwo).isLessThanOrEqualTo(3);
    }

    @Test
    void whoseMembershipEndsLosesTheClientAtOnce() {
        Scope.Agency all = clients.consultantInAgency();
        assertThat(in(all, portfolio::list)).hasSize(2);
        run(
                clients.adminInAgency(),
                () -> memberships.list().stream()
                        .filter(line -> line.role() == Role.CONSULTANT)
                        .filter(line -> clients.consultantInSecond().workspace().equals(line.workspace()))
                        .forEach(line -> memberships.end(line.id())));

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(all, portfolio::list));
        assertThat(in(entered(all), portfolio::list))
                .extracting(one -> one.client().id())
                .containsExactly(here.workspace().value());
    }

    private Scope.Agency entered(Scope.Agency scope) {
        return directory.enter(scope.person(), scope.agency()).orElseThrow();
    }

    @Test
    void aDirectorHasNone() {
        Scope.Agency all = clients.consultantInAgency();
        Scope.Agency forged =
                new Scope.Agency(clients.cmoInFirst().person(), all.agency(), all.role(), Set.of(here.workspace()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(forged, portfolio::list));
    }

    @Test
    void aScheduleBeginsNearNow() {
        for (YearMonth far : List.of(now.minusMonths(13), now.plusMonths(13))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> run(here, () -> schedules.set(null, new PublicationSchedule(5, far))));
        }
        PublicationSchedule set = new PublicationSchedule(5, now.minusMonths(12));
        run(here, () -> schedules.set(null, set));
        assertThatExceptionOfType(StaleScheduleException.class)
                .isThrownBy(() -> run(here, () -> schedules.set(null, new PublicationSchedule(6, now))));
        assertThat(in(here, schedules::get)).contains(set);
    }

    /** Two months of one client, published in the same moment, and the schedule changed at that. */
    @Test
    void whatHappensAtOnceIsNotLost() throws Exception {
        YearMonth first = now.minusMonths(5);
        driver.imported(here, AdsFile.create(3, first, 5).toBytes(), ScorecardDriver.ads());
        define("Clics", "clicks");
        List<Callable<Object>> at = new ArrayList<>();
        for (int month = 0; month < 5; month++) {
            YearMonth one = first.plusMonths(month);
            at.add(() -> driver.published(here, one));
        }
        at.add(() -> {
            run(here, () -> schedules.set(null, new PublicationSchedule(1, first)));
            return true;
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(at)) {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    throw new AssertionError(e);
                }
            }
        }

        agreesWithThePublications(standing());
        assertThat(standing().awaited()).isEmpty();
    }

    private void schedule(Random random) {
        PublicationSchedule present = in(here, () -> schedules.get().orElse(null));
        PublicationSchedule wanted = random.nextInt(4) == 0
                ? null
                : new PublicationSchedule(
                        1 + random.nextInt(PublicationSchedule.LAST_DAY), now.minusMonths(random.nextInt(10)));
        run(here, () -> schedules.set(present, wanted));
    }

    private List<KpiId> measured(YearMonth first) {
        List<KpiId> measured = new ArrayList<>();
        for (String formula :
                List.of("clicks", "clicks / impressions", "impressions", "clicks / (impressions - impressions)")) {
            KpiId kpi = define("KPI " + formula, formula);
            measured.add(kpi);
        }
        aim(measured.getFirst(), first, new BigDecimal("90000"));
        aim(measured.get(2), first, new BigDecimal("1000"));
        return measured;
    }

    private KpiId define(String name, String formula) {
        return in(here, () -> kpis.define(new KpiDraft(name, formula, Unit.NUMBER, Direction.UP)));
    }

    private void aim(KpiId kpi, YearMonth from, BigDecimal goal) {
        run(here, () -> kpis.aim(kpi, from, goal, goal));
    }

    private List<ClientStanding> list() {
        return in(clients.consultantInAgency(), portfolio::list);
    }

    private ClientStanding standing() {
        return list().stream()
                .filter(one -> one.client().id().equals(here.workspace().value()))
                .findFirst()
                .orElseThrow();
    }

    private void rebuild() {
        run(
                here,
                () -> new LedgerTransaction(transactions)
                        .executeWithoutResult(status -> standings.rebuild(CurrentScope.workspace())));
    }
}
