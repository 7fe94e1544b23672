package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Amounts of another currency count at a stated rate, and in nothing without one. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class ExchangeRatesIT {

    private static final YearMonth MONTH = YearMonth.of(2019, 3);
    private static final Currency DOLLAR = Currency.getInstance("USD");

    private Scope.Workspace here;
    private Scope.Workspace cmo;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private ExchangeRates rates;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private Scorecards scorecards;

    @Autowired
    private Publications publications;

    @BeforeEach
    void meetTheClient() {
        TwoClients clients = new TwoClients();
        here = clients.consultantInFirst();
        cmo = clients.cmoInFirst();
        byte[] file = """
                Month,Channel,Spend,Dollars,Leads
                2019-02,Search,100.00,,10
                2019-02,Social,,50.00,5
                2019-03,Search,200.00,,10
                2019-03,Social,,100.10,10
                2019-03,,,10.00,
                """.getBytes(UTF_8);
        driver.imported(
                here,
                file,
                new ImportMapping(
                        "Régies",
                        new CsvFormat(UTF_8, ',', false),
                        0,
                        DateStyle.ISO_MONTH,
                        List.of(ScorecardDriver.dimension(1, "channel", true)),
                        List.of(
                                money(2, "spend", null),
                                money(3, "dollars", "USD"),
                                ScorecardDriver.count(4, "leads"))));
        in(
                here,
                () -> kpis.define(
                        new KpiDraft("Coût par lead", "(spend + dollars) ÷ leads", Unit.MONEY, Direction.DOWN)));
    }

    @Test
    void mixedCurrenciesAreNoFigureUntilARateIsStated() {
        assertThat(in(here, inputs::all)).extracting(Input::currency).containsExactlyInAnyOrder("USD", "", "EUR");
        assertThat(figure(MONTH)).isEqualTo(Figure.missing(Figure.Reason.NO_RATE, "dollars"));

        run(() -> rates.state(stated(MONTH, "0.9")));

        // (200.00 + 110.10 × 0.9) ÷ 20
        assertThat(number(MONTH)).isEqualByComparingTo("14.9545");
        Scorecard search = in(here, () -> scorecards.draft(MONTH, new Slice("channel", "Search")));
        assertThat(search.lines().getFirst().figure())
                .as("no dollars came in there, which a rate does not mend")
                .isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "dollars"));
        assertThat(figure(MONTH.minusMonths(1)))
                .as("no rate is carried back")
                .isEqualTo(Figure.missing(Figure.Reason.NO_RATE, "dollars"));
        assertThat(in(here, () -> scorecards.draft(MONTH, Slice.ALL))
                        .lines()
                        .getFirst()
                        .inputs())
                .filteredOn(input -> input.conversion() != null)
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.key()).isEqualTo("dollars");
                    assertThat(input.figure()).isEqualTo(Figure.of(new BigDecimal("99.09")));
                    assertThat(input.conversion())
                            .isEqualTo(new Conversion(
                                    "USD", new BigDecimal("110.1"), new BigDecimal("0.9"), MONTH, "BCE, moyenne"));
                });
        assertThat(in(here, () -> scorecards.reconciliations(scorecards.draft(MONTH, Slice.ALL)))
                        .getFirst()
                        .inputs())
                .filteredOn(part -> part.key().equals("dollars"))
                .containsExactly(new Reconciliation.Part(
                        "dollars", "Dollars", new BigDecimal("110.1"), new BigDecimal("100.1")));
    }

    @Test
    void eachMonthIsConvertedAtItsOwnRate() {
        run(() -> rates.state(stated(MONTH.minusMonths(1), "0.8")));
        assertThat(number(MONTH)).isEqualByComparingTo("14.404");

        run(() -> rates.state(stated(MONTH, "1.1")));

        assertThat(number(MONTH)).isEqualByComparingTo("16.0555");
        Scorecard march = in(here, () -> scorecards.draft(MONTH, Slice.ALL));
        List<Trend.Point> trend = march.lines().getFirst().trend().points();
        // (100.00 + 50.00 × 0.8) ÷ 15
        assertThat(trend.get(trend.size() - 2).figure().asNumber().orElseThrow())
                .isCloseTo(new BigDecimal("9.3333333333"), within(new BigDecimal("0.0000000001")));
    }

    @Test
    void whatWasPublishedKeepsItsRate() {
        ExchangeRateId id = in(here, () -> rates.state(stated(MONTH, "0.9")));
        driver.published(here, MONTH);

        run(() -> rates.withdraw(id));

        assertThat(figure(MONTH)).isEqualTo(Figure.missing(Figure.Reason.NO_RATE, "dollars"));
        Publication.Genuine published = (Publication.Genuine) in(cmo, () -> publications.open(MONTH));
        KpiLine line = published.scorecards().getFirst().lines().getFirst();
        assertThat(line.figure()).isEqualTo(Figure.of(new BigDecimal("14.9545")));
        assertThat(line.inputs())
                .extracting(InputFigure::conversion)
                .anySatisfy(conversion -> assertThat(conversion)
                        .isEqualTo(new Conversion(
                                "USD", new BigDecimal("110.1"), new BigDecimal("0.9"), MONTH, "BCE, moyenne")));
        assertThat(in(here, () -> publications.corrections(MONTH)).getFirst().after())
                .isEqualTo(Figure.missing(Figure.Reason.NO_RATE, "dollars"));
    }

    @Test
    void aMonthHasOneRateOfACurrency() {
        run(() -> rates.state(stated(MONTH, "0.9")));

        assertThatExceptionOfType(RateTakenException.class)
                .isThrownBy(() -> run(() -> rates.state(stated(MONTH, "1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(
                        () -> rates.state(new StatedRate(Currency.getInstance("EUR"), MONTH, BigDecimal.ONE, "BCE"))));
        assertThat(in(here, rates::all)).singleElement().satisfies(rate -> {
            assertThat(rate.stated()).isEqualTo(stated(MONTH, "0.9"));
            assertThat(rate.by()).isEqualTo(here.person());
        });
    }

    private Figure figure(YearMonth month) {
        return in(here, () -> scorecards.draft(month, Slice.ALL))
                .lines()
                .getFirst()
                .figure();
    }

    private BigDecimal number(YearMonth month) {
        return figure(month).asNumber().orElseThrow();
    }

    private static StatedRate stated(YearMonth from, String rate) {
        return new StatedRate(DOLLAR, from, new BigDecimal(rate), "BCE, moyenne");
    }

    private static ImportMapping.FigureColumn money(int column, String key, @Nullable String currency) {
        return new ImportMapping.FigureColumn(
                column,
                key,
                key.equals("dollars") ? "Dollars" : "Dépenses",
                Unit.MONEY,
                Aggregation.SUM,
                NumberStyle.PLAIN,
                currency);
    }

    private void run(Runnable work) {
        TwoClients.run(here, work);
    }
}
