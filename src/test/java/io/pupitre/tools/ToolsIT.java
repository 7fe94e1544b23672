package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ToolsIT {

    @Autowired
    private Tools tools;

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
    void whatIsUnusedIsSortedByAndAddedUpAsItIsShown() {
        Random random = new Random(8);
        List<ToolStatus> statuses = List.of(ToolStatus.values());
        for (int at = 0; at < 150; at++) {
            ToolDetails tool = ToolExamples.licensed(
                    "Outil " + at,
                    statuses.get(random.nextInt(statuses.size())),
                    perhaps(random, 9),
                    perhaps(random, 9),
                    random.nextInt(5) == 0 ? null : Money.of(BigDecimal.valueOf(random.nextInt(999_999), 2), "EUR"));
            in(() -> tools.add(tool));
        }

        List<ToolRow> descending =
                in(() -> tools.page(ToolFilter.ALL, new ToolSort(ToolSort.Key.UNUSED, false), 0, 200));
        List<BigDecimal> shown = descending.stream()
                .map(row -> Unused.of(row) instanceof Unused.Licences(int ignored, Money money) ? money.amount() : null)
                .toList();
        assertThat(shown).hasSize(150).contains((BigDecimal) null);
        List<BigDecimal> known = shown.stream().filter(Objects::nonNull).toList();
        assertThat(known).hasSizeGreaterThan(5).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(shown.subList(0, known.size())).isEqualTo(known);

        StackCost cost = in(tools::cost);
        assertThat(cost.amounts()).singleElement().satisfies(euros -> {
            assertThat(euros.unused()).isEqualByComparingTo(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(euros.yearly())
                    .isEqualByComparingTo(descending.stream()
                            .filter(row -> row.status() == ToolStatus.ACTIVE || row.status() == ToolStatus.RETIRING)
                            .map(ToolRow::annualCost)
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        });
    }

    private static @Nullable Integer perhaps(Random random, int bound) {
        return random.nextInt(6) == 0 ? null : random.nextInt(bound);
    }

    @Test
    void aToolIsReadBackAsItWasAdded() {
        ToolDetails details = ToolExamples.complete("Tamis 🚀 <b>كمبيوتر</b>");

        ToolRecord added = in(() -> tools.add(details));

        ToolRecord read = in(() -> tools.get(added.id()));
        assertThat(read).isEqualTo(added);
        assertThat(read.details()).isEqualTo(details);
        assertThat(in(() -> log.of(added.id().value()))).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditEntry.Action.CREATED);
            assertThat(entry.person()).isEqualTo(here.person());
            assertThat(entry.changes()).contains(new FieldChange("seatsPaid", null, "12"));
        });
    }

    @Test
    void onlyWhatIsKnownIsStored() {
        ToolRecord added = in(() -> tools.add(ToolExamples.named("Tamis")));

        assertThat(in(() -> tools.get(added.id())).details()).isEqualTo(ToolExamples.named("Tamis"));
    }

    @Test
    void aChangeTellsItsFieldsBeforeAndAfter() {
        ToolRecord base = in(() -> tools.add(ToolExamples.named("Tamis")));

        run(() -> tools.change(base, base.details().withStatus(ToolStatus.EVALUATED)));

        ToolRecord changed = in(() -> tools.get(base.id()));
        assertThat(changed.version()).isEqualTo(base.version() + 1);
        assertThat(changed.details().status()).isEqualTo(ToolStatus.EVALUATED);
        assertThat(in(() -> log.of(base.id().value())).getFirst().changes())
                .containsExactly(new FieldChange("status", "CONSIDERED", "EVALUATED"));
    }

    @Test
    void savingWhatIsStoredChangesNothing() {
        ToolRecord base = in(() -> tools.add(ToolExamples.complete("Tamis")));

        run(() -> tools.change(base, base.details()));

        assertThat(in(() -> tools.get(base.id()))).isEqualTo(base);
        assertThat(in(() -> log.of(base.id().value()))).hasSize(1);
    }

    @Test
    void theSecondOfTwoSaversSeesTheDifferenceAndNothingIsOverwritten() {
        ToolRecord base = in(() -> tools.add(ToolExamples.named("Tamis")));
        run(() -> tools.change(base, base.details().withStatus(ToolStatus.EVALUATED)));

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> run(() -> tools.change(base, base.details().withStatus(ToolStatus.RETIRED))))
                .satisfies(conflict -> {
                    assertThat(conflict.differences())
                            .containsExactly(
                                    new FieldDifference(ToolField.STATUS, "CONSIDERED", "RETIRED", "EVALUATED"));
                    run(() -> tools.change(conflict.theirs(), conflict.mine()));
                });

        assertThat(in(() -> tools.get(base.id())).details().status()).isEqualTo(ToolStatus.RETIRED);
    }

    @Test
    void ofSeveralWhoSaveAtOnceOneWins() throws Exception {
        ToolRecord base = in(() -> tools.add(ToolExamples.complete("Tamis").withStatus(ToolStatus.RETIRING)));
        var start = new CountDownLatch(1);
        int winners = 0;
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> savings = List.of(
                    people.submit(saving(start, base, ToolStatus.IMPLEMENTING)),
                    people.submit(saving(start, base, ToolStatus.ACTIVE)),
                    people.submit(saving(start, base, ToolStatus.RETIRED)));
            start.countDown();
            for (Future<?> saving : savings) {
                try {
                    saving.get();
                    winners++;
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(EditConflict.class);
                }
            }
        }

        assertThat(winners).isEqualTo(1);
        assertThat(in(() -> log.of(base.id().value()))).hasSize(2);
    }

    @Test
    void aRetiredToolStaysInTheListAndCanComeBack() {
        ToolRecord base = in(() -> tools.add(ToolExamples.complete("Tamis")));

        run(() -> tools.move(base, ToolStatus.RETIRING));
        ToolRecord retiring = in(() -> tools.get(base.id()));
        run(() -> tools.move(retiring, ToolStatus.RETIRED));

        ToolRecord retired = in(() -> tools.get(base.id()));
        assertThat(retired.details()).isEqualTo(base.details().withStatus(ToolStatus.RETIRED));
        assertThat(in(() -> tools.count(ToolFilter.ALL))).isEqualTo(1);
        run(() -> tools.move(retired, ToolStatus.RETIRING));
        run(() -> tools.change(in(() -> tools.get(base.id())), base.details()));
        assertThat(in(() -> tools.get(base.id())).details()).isEqualTo(base.details());
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> run(() -> tools.move(base, ToolStatus.RETIRING)));
    }

    @Test
    void whereOneThatWasAddedAsRetiredCameFromStaysUnknown() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("Tamis").withStatus(ToolStatus.RETIRED)));
        run(() -> tools.change(tool, tool.details().edit().note("Vu").details()));
        assertThat(in(() -> tools.get(tool.id())).next()).containsExactly(ToolStatus.CONSIDERED);
    }

    @Test
    void considerationAnewIsTakenBackWithAllThatWasKnown() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.named("Tamis").withStatus(ToolStatus.ACTIVE)));
        for (ToolStatus to : List.of(
                ToolStatus.RETIRING,
                ToolStatus.RETIRED,
                ToolStatus.CONSIDERED,
                ToolStatus.RETIRED,
                ToolStatus.RETIRING)) {
            run(() -> tools.move(tools.get(tool.id()), to));
        }
        assertThat(in(() -> tools.get(tool.id())).details().status()).isEqualTo(ToolStatus.RETIRING);
    }

    @Test
    void oneThatWasDroppedBeforeItWasApprovedComesBackOnlyToBeDecidedOn() {
        ToolRecord considered = in(() -> tools.add(ToolExamples.named("Tamis")));
        run(() -> tools.move(considered, ToolStatus.EVALUATED));
        run(() -> tools.move(in(() -> tools.get(considered.id())), ToolStatus.RETIRED));
        ToolRecord dropped = in(() -> tools.get(considered.id()));

        assertThat(dropped.retiredFrom()).isEqualTo(ToolStatus.EVALUATED);
        assertThat(dropped.next()).containsExactly(ToolStatus.CONSIDERED, ToolStatus.EVALUATED);
        for (ToolStatus jump : List.of(ToolStatus.RETIRING, ToolStatus.ACTIVE)) {
            assertThatExceptionOfType(InvalidToolException.class)
                    .isThrownBy(() -> run(() -> tools.move(dropped, jump)));
            assertThatExceptionOfType(InvalidToolException.class)
                    .isThrownBy(() ->
                            run(() -> tools.change(dropped, dropped.details().withStatus(jump))));
        }
        run(() -> tools.move(dropped, ToolStatus.EVALUATED));
        assertThat(in(() -> tools.get(considered.id())).retiredFrom()).isNull();
    }

    @Test
    void aJumpInItsLifeIsRefusedAndNothingOfItIsStored() {
        ToolRecord base = in(() -> tools.add(ToolExamples.named("Tamis")));

        for (ToolStatus jump : List.of(ToolStatus.APPROVED, ToolStatus.ACTIVE, ToolStatus.RETIRING)) {
            assertThatExceptionOfType(InvalidToolException.class)
                    .isThrownBy(() -> run(() -> tools.move(base, jump)))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(new FieldProblem(
                                    ToolField.STATUS,
                                    "tools.problem-status-step",
                                    List.of(ToolStatus.CONSIDERED, jump))));
            assertThatExceptionOfType(InvalidToolException.class)
                    .isThrownBy(() -> run(() -> tools.change(
                            base, ToolDetails.of("Râteau").status(jump).details())));
        }

        assertThat(in(() -> tools.get(base.id()))).isEqualTo(base);
    }

    @Test
    void theListSaysHowCompleteEachIs() {
        Random random = new Random(4);
        for (int at = 0; at < 80; at++) {
            ToolDetails tool = ToolExamples.named("Outil " + at).taking(some(random), ToolExamples.complete("x"));
            in(() -> tools.add(tool));
        }

        List<ToolRow> rows =
                in(() -> tools.page(ToolFilter.ALL, new ToolSort(ToolSort.Key.COMPLETENESS, false), 0, 100));

        assertThat(rows).extracting(ToolRow::completeness).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows.stream().map(ToolRow::completeness).distinct().count()).isGreaterThan(10);
        for (ToolRow row : rows) {
            ToolDetails tool = in(() -> tools.get(row.toolId())).details();
            assertThat(row.completeness())
                    .as(tool.toString())
                    .isEqualTo(Completeness.of(tool).percent());
        }
    }

    private static Set<ToolField> some(Random random) {
        Set<ToolField> fields = EnumSet.allOf(ToolField.class);
        int keep = random.nextInt(10);
        fields.removeIf(field -> random.nextInt(10) >= keep);
        return fields;
    }

    @Test
    void theListIsFilteredByTextCategoryAndStatus() {
        run(() -> {
            tools.add(ToolExamples.complete("Épuisette 100%"));
            tools.add(ToolExamples.complete("Tamis_1").withStatus(ToolStatus.RETIRED));
            tools.add(ToolExamples.named("Râteau"));
        });

        assertThat(products(ToolFilter.containing("epui"))).containsExactly("Épuisette 100%");
        assertThat(products(ToolFilter.containing("lumen"))).containsExactly("Épuisette 100%", "Tamis_1");
        assertThat(products(ToolFilter.containing("0%"))).containsExactly("Épuisette 100%");
        assertThat(products(ToolFilter.containing("s_1"))).containsExactly("Tamis_1");
        assertThat(products(ToolFilter.containing("!"))).isEmpty();
        assertThat(products(new ToolFilter("", "E-mailing", "emailing", ToolStatus.RETIRED)))
                .containsExactly("Tamis_1");
        assertThat(in(tools::categories)).containsExactly("E-mailing");
        assertThat(in(() -> tools.count(ToolFilter.containing("lumen")))).isEqualTo(2);
    }

    @Test
    void theListIsSortedAndPaged() {
        run(() -> {
            for (String product : List.of("b", "a", "c", "d")) {
                tools.add(ToolExamples.complete(product));
            }
            tools.add(ToolExamples.named("e"));
        });

        assertThat(in(() -> tools.page(ToolFilter.ALL, new ToolSort(ToolSort.Key.PRODUCT, false), 1, 2)))
                .extracting(ToolRow::product)
                .containsExactly("d", "c");
        for (ToolSort.Key key : ToolSort.Key.values()) {
            assertThat(in(() -> tools.page(ToolFilter.ALL, new ToolSort(key, true), 0, 10)))
                    .hasSize(5);
        }
        assertThat(in(() -> tools.page(ToolFilter.ALL, new ToolSort(ToolSort.Key.RENEWAL, true), 0, 10)))
                .last()
                .extracting(ToolRow::product)
                .isEqualTo("e");
    }

    @Test
    void anotherWorkspacesToolIsNotFound() {
        ToolRecord foreign =
                TwoClients.in(clients.consultantInSecond(), () -> tools.add(ToolExamples.complete("Tamis")));

        assertThat(in(() -> tools.count(ToolFilter.ALL))).isZero();
        assertNotFound(() -> tools.get(foreign.id()));
        assertNotFound(() -> {
            tools.change(foreign, ToolExamples.named("Vol"));
            return null;
        });
        assertNotFound(() -> {
            tools.move(foreign, ToolStatus.RETIRING);
            return null;
        });
    }

    @Test
    void theClientsCmoIsRefused() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), () -> tools.count(ToolFilter.ALL)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), () -> tools.add(ToolExamples.named("Tamis"))));
    }

    private List<String> products(ToolFilter filter) {
        return in(() -> tools.page(filter, ToolSort.DEFAULT, 0, 100)).stream()
                .map(ToolRow::product)
                .toList();
    }

    private Runnable saving(CountDownLatch start, ToolRecord base, ToolStatus status) {
        return () -> {
            try {
                start.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            run(() -> tools.change(base, base.details().withStatus(status)));
        };
    }

    private void assertNotFound(Callable<?> attempt) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(attempt));
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }

    private void run(Runnable work) {
        TwoClients.in(here, () -> {
            work.run();
            return true;
        });
    }
}
