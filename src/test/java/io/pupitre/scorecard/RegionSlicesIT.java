package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A region is its countries together, and what is in no country is told. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class RegionSlicesIT {

    private static final YearMonth MONTH = YearMonth.of(2019, 3);
    private static final Slice NORTH = Slice.region("country", "Nord");
    private static final Slice SOUTH = Slice.region("country", "Sud");

    /** As files spell them, one country in several ways; the last are in no region. */
    private static final List<String> SPELLINGS =
            List.of("FR", "France", "be", "Belgique", "ES", "Espagne", "Spain", "IT", "US", "");

    private static final Map<String, Slice> REGION_OF = Map.of(
            "FR",
            NORTH,
            "France",
            NORTH,
            "be",
            NORTH,
            "Belgique",
            NORTH,
            "ES",
            SOUTH,
            "Espagne",
            SOUTH,
            "Spain",
            SOUTH);

    private Scope.Workspace here;
    private Scope.Workspace cmo;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Regions regions;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    @Autowired
    private InputEntries entries;

    private record Row(LocalDate day, String country, long clicks, long stock) {}

    @BeforeEach
    void meetTheClient() {
        TwoClients clients = new TwoClients();
        here = clients.consultantInFirst();
        cmo = clients.cmoInFirst();
        run(() -> regions.add(new Region("Nord", List.of(new Country("FR"), new Country("BE")))));
        run(() -> regions.add(new Region("Sud", List.of(new Country("ES")))));
    }

    @Test
    void aRegionIsItsCountriesTogetherHoweverTheyAreSpelt() {
        long seed = System.nanoTime();
        System.out.println("RegionSlicesIT seed=" + seed);
        List<Row> rows = rows(new Random(seed));
        driver.imported(here, file(rows), mapping());
        run(() -> kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP)));
        run(() -> kpis.define(new KpiDraft("Stock", "stock", Unit.COUNT, Direction.UP)));
        run(() -> kpis.define(new KpiDraft("Évolution", "clicks ÷ prior(clicks)", Unit.RATIO, Direction.UP)));

        for (YearMonth month : List.of(MONTH, MONTH.plusMonths(1))) {
            Set<Slice> expected = new HashSet<>();
            expected.add(Slice.ALL);
            rows.stream()
                    .filter(row -> of(month, row))
                    .filter(row -> !row.country().isEmpty())
                    .forEach(row -> {
                        expected.add(new Slice("country", row.country()));
                        Optional.ofNullable(REGION_OF.get(row.country())).ifPresent(expected::add);
                    });
            assertThat(in(here, () -> scorecards.slices(month))).containsExactlyInAnyOrderElementsOf(expected);
            for (Slice slice : expected) {
                Scorecard draft = in(here, () -> scorecards.draft(month, slice));
                Predicate<Row> within = row -> slice.isAll()
                        || (slice.region()
                                ? slice.equals(REGION_OF.get(row.country()))
                                : slice.value().equals(row.country()));
                BigDecimal clicks = clicks(rows, month, within);
                BigDecimal before = clicks(rows, month.minusMonths(1), within);
                assertThat(draft.lines().get(0).figure().asNumber())
                        .as("%s", slice)
                        .contains(clicks);
                assertThat(draft.lines().get(1).figure().asNumber())
                        .as("%s", slice)
                        .contains(stock(rows, month, within));
                Figure change = draft.lines().get(2).figure();
                if (before.signum() == 0) {
                    assertThat(change).isInstanceOf(Figure.NotAvailable.class);
                } else {
                    assertThat(change.asNumber().orElseThrow().multiply(before))
                            .as("%s", slice)
                            .isCloseTo(clicks, org.assertj.core.api.Assertions.within(new BigDecimal("0.0000001")));
                }
                assertThat(draft.members()).allMatch(value -> slice.equals(REGION_OF.get(value)));
            }
            assertThat(in(here, () -> reconciled(month))).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("Dimension country");
                assertThat(one.inputs())
                        .extracting(
                                Reconciliation.Part::key,
                                part -> part.difference().orElseThrow())
                        .containsExactly(
                                tuple(
                                        "clicks",
                                        clicks(rows, month, row -> row.country().isEmpty())),
                                tuple(
                                        "stock",
                                        stock(rows, month, row -> row.country().isEmpty())));
            });
        }
    }

    @Test
    void whatNoSumIsTrueOfIsKnownForARegionOfOneCountryOnly() {
        byte[] file = """
                Month,Country,Reach
                2019-03,FR,100
                2019-03,BE,50
                2019-03,ES,70
                """.getBytes(UTF_8);
        driver.imported(
                here,
                file,
                new ImportMapping(
                        "Portée",
                        new CsvFormat(UTF_8, ',', false),
                        0,
                        DateStyle.ISO_MONTH,
                        List.of(ScorecardDriver.dimension(1, "country", true)),
                        List.of(ScorecardDriver.figure(2, "reach", Aggregation.NON_ADDITIVE))));
        KpiId reach = in(here, () -> kpis.define(new KpiDraft("Portée", "reach", Unit.COUNT, Direction.UP)));

        assertThat(in(here, () -> scorecards.trace(MONTH, NORTH, reach)).figure())
                .isEqualTo(Figure.missing(Figure.Reason.NON_ADDITIVE, "reach"));
        KpiLine south = in(here, () -> scorecards.trace(MONTH, SOUTH, reach));
        assertThat(south.figure()).isEqualTo(Figure.of(new BigDecimal("70")));
        assertThat(south.inputs().getFirst().origins())
                .singleElement()
                .extracting(Origin::lines)
                .isEqualTo("4");
        assertThat(in(here, () -> reconciled(MONTH))).isEmpty();
    }

    @Test
    void whatWasPublishedOfARegionStaysWhenACountryLeavesIt() {
        driver.imported(
                here,
                file(List.of(
                        new Row(MONTH.atDay(1), "FR", 10, 1),
                        new Row(MONTH.atDay(1), "Belgique", 5, 1),
                        new Row(MONTH.atDay(2), "", 1, 1))),
                mapping());
        KpiId clicks = in(here, () -> kpis.define(new KpiDraft("Clics", "clicks", Unit.COUNT, Direction.UP)));
        driver.published(here, MONTH);

        Publication.Genuine published = genuine();
        Scorecard north = published.scorecards().stream()
                .filter(one -> one.slice().equals(NORTH))
                .findFirst()
                .orElseThrow();
        assertThat(north.members()).containsExactly("Belgique", "FR");
        assertThat(north.lines().getFirst().figure()).isEqualTo(Figure.of(new BigDecimal("15")));
        assertThat(north.lines().getFirst().inputs().getFirst().origins())
                .singleElement()
                .extracting(Origin::lines)
                .isEqualTo("2–3");
        assertThat(published.reconciliations()).singleElement().satisfies(one -> {
            assertThat(one.agrees()).isFalse();
            assertThat(one.inputs())
                    .containsExactly(new Reconciliation.Part(
                            "clicks", "Input clicks", new BigDecimal("16"), new BigDecimal("15")));
        });

        driver.imported(here, file(List.of(new Row(MONTH.atDay(1), "Belgique", 6, 1))), mapping());

        assertThat(in(here, () -> publications.corrections(MONTH)))
                .extracting(Restatement.Correction::kpi, Restatement.Correction::slice, Restatement.Correction::after)
                .containsExactlyInAnyOrder(
                        tuple(clicks.value(), Slice.ALL, Figure.of(new BigDecimal("17"))),
                        tuple(clicks.value(), NORTH, Figure.of(new BigDecimal("16"))),
                        tuple(clicks.value(), new Slice("country", "Belgique"), Figure.of(new BigDecimal("6"))));
        assertThat(genuine().scorecards()).isEqualTo(published.scorecards());
    }

    @Test
    void aRegionTakesNoFiguresOfItsOwn() {
        driver.imported(here, file(List.of(new Row(MONTH.atDay(1), "FR", 10, 1))), mapping());

        assertThatIllegalArgumentException().isThrownBy(() -> run(() -> entries.open("Saisie", NORTH, MONTH, 1)));
    }

    private List<Reconciliation> reconciled(YearMonth month) {
        return scorecards.reconciliations(scorecards.draft(month, Slice.ALL));
    }

    private Publication.Genuine genuine() {
        return (Publication.Genuine) in(cmo, () -> publications.open(MONTH));
    }

    private static boolean of(YearMonth month, Row row) {
        return YearMonth.from(row.day()).equals(month);
    }

    private static BigDecimal clicks(List<Row> rows, YearMonth month, Predicate<Row> within) {
        return BigDecimal.valueOf(rows.stream()
                .filter(row -> of(month, row))
                .filter(within)
                .mapToLong(Row::clicks)
                .sum());
    }

    /** Of each spelling the last day's. */
    private static BigDecimal stock(List<Row> rows, YearMonth month, Predicate<Row> within) {
        Map<String, Row> last = new HashMap<>();
        rows.stream()
                .filter(row -> of(month, row))
                .filter(within)
                .forEach(row ->
                        last.merge(row.country(), row, (one, other) -> one.day().isAfter(other.day()) ? one : other));
        return BigDecimal.valueOf(last.values().stream().mapToLong(Row::stock).sum());
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        LocalDate end = MONTH.plusMonths(2).atDay(1);
        for (LocalDate day = MONTH.minusMonths(1).atDay(1); day.isBefore(end); day = day.plusDays(1)) {
            for (String country : SPELLINGS) {
                // The first of a month has all of them, so that each slice has figures.
                if (day.getDayOfMonth() == 1 || random.nextInt(4) == 0) {
                    rows.add(new Row(day, country, 1 + random.nextInt(1_000), random.nextInt(1_000)));
                }
            }
        }
        return rows;
    }

    private static byte[] file(List<Row> rows) {
        StringBuilder csv = new StringBuilder("Day,Country,Clicks,Stock\n");
        rows.forEach(row -> csv.append(row.day())
                .append(',')
                .append(row.country())
                .append(',')
                .append(row.clicks())
                .append(',')
                .append(row.stock())
                .append('\n'));
        return csv.toString().getBytes(UTF_8);
    }

    private static ImportMapping mapping() {
        return new ImportMapping(
                "Régie",
                new CsvFormat(UTF_8, ',', false),
                0,
                DateStyle.ISO_DAY,
                List.of(ScorecardDriver.dimension(1, "country", true)),
                List.of(ScorecardDriver.count(2, "clicks"), ScorecardDriver.figure(3, "stock", Aggregation.LAST)));
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }
}
