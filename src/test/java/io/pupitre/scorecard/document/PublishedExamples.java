package io.pupitre.scorecard.document;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Move;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.Outcome;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.WorkspaceId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Publications as months come to be read, and such as nobody would expect. */
final class PublishedExamples {

    static final I18NProvider PHRASES = new DefaultI18NProvider(List.of(Locale.FRENCH, Locale.ENGLISH));

    static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static final Origin ORIGIN = new Origin(
            new Origin.Batch(
                    new UUID(0, 7),
                    ImportKind.FILE,
                    "régie-octobre.csv",
                    "Régie",
                    "ab".repeat(32),
                    new UUID(0, 8),
                    Instant.parse("2026-11-02T07:30:00Z")),
            310,
            "2–311");

    private static final PersonId PUBLISHER = new PersonId(new UUID(0, 3));

    private static final String HASH = "3f9c01b7a2d4e68890ab11c7d2e93f4a5566778899aabbccddeeff0011223344";

    private static final MathContext DIVISION = MathContext.DECIMAL128;

    private PublishedExamples() {}

    /** A month like others: five KPIs of all units, one without a target, one with a young trend. */
    static PublishedScorecard ordinary() {
        return published(
                "Nordwind Énergie", "#0b7a75", List.of(new Scorecard(MONTH, Slice.ALL, "EUR", ordinaryLines())));
    }

    static List<KpiLine> ordinaryLines() {
        Random random = new Random(7);
        return List.of(
                line(
                        "Taux de clics",
                        "clicks ÷ impressions",
                        Unit.RATIO,
                        Direction.UP,
                        target(Direction.UP, "0.05", "0.045"),
                        trend(13, month -> ratio(0.048 + 0.004 * Math.sin(month) + random.nextDouble() * 0.002)),
                        input("clicks", "Clics", "291680"),
                        input("impressions", "Impressions", "5531954")),
                line(
                        "Coût par lead qualifié",
                        "spend ÷ ratio(mql, 1, 20)",
                        Unit.MONEY,
                        Direction.DOWN,
                        target(Direction.DOWN, "42.00", "50.00"),
                        trend(
                                13,
                                month -> Figure.of(
                                        BigDecimal.valueOf(47.31 - month * 0.55).add(ofHundred(random)))),
                        input("spend", "Dépenses média", "184512.37"),
                        input("mql", "Leads qualifiés (MQL)", "4233")),
                line(
                        "Leads qualifiés",
                        "mql",
                        Unit.COUNT,
                        Direction.UP,
                        target(Direction.UP, "4500", "4000"),
                        trend(9, month -> Figure.of(BigDecimal.valueOf(3400 + month * 70 + random.nextInt(200)))),
                        input("mql", "Leads qualifiés (MQL)", "4233")),
                line(
                        "Délai de transmission aux ventes",
                        "sum(handover_hours) ÷ handovers",
                        Unit.DURATION,
                        Direction.DOWN,
                        target(Direction.DOWN, "24", "36"),
                        trend(
                                13,
                                month -> month == 5 || month == 6
                                        ? Figure.missing(Figure.Reason.DIVISION_BY_ZERO, "")
                                        : Figure.of(BigDecimal.valueOf(44.2 - month * 0.4)
                                                .add(ofHundred(random)))),
                        input("handover_hours", "Heures de transmission", "158220.5"),
                        input("handovers", "Transmissions", "4021")),
                line(
                        "Retour sur dépenses publicitaires",
                        "revenue ÷ spend",
                        Unit.NUMBER,
                        Direction.UP,
                        null,
                        trend(
                                13,
                                month -> month < 12
                                        ? Figure.of(BigDecimal.valueOf(3.9 + Math.cos(month) / 3))
                                        : Figure.missing(Figure.Reason.MISSING_INPUT, "revenue")),
                        made(
                                "revenue",
                                "Chiffre d’affaires attribué",
                                Figure.missing(Figure.Reason.MISSING_INPUT, "revenue")),
                        input("spend", "Dépenses média", "184512.37")));
    }

    /** Anything that may be published, other with each seed. */
    static PublishedScorecard random(long seed) {
        Random random = new Random(seed);
        List<Slice> slices = new ArrayList<>(List.of(Slice.ALL));
        for (String value : List.of("Google Ads", "FR", "=1+1", "@SUM(A1)")) {
            if (random.nextBoolean()) {
                slices.add(new Slice(random.nextBoolean() ? "channel" : "pays", value));
            }
        }
        String currency = any(random, List.of("EUR", "USD", "JPY", "KWD"));
        int kpis = 1 + random.nextInt(6);
        List<Scorecard> scorecards = slices.stream()
                .distinct()
                .map(slice -> new Scorecard(
                        MONTH,
                        slice,
                        currency,
                        IntStream.range(0, kpis)
                                .mapToObj(at -> randomLine(random, "KPI " + at))
                                .toList()))
                .toList();
        return published("Client " + text(random), "#" + "%06x".formatted(random.nextInt(0x1000000)), scorecards);
    }

    static PublishedScorecard large(int kpis, int slices) {
        List<Scorecard> scorecards = new ArrayList<>();
        for (int at = 0; at < slices; at++) {
            Random random = new Random(at);
            Slice slice = at == 0 ? Slice.ALL : new Slice("channel", "Canal " + at);
            scorecards.add(new Scorecard(
                    MONTH,
                    slice,
                    "EUR",
                    IntStream.range(0, kpis)
                            .mapToObj(number -> randomLine(random, "KPI " + number))
                            .toList()));
        }
        return published("Nordwind", "#224466", scorecards);
    }

    static PublishedScorecard published(String client, String colour, List<Scorecard> scorecards) {
        return published(client, colour, scorecards, 1, null, MonthTexts.NONE);
    }

    /** Published once more, with texts. */
    static PublishedScorecard restated() {
        List<KpiLine> lines = new ArrayList<>(ordinaryLines());
        KpiLine plain = lines.getFirst();
        KpiLine first = new KpiLine(
                plain.kpi(),
                plain.revision(),
                plain.languageVersion(),
                plain.draft(),
                plain.target(),
                plain.trend(),
                plain.inputs(),
                hypotheses());
        lines.set(0, first);
        return published(
                "Nordwind Énergie",
                "#0b7a75",
                List.of(
                        new Scorecard(MONTH, Slice.ALL, "EUR", lines),
                        new Scorecard(MONTH, new Slice("pays", "FR"), "EUR", List.of(plain, lines.get(1)))),
                2,
                new Restatement(
                        "=Les clics du 12 manquaient.\nLe fichier de la régie a été corrigé.",
                        "00".repeat(32),
                        List.of(new Restatement.Correction(
                                first.kpi(),
                                first.draft(),
                                Slice.ALL,
                                Figure.of(new BigDecimal("0.04612345678901234567")),
                                first.figure()))),
                new MonthTexts(
                        "Un mois solide : le coût par lead baisse.\nLa suite dépend du nouveau site.",
                        Map.of(
                                first.kpi(),
                                new Commentary(
                                        "Le taux remonte.",
                                        "-10 % d’impressions perdues.",
                                        "Nous gardons ces annonces.")),
                        Map.of(first.kpi(), List.of(new MonthTexts.Note(MONTH.minusMonths(7), "Nouveau site")))));
    }

    /** As many as there are dimensions. */
    private static List<Reconciliation> reconciliations(List<Scorecard> scorecards) {
        return scorecards.stream()
                .map(scorecard -> scorecard.slice().dimension())
                .filter(dimension -> !dimension.isEmpty())
                .distinct()
                .map(dimension -> new Reconciliation(
                        dimension,
                        "Par " + dimension,
                        List.of(
                                new Reconciliation.Part(
                                        "clicks", "Clics", new BigDecimal("291680"), new BigDecimal("291680")),
                                new Reconciliation.Part("mql", "Leads", new BigDecimal("336"), null),
                                new Reconciliation.Part(
                                        "spend",
                                        "=Dépenses",
                                        new BigDecimal("184512.37"),
                                        new BigDecimal("100000.0123456789")))))
                .toList();
    }

    /** One that the data confirmed, and one on which they are silent. */
    private static List<Hypothesis> hypotheses() {
        return List.of(
                new Hypothesis(
                        new UUID(0, 1),
                        new Expectation(
                                "=Les nouvelles annonces\nplaisent.",
                                Move.RISES,
                                new BigDecimal("0.002"),
                                MONTH.minusMonths(18),
                                MONTH.minusMonths(1)),
                        MONTH.minusMonths(1),
                        Figure.of(new BigDecimal("0.04612345678901234567")),
                        Figure.of(new BigDecimal("0.0487")),
                        Outcome.CONFIRMED),
                new Hypothesis(
                        new UUID(0, 2),
                        new Expectation(
                                "Le budget suit.",
                                Move.FALLS,
                                new BigDecimal("0.01"),
                                MONTH.minusMonths(2),
                                MONTH.plusMonths(4)),
                        MONTH,
                        Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"),
                        Figure.of(new BigDecimal("0.0487")),
                        Outcome.UNJUDGED));
    }

    private static PublishedScorecard published(
            String client,
            String colour,
            List<Scorecard> scorecards,
            int revision,
            @Nullable Restatement restatement,
            MonthTexts texts) {
        return new PublishedScorecard(
                new Publication.Genuine(
                        new PublicationLine(MONTH, revision, Instant.parse("2026-11-04T08:12:00Z")),
                        HASH,
                        PUBLISHER,
                        Instant.parse("2026-11-04T08:12:00Z"),
                        restatement,
                        texts,
                        scorecards,
                        reconciliations(scorecards)),
                new WorkspaceInfo(
                        new WorkspaceId(new UUID(0, 1)),
                        new AgencyId(new UUID(0, 2)),
                        "atelier",
                        "Atelier Mercure",
                        "nordwind",
                        client,
                        colour,
                        ZoneId.of("Europe/Paris"),
                        "EUR",
                        WorkspaceStatus.ACTIVE,
                        false),
                person -> person.equals(PUBLISHER) ? "Carl Fournier" : "=Chloé",
                List.of(new Region("Ouest", List.of(new Country("FR"), new Country("BE")))));
    }

    static KpiLine line(
            String name,
            String formula,
            Unit unit,
            Direction direction,
            @Nullable Target target,
            Trend trend,
            InputFigure... inputs) {
        return new KpiLine(
                new UUID(1, name.hashCode()),
                1,
                2,
                new KpiDraft(name, formula, unit, direction),
                target,
                trend,
                List.of(inputs),
                List.of());
    }

    static Target target(Direction direction, String goal, String limit) {
        return new Target(direction, new BigDecimal(goal), new BigDecimal(limit));
    }

    /** @param known how many of the latest months have a figure */
    static Trend trend(int known, java.util.function.IntFunction<Figure> figures) {
        return new Trend(IntStream.range(0, Trend.MONTHS)
                .mapToObj(at -> new Trend.Point(
                        MONTH.minusMonths(Trend.MONTHS - 1L - at),
                        at < Trend.MONTHS - known
                                ? Figure.missing(Figure.Reason.MISSING_INPUT, "mql")
                                : figures.apply(at)))
                .toList());
    }

    static InputFigure input(String key, String name, String number) {
        return made(key, name, Figure.of(new BigDecimal(number)));
    }

    private static InputFigure made(String key, String name, Figure figure) {
        return new InputFigure(key, name, MONTH, figure, false, List.of(ORIGIN, ORIGIN));
    }

    private static KpiLine randomLine(Random random, String name) {
        Unit unit = any(random, List.of(Unit.values()));
        Direction direction = any(random, List.of(Direction.values()));
        BigDecimal goal = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(6));
        return line(
                name + " " + text(random),
                "=clicks ÷ " + text(random),
                unit,
                direction,
                random.nextInt(4) == 0 ? null : new Target(direction, goal, goal),
                trend(13, month -> randomFigure(random)),
                made("clicks", text(random), randomFigure(random)),
                made("other", text(random), randomFigure(random)));
    }

    private static Figure randomFigure(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Figure.missing(any(random, List.of(Figure.Reason.values())), "clicks");
            case 1 -> Figure.of(BigDecimal.ZERO);
            case 2 -> Figure.of(new BigDecimal("99999999999999999999.9999999999"));
            case 3 -> Figure.of(new BigDecimal("0.0000000001").negate());
            case 4 -> Figure.of(BigDecimal.valueOf(random.nextLong()).divide(BigDecimal.valueOf(997), DIVISION));
            case 5 -> Figure.of(BigDecimal.valueOf(random.nextInt(100_000)));
            default -> Figure.of(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(10)));
        };
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(Random random) {
        return any(
                random,
                List.of(
                        "Clics",
                        "=HYPERLINK(\"http://x\";\"y\")",
                        "+33 1 23",
                        "-1",
                        "@là",
                        "<b>gras & Cie</b>",
                        "é’«\u00A0÷ ≥\u00A0»",
                        "ʹ 😀 \u0001",
                        "שלום עולם",
                        "مرحبا بالعالم",
                        "日本語"));
    }

    private static Figure ratio(double value) {
        return Figure.of(BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(3), DIVISION)
                .multiply(BigDecimal.valueOf(3)));
    }

    private static BigDecimal ofHundred(Random random) {
        return BigDecimal.valueOf(random.nextInt(400), 2);
    }
}
