package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** What a month goes through on its way to the client, and what proves it afterwards. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class PublicationIT {

    private static final YearMonth FIRST = YearMonth.of(2019, 1);
    private static final YearMonth SECOND = FIRST.plusMonths(1);
    private static final String REASON = "La régie a corrigé ses chiffres.";

    private TwoClients clients;
    private Scope.Workspace here;
    private Scope.Workspace cmo;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private InputImports imports;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    @Autowired
    private MonthReports reports;

    @BeforeEach
    void meetTheClients() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        cmo = clients.cmoInFirst();
    }

    @Test
    void aFigureNamesTheRowsOfTheFilesThatItIsMadeOf() {
        long seed = System.nanoTime();
        System.out.println("PublicationIT seed=" + seed);
        Random random = new Random(seed);
        AdsFile file = AdsFile.create(21, FIRST, 2);
        int size = file.rows().size();
        int cut = size / 3 + random.nextInt(size / 3);
        ImportId one = driver.imported(here, file.part(0, cut).toBytes(), ScorecardDriver.ads());
        ImportId other = driver.imported(here, file.part(cut / 2, size).toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();

        for (YearMonth month : List.of(FIRST, SECOND)) {
            for (Slice slice : in(here, () -> scorecards.slices(month))) {
                KpiLine line = in(here, () -> scorecards.trace(month, slice, rate));
                // The second file begins in the middle of the first, and what both have came in with the first.
                TreeSet<Integer> ofFirst = new TreeSet<>();
                TreeSet<Integer> ofSecond = new TreeSet<>();
                for (int row = 0; row < size; row++) {
                    AdsFile.Row read = file.rows().get(row);
                    if (YearMonth.from(read.day()).equals(month)
                            && (slice.isAll() || read.channel().equals(slice.value()))) {
                        if (row < cut) {
                            ofFirst.add(row + 2);
                        } else {
                            ofSecond.add(row - cut / 2 + 2);
                        }
                    }
                }
                Map<UUID, List<Integer>> expected = new HashMap<>();
                expected.put(one.value(), List.copyOf(ofFirst));
                expected.put(other.value(), List.copyOf(ofSecond));
                expected.values().removeIf(List::isEmpty);
                for (InputFigure input : line.inputs()) {
                    Map<UUID, List<Integer>> named = new HashMap<>();
                    input.origins().forEach(origin -> named.put(origin.batch().id(), numbers(origin)));
                    assertThat(named).as("%s %s %s", month, slice, input.key()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void onlyTheRowsThatCountAreNamed() {
        byte[] file = """
                Day,Country,Stock,Reach
                2019-01-05,FR,10,100
                2019-01-06,FR,11,100
                2019-01-06,BE,5,50
                2019-01-04,BE,4,50
                """.getBytes(UTF_8);
        byte[] month = "Month,Reach\n2019-01,140\n".getBytes(UTF_8);
        driver.imported(
                here,
                file,
                new ImportMapping(
                        "Stock",
                        new CsvFormat(UTF_8, ',', false),
                        0,
                        DateStyle.ISO_DAY,
                        List.of(ScorecardDriver.dimension(1, "country", true)),
                        List.of(
                                ScorecardDriver.figure(2, "stock", Aggregation.LAST),
                                ScorecardDriver.figure(3, "reach", Aggregation.NON_ADDITIVE))));
        driver.imported(
                here,
                month,
                new ImportMapping(
                        "Portée",
                        new CsvFormat(UTF_8, ',', false),
                        0,
                        DateStyle.ISO_MONTH,
                        List.of(),
                        List.of(ScorecardDriver.figure(1, "reach", Aggregation.NON_ADDITIVE))));
        KpiId kpi = in(here, () -> kpis.define(new KpiDraft("Part", "stock / reach", Unit.RATIO, Direction.UP)));

        KpiLine whole = in(here, () -> scorecards.trace(FIRST, Slice.ALL, kpi));
        KpiLine french = in(here, () -> scorecards.trace(FIRST, new Slice("country", "FR"), kpi));

        assertThat(whole.inputs())
                .extracting(InputFigure::figure, input -> lines(input))
                .containsExactly(
                        tuple(Figure.of(new BigDecimal("16")), List.of("3–4")),
                        tuple(Figure.of(new BigDecimal("140")), List.of("2")));
        assertThat(french.inputs())
                .extracting(InputFigure::figure, input -> lines(input))
                .containsExactly(
                        tuple(Figure.of(new BigDecimal("11")), List.of("3")),
                        tuple(Figure.missing(Figure.Reason.NON_ADDITIVE, "reach"), List.of()));
    }

    @Test
    void whatWasPublishedKeepsItsOriginsWhenTheyAreUndone() {
        AdsFile file = AdsFile.create(22, FIRST, 1);
        ImportId id = driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        List<Origin> drafted = in(here, () -> scorecards.trace(FIRST, Slice.ALL, rate))
                .inputs()
                .getFirst()
                .origins();
        driver.published(here, FIRST);

        driver.await(here, in(here, () -> imports.undo(id)));

        InputFigure published =
                genuine(1).scorecards().getFirst().lines().getFirst().inputs().getFirst();
        assertThat(published.origins()).isEqualTo(drafted).singleElement().satisfies(origin -> {
            assertThat(origin.batch().file()).isEqualTo("figures.csv");
            assertThat(origin.batch().by()).isEqualTo(here.person().value());
            assertThat(origin.batch().sha256())
                    .isEqualTo(HexFormat.of().formatHex(PublicationSeal.hash(file.toBytes())));
            assertThat(origin.rows()).isEqualTo(file.rows().size());
            assertThat(origin.lines()).isEqualTo("2–" + (file.rows().size() + 1));
        });
    }

    @Test
    void aMonthIsReadByAColleagueBeforeTheClientReadsIt() {
        driver.imported(here, AdsFile.create(23, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        Commentary said = new Commentary("Moins de clics", "Enchères plus chères", "Revoir les annonces");

        assertThatExceptionOfType(NotInStateException.class).isThrownBy(() -> run(() -> publications.publish(FIRST)));
        run(() -> {
            reports.summarise(FIRST, "", "Un mois\nen demi-teinte.");
            reports.comment(FIRST, rate, Commentary.NONE, said);
            reports.note(FIRST, rate, "Nouveau site");
            reports.submit(FIRST);
        });

        assertThat(in(here, () -> reports.get(FIRST))).satisfies(report -> {
            assertThat(report.state()).isEqualTo(ReviewState.REVIEW);
            assertThat(report.reviewBy()).isEqualTo(here.person());
        });
        assertThatExceptionOfType(NotInStateException.class).isThrownBy(() -> run(() -> reports.submit(FIRST)));
        assertThatExceptionOfType(NotInStateException.class)
                .isThrownBy(() -> run(() -> reports.comment(FIRST, rate, said, Commentary.NONE)));
        assertThatExceptionOfType(NotInStateException.class)
                .isThrownBy(() -> run(() -> reports.summarise(FIRST, "Un mois\nen demi-teinte.", "Autre")));
        run(() -> reports.sendBack(FIRST));
        run(() -> reports.comment(FIRST, rate, said, new Commentary("Moins de clics", "", "Revoir les annonces")));
        driver.published(here, FIRST);

        MonthTexts texts = genuine(1).texts();
        assertThat(texts.summary()).isEqualTo("Un mois\nen demi-teinte.");
        assertThat(texts.of(rate.value())).isEqualTo(new Commentary("Moins de clics", "", "Revoir les annonces"));
        assertThat(texts.notes(rate.value())).containsExactly(new MonthTexts.Note(FIRST, "Nouveau site"));
        assertThat(in(here, () -> reports.get(FIRST)).state()).isEqualTo(ReviewState.DRAFT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> in(cmo, () -> reports.get(FIRST)));
    }

    @Test
    void ofTwoWhoCommentFirstInOneMomentOneIsToldSo() throws Exception {
        driver.imported(here, AdsFile.create(30, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        for (int round = 0; round < 10; round++) {
            YearMonth month = FIRST.plusMonths(round);
            CyclicBarrier both = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> people = Stream.of("Le mien", "Le sien")
                        .map(what -> two.submit(() -> {
                            both.await();
                            try {
                                run(() -> reports.comment(month, rate, Commentary.NONE, new Commentary(what, "", "")));
                                return true;
                            } catch (StaleTextException e) {
                                return false;
                            }
                        }))
                        .toList();
                assertThat(List.of(people.get(0).get(), people.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void nobodyOverwritesATextUnseen() {
        driver.imported(here, AdsFile.create(24, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        Commentary mine = new Commentary("Le mien", "", "");
        run(() -> reports.comment(FIRST, rate, Commentary.NONE, mine));
        run(() -> reports.summarise(FIRST, "", "Le mien"));

        assertThatExceptionOfType(StaleTextException.class)
                .isThrownBy(() ->
                        run(() -> reports.comment(FIRST, rate, Commentary.NONE, new Commentary("", "Le sien", ""))))
                .satisfies(e -> assertThat(e.theirs()).isEqualTo("Le mien"));
        assertThatExceptionOfType(StaleTextException.class)
                .isThrownBy(() -> run(() -> reports.summarise(FIRST, "", "Le sien")));
        run(() -> reports.comment(FIRST, rate, mine, Commentary.NONE));
        assertThat(in(here, () -> reports.get(FIRST)).texts().commentaries()).isEmpty();
    }

    @Test
    void anErrorIsRestatedWithItsReasonAndTheFirstRevisionStaysReadable() {
        AdsFile file = AdsFile.create(25, FIRST, 1);
        driver.imported(here, file.toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        run(() -> kpis.define(new KpiDraft("Impressions", "impressions", Unit.COUNT, Direction.UP)));
        driver.published(here, FIRST);
        Publication.Genuine first = genuine(1);
        run(() -> reports.submit(FIRST));
        assertThatExceptionOfType(NothingToRestateException.class)
                .isThrownBy(() -> run(() -> publications.restate(FIRST, REASON)));
        run(() -> reports.sendBack(FIRST));
        AdsFile corrected = file.with(0, 999_999);
        driver.imported(here, corrected.toBytes(), ScorecardDriver.ads());
        List<Restatement.Correction> expected = in(here, () -> publications.corrections(FIRST));

        for (String reason : List.of("", " \n", "\u200B", "x".repeat(Restatement.REASON_LENGTH + 1), "a\u0000b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> run(() -> publications.restate(FIRST, reason)));
        }
        assertThatExceptionOfType(NotInStateException.class)
                .isThrownBy(() -> run(() -> publications.restate(FIRST, REASON)));
        assertThat(driver.restated(here, FIRST, "  " + REASON + "\r\n").revision())
                .isEqualTo(2);

        assertThat(genuine(1)).isEqualTo(first);
        Publication.Genuine second = genuine(2);
        Restatement restatement = Objects.requireNonNull(second.restatement());
        assertThat(restatement.reason()).isEqualTo(REASON);
        assertThat(restatement.previous()).isEqualTo(first.hash());
        // The row is of one channel: the rate of the whole and of that channel, and nothing else.
        assertThat(restatement.corrections())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(expected);
        assertThat(restatement.corrections())
                .extracting(Restatement.Correction::kpi, Restatement.Correction::slice)
                .containsExactly(
                        tuple(rate.value(), Slice.ALL),
                        tuple(
                                rate.value(),
                                new Slice("channel", file.rows().getFirst().channel())));
        Restatement.Correction whole = restatement.corrections().getFirst();
        assertThat(whole.before())
                .isEqualTo(first.scorecards().getFirst().lines().getFirst().figure());
        assertThat(whole.after())
                .isEqualTo(second.scorecards().getFirst().lines().getFirst().figure());
        assertThat(in(cmo, () -> publications.open(FIRST))).isEqualTo(second);
        assertThat(in(cmo, () -> publications.revisions(FIRST)))
                .extracting(PublicationLine::revision)
                .containsExactly(1, 2);
        assertThat(in(cmo, () -> publications.lines()))
                .extracting(PublicationLine::revision)
                .containsExactly(2);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(cmo, () -> publications.open(FIRST, 3)));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(cmo, () -> publications.open(FIRST, 0)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> run(() -> publications.restate(SECOND, REASON)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(cmo, () -> publications.restate(FIRST, REASON)));
    }

    @Test
    void aTextAloneCanBeRestated() {
        driver.imported(here, AdsFile.create(26, FIRST, 1).toBytes(), ScorecardDriver.ads());
        rate();
        driver.published(here, FIRST);
        run(() -> reports.summarise(FIRST, "", "Précision"));

        driver.restated(here, FIRST, REASON);

        assertThat(Objects.requireNonNull(genuine(2).restatement()).corrections())
                .isEmpty();
        assertThat(genuine(2).texts().summary()).isEqualTo("Précision");
        assertThat(genuine(1).texts().summary()).isEmpty();
    }

    @Test
    void aKpiThatCameOrWentIsACorrectionToo() {
        driver.imported(here, AdsFile.create(27, FIRST, 1).toBytes(), ScorecardDriver.ads());
        KpiId rate = rate();
        driver.published(here, FIRST);
        run(() -> {
            kpis.retire(rate);
            kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP));
        });

        driver.restated(here, FIRST, REASON);

        assertThat(Objects.requireNonNull(genuine(2).restatement()).corrections())
                .filteredOn(correction -> correction.slice().isAll())
                .extracting(correction -> correction.draft().name(), Restatement.Correction::before)
                .first()
                .isEqualTo(tuple("Clics", Figure.missing(Figure.Reason.NOT_ON_SCORECARD, "")));
        assertThat(Objects.requireNonNull(genuine(2).restatement()).corrections())
                .filteredOn(correction -> correction.slice().isAll())
                .extracting(correction -> correction.draft().name(), Restatement.Correction::after)
                .last()
                .isEqualTo(tuple("Taux de clics", Figure.missing(Figure.Reason.NOT_ON_SCORECARD, "")));
    }

    @Test
    void aMonthThatWasTamperedWithIsRestatedWithoutTrustingIt() {
        driver.imported(here, AdsFile.create(28, FIRST, 1).toBytes(), ScorecardDriver.ads());
        rate();
        driver.published(here, FIRST);
        new Tampering().changeOneByte(here);

        driver.restated(here, FIRST, REASON);

        assertThat(in(cmo, () -> publications.open(FIRST, 1))).isInstanceOf(Publication.Tampered.class);
        assertThat(Objects.requireNonNull(genuine(2).restatement()).corrections())
                .isEmpty();
    }

    /** Reads "2–4, 7" as a person does; the origin says itself how many they are. */
    private static List<Integer> numbers(Origin origin) {
        List<Integer> numbers = new ArrayList<>();
        for (String stretch : origin.lines().split(", ", -1)) {
            String[] ends = stretch.split("–", -1);
            for (int row = Integer.parseInt(ends[0]); row <= Integer.parseInt(ends[ends.length - 1]); row++) {
                numbers.add(row);
            }
        }
        assertThat(origin.rows()).isEqualTo(numbers.size());
        return numbers;
    }

    private static List<String> lines(InputFigure input) {
        return input.origins().stream().map(Origin::lines).toList();
    }

    private KpiId rate() {
        return in(
                here,
                () -> kpis.define(new KpiDraft("Taux de clics", "clicks ÷ impressions", Unit.RATIO, Direction.UP)));
    }

    private Publication.Genuine genuine(int revision) {
        return (Publication.Genuine) in(cmo, () -> publications.open(FIRST, revision));
    }

    private void run(Runnable work) {
        in(here, () -> {
            work.run();
            return true;
        });
    }
}
