package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.pupitre.scorecard.formula.Figure;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final String KEY = "a-key-of-this-test-and-nothing-else";
    private static final YearMonth MONTH = YearMonth.of(2019, 11);

    @Test
    void isWrittenAsItAlwaysWas() throws IOException {
        byte[] golden;
        try (InputStream file = SnapshotTest.class.getResourceAsStream("snapshot-1.json")) {
            assertThat(file).isNotNull();
            golden = file.readAllBytes();
        }

        assertThat(new String(sample().toBytes(), UTF_8)).isEqualTo(new String(golden, UTF_8));
        assertThat(HexFormat.of().formatHex(PublicationSeal.hash(golden)))
                .isEqualTo("d2119107f75897be1d8ae3dcba6f7047349e9e0da7ac3d8da18ba5049307c71f");
        assertThat(HexFormat.of().formatHex(new PublicationSeal(KEY).sign(golden)))
                .isEqualTo("630c172ed8391328052285f7b4af422170d7d097a310edf3e20bcf71f5c20211");
    }

    @Test
    void isReadAsItWasWritten() {
        Snapshot read = Snapshot.fromBytes(sample().toBytes());

        assertThat(read.toBytes()).isEqualTo(sample().toBytes());
        KpiLine line = read.scorecards().getFirst().lines().getFirst();
        assertThat(line.status()).isEqualTo(Status.GREEN);
        assertThat(line.inputs().getFirst().figure()).isEqualTo(Figure.of(new BigDecimal("291680")));
        assertThat(read.scorecards().getLast().lines().getFirst().figure())
                .isEqualTo(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"));
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

    private static Snapshot sample() {
        return new Snapshot(
                UUID.fromString("01930000-0000-7000-8000-000000000001"),
                MONTH,
                1,
                UUID.fromString("01930000-0000-7000-8000-000000000002"),
                Instant.parse("2019-12-02T08:00:00.123456Z"),
                List.of(
                        new Scorecard(MONTH, Slice.ALL, "EUR", List.of(line(Figure.of(new BigDecimal("291680"))))),
                        new Scorecard(
                                MONTH,
                                new Slice("channel", "Öst \"Ads\""),
                                "EUR",
                                List.of(line(Figure.missing(Figure.Reason.MISSING_INPUT, "clicks"))))));
    }

    private static KpiLine line(Figure clicks) {
        Figure rate = clicks.asNumber()
                .map(number -> Figure.of(number.divide(new BigDecimal("5531954"), java.math.MathContext.DECIMAL128)))
                .orElse(clicks);
        return new KpiLine(
                UUID.fromString("01930000-0000-7000-8000-000000000003"),
                1,
                1,
                new KpiDraft("Taux de clics", "clicks ÷ impressions", Unit.RATIO, Direction.UP),
                new Target(Direction.UP, new BigDecimal("0.0500"), new BigDecimal("0.04")),
                Trend.ending(
                        MONTH,
                        month -> month.equals(MONTH) ? rate : Figure.missing(Figure.Reason.DIVISION_BY_ZERO, "")),
                List.of(
                        new InputFigure("clicks", "Clics", clicks),
                        new InputFigure("impressions", "Impressions", Figure.of(new BigDecimal("5531954")))));
    }
}
