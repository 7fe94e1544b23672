package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.pupitre.scorecard.formula.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final String KEY = "a-key-of-this-test-and-nothing-else";
    private static final YearMonth MONTH = YearMonth.of(2019, 11);
    private static final UUID KPI = UUID.fromString("01930000-0000-7000-8000-000000000003");
    private static final KpiDraft DRAFT = new KpiDraft(
            "Taux de clics",
            "clicks ÷ impressions",
            Unit.RATIO,
            Direction.UP,
            new KpiProfile(
                    "Click-through rate",
                    Tier.BUSINESS,
                    Family.ACQUISITION,
                    "Nora",
                    "Dernier clic, 30 jours",
                    "Visibilité",
                    2));

    @Test
    void isWrittenAsItAlwaysWas() {
        assertThat(new String(sample().toBytes(), UTF_8)).isEqualTo(new String(golden(3), UTF_8));
        assertThat(HexFormat.of().formatHex(PublicationSeal.hash(golden(3))))
                .isEqualTo("e60064bdcf81b564c706f3e3bc4f6058f07539a80d5c0702b3679ff6ccaf0622");
        assertThat(HexFormat.of().formatHex(new PublicationSeal(KEY).sign(golden(3))))
                .isEqualTo("b59c806091249f56fe29e78d28e120dc05b354654e4565d439f9bda6dd79a66d");
    }

    @Test
    void theSecondFormatIsStillReadAndItsSealHolds() {
        byte[] old = golden(2);
        assertThat(HexFormat.of().formatHex(PublicationSeal.hash(old)))
                .isEqualTo("ee56ec9a35b015432e52f8ada6d581475f6c8a25230e217510fab93996f26da6");
        assertThat(HexFormat.of().formatHex(new PublicationSeal(KEY).sign(old)))
                .isEqualTo("eb1c4e17fd7631f1ddc853f4805c138f93e18ccc7ca5755f8417f5d4a3a793f0");

        Snapshot read = SnapshotReader.read(old);

        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFieldsMatchingRegexes(".*hypotheses", "scorecards", "reconciliations")
                .isEqualTo(sample());
        assertThat(read.scorecards())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFieldsMatchingRegexes(".*hypotheses")
                .isEqualTo(sample().scorecards().subList(0, 2));
        assertThat(read.reconciliations()).isEmpty();
        assertThat(read.scorecards())
                .flatExtracting(Scorecard::lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.hypotheses()).isEmpty());
    }

    @Test
    void aRegionThatOnlyOneOfTwoHasIsNoDifference() {
        Snapshot one = sample();
        Snapshot without = new Snapshot(
                one.client(),
                one.month(),
                one.revision(),
                one.publishedBy(),
                one.publishedAt(),
                one.restatement(),
                one.texts(),
                one.scorecards().subList(0, 2),
                List.of());

        assertThat(one.saysTheSameAs(without)).isTrue();
        assertThat(without.saysTheSameAs(one)).isTrue();
    }

    @Test
    void aFormatThatNobodyWroteIsNotRead() {
        for (String format : List.of("0", "4", "-1", "null")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SnapshotReader.read(("{\"format\":" + format + "}").getBytes(UTF_8)));
        }
    }

    @Test
    void theFirstFormatIsStillReadAndItsSealHolds() {
        byte[] old = golden(1);
        assertThat(HexFormat.of().formatHex(PublicationSeal.hash(old)))
                .isEqualTo("d2119107f75897be1d8ae3dcba6f7047349e9e0da7ac3d8da18ba5049307c71f");
        assertThat(HexFormat.of().formatHex(new PublicationSeal(KEY).sign(old)))
                .isEqualTo("630c172ed8391328052285f7b4af422170d7d097a310edf3e20bcf71f5c20211");

        Snapshot read = SnapshotReader.read(old);

        assertThat(read.revision()).isEqualTo(1);
        assertThat(read.restatement()).isNull();
        assertThat(read.texts()).isEqualTo(MonthTexts.NONE);
        KpiLine line = read.scorecards().getFirst().lines().getFirst();
        assertThat(line.draft())
                .isEqualTo(new KpiDraft("Taux de clics", "clicks ÷ impressions", Unit.RATIO, Direction.UP));
        assertThat(line.status()).isEqualTo(Status.GREEN);
        assertThat(line.inputs().getFirst())
                .isEqualTo(new InputFigure(
                        "clicks", "Clics", MONTH, Figure.of(new BigDecimal("291680")), false, List.of()));
        assertThat(read.scorecards().getLast().lines().getFirst().figure())
                .isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"));
    }

    @Test
    void isReadAsItWasWritten() {
        Snapshot read = SnapshotReader.read(sample().toBytes());

        assertThat(read.toBytes()).isEqualTo(sample().toBytes());
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(sample());
        assertThat(read.saysTheSameAs(sample())).isTrue();
    }

    @Test
    void whatSaysSomethingElseIsNotTheSame() {
        Snapshot one = sample();
        Snapshot later = new Snapshot(
                one.client(),
                one.month(),
                9,
                UUID.fromString("01930000-0000-7000-8000-00000000000f"),
                one.publishedAt().plusSeconds(1),
                null,
                one.texts(),
                one.scorecards(),
                one.reconciliations());
        Snapshot otherwise = new Snapshot(
                one.client(),
                one.month(),
                one.revision(),
                one.publishedBy(),
                one.publishedAt(),
                one.restatement(),
                new MonthTexts(
                        "Autre chose", one.texts().commentaries(), one.texts().notes()),
                one.scorecards(),
                one.reconciliations());

        assertThat(later.saysTheSameAs(one)).isTrue();
        assertThat(otherwise.saysTheSameAs(one)).isFalse();
    }

    @Test
    void everyChangedByteBreaksTheSeal() {
        PublicationSeal seal = new PublicationSeal(KEY);
        byte[] content = sample().toBytes();
        byte[] hash = PublicationSeal.hash(content);
        byte[] signature = seal.sign(content);
        assertThat(seal.holds(content, hash, signature)).isTrue();

        for (int at = 0; at < content.length; at++) {
            byte[] changed = content.clone();
            changed[at] ^= 1;
            assertThat(seal.holds(changed, hash, signature)).isFalse();
            assertThat(seal.holds(changed, PublicationSeal.hash(changed), signature))
                    .isFalse();
        }
    }

    @Test
    void anotherKeyDoesNotHold() {
        byte[] content = sample().toBytes();

        assertThat(new PublicationSeal("another-key-of-this-test-which-is-long")
                        .holds(content, PublicationSeal.hash(content), new PublicationSeal(KEY).sign(content)))
                .isFalse();
        assertThatIllegalStateException().isThrownBy(() -> new PublicationSeal("short"));
    }

    @Test
    void hasOneWayToWriteEachValue() {
        assertThat(text(Map.of("b", new BigDecimal("1.500"), "a", new BigDecimal("1E+3"))))
                .isEqualTo("{\"a\":\"1000\",\"b\":\"1.5\"}");
        assertThat(text(Map.of("n", new BigDecimal("0.000")))).isEqualTo("{\"n\":\"0\"}");
        assertThat(text(Map.of("t", "O\u0308CC \"x\\y\"\n\u0001</script>😀")))
                .isEqualTo("{\"t\":\"ÖCC \\\"x\\\\y\\\"\\u000a\\u0001</script>😀\"}");
        assertThat(text(Map.of("at", Instant.parse("2019-12-02T08:00:00Z"), "l", List.of(1, 2L))))
                .isEqualTo("{\"at\":\"2019-12-02T08:00:00Z\",\"l\":[1,2]}");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(Map.of("d", 1.5d)));
    }

    private static String text(Map<String, ?> document) {
        return new String(CanonicalJson.write(document), UTF_8);
    }

    private static byte[] golden(int format) {
        try (InputStream file = SnapshotTest.class.getResourceAsStream("snapshot-" + format + ".json")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot sample() {
        Slice ads = new Slice("channel", "Öst \"Ads\"");
        return new Snapshot(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                MONTH,
                2,
                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                Instant.parse("2019-12-02T08:00:00.123456Z"),
                new Restatement(
                        "La régie a corrigé novembre.",
                        "d2119107f75897be1d8ae3dcba6f7047349e9e0da7ac3d8da18ba5049307c71f",
                        List.of(new Restatement.Correction(
                                KPI,
                                DRAFT,
                                ads,
                                Figure.of(new BigDecimal("0.0500")),
                                Figure.missing(Figure.Reason.MISSING_INPUT, "clicks")))),
                new MonthTexts(
                        "Un mois\nen demi-teinte.",
                        Map.of(KPI, new Commentary("Moins de clics", "Enchères plus chères", "Revoir les annonces")),
                        Map.of(KPI, List.of(new MonthTexts.Note(MONTH.minusMonths(2), "Nouveau site")))),
                List.of(
                        new Scorecard(
                                MONTH,
                                Slice.ALL,
                                "EUR",
                                List.of(line(Figure.of(new BigDecimal("291680")), expected()))),
                        new Scorecard(
                                MONTH,
                                ads,
                                "EUR",
                                List.of(line(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"), List.of()))),
                        new Scorecard(
                                MONTH,
                                Slice.region("pays", "Östlich"),
                                List.of("AT", "Hongrie"),
                                "EUR",
                                List.of(converted(line(Figure.of(new BigDecimal("291680")), List.of()))))),
                List.of(new Reconciliation(
                        "pays",
                        "Pays",
                        List.of(
                                new Reconciliation.Part(
                                        "clicks", "Clics", new BigDecimal("291680"), new BigDecimal("291000.50")),
                                new Reconciliation.Part("mql", "Leads", new BigDecimal("336"), null)))));
    }

    /** The first of its inputs came in in dollars. */
    private static KpiLine converted(KpiLine line) {
        InputFigure first = line.inputs().getFirst();
        return line.from(List.of(
                new InputFigure(
                        first.key(),
                        first.name(),
                        first.month(),
                        first.figure(),
                        first.computed(),
                        new Conversion(
                                "USD",
                                new BigDecimal("300000.00"),
                                new BigDecimal("0.9722666666"),
                                YearMonth.of(2019, 10),
                                "BCE"),
                        first.origins()),
                line.inputs().getLast()));
    }

    private static List<Hypothesis> expected() {
        Figure rate = rate(Figure.of(new BigDecimal("291680")));
        return List.of(
                new Hypothesis(
                        UUID.fromString("01930000-0000-7000-8000-000000000005"),
                        new Expectation(
                                "De nouvelles annonces : « plus »\nde clics de\u0301cide\u0301s.",
                                Move.RISES,
                                new BigDecimal("0.0010"),
                                YearMonth.of(2018, 5),
                                MONTH),
                        MONTH,
                        Figure.of(new BigDecimal("0.05120")),
                        rate,
                        Outcome.CONFIRMED),
                new Hypothesis(
                        UUID.fromString("01930000-0000-7000-8000-000000000006"),
                        new Expectation(
                                "Le taux ne baisse pas sans budget",
                                Move.FALLS,
                                new BigDecimal("0.02"),
                                MONTH.minusMonths(1),
                                YearMonth.of(2020, 6)),
                        MONTH,
                        Figure.missing(Figure.Reason.DIVISION_BY_ZERO, ""),
                        rate,
                        Outcome.UNJUDGED));
    }

    private static Figure rate(Figure clicks) {
        return clicks.asNumber()
                .map(number -> Figure.of(number.divide(new BigDecimal("5531954"), java.math.MathContext.DECIMAL128)))
                .orElse(clicks);
    }

    private static KpiLine line(Figure clicks, List<Hypothesis> hypotheses) {
        Figure rate = rate(clicks);
        Origin origin = new Origin(
                new Origin.Batch(
                        UUID.fromString("01930000-0000-7000-8000-000000000004"),
                        ImportKind.FILE,
                        "régie.csv",
                        "Régie",
                        "630c172ed8391328052285f7b4af422170d7d097a310edf3e20bcf71f5c20211",
                        UUID.fromString("01930000-0000-7000-8000-000000000002"),
                        Instant.parse("2019-12-01T07:30:00Z")),
                14,
                "2–14, 18");
        return new KpiLine(
                KPI,
                3,
                2,
                DRAFT,
                new Target(Direction.UP, new BigDecimal("0.0500"), new BigDecimal("0.04")),
                Trend.ending(
                        MONTH,
                        month -> month.equals(MONTH) ? rate : Figure.missing(Figure.Reason.DIVISION_BY_ZERO, "")),
                List.of(
                        new InputFigure("clicks", "Clics", MONTH, clicks, false, List.of(origin)),
                        new InputFigure(
                                "impressions",
                                "Impressions",
                                MONTH,
                                Figure.of(new BigDecimal("5531954")),
                                true,
                                List.of())),
                hypotheses);
    }
}
