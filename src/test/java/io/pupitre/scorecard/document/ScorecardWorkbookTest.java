package io.pupitre.scorecard.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.SheetCells;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.ui.Colour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook read back by another library is the publication, figure for figure. */
class ScorecardWorkbookTest {

    private static final int SEEDS = 200;

    private final ScorecardWorkbook workbook = new ScorecardWorkbook(PublishedExamples.PHRASES);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void readsBackToTheLastDigit(String language) throws IOException {
        Locale locale = Locale.of(language);
        for (long seed = 0; seed < SEEDS; seed++) {
            PublishedScorecard published = PublishedExamples.random(seed);
            List<List<Row>> sheets = read(written(published, locale));
            Iterator<Row> scorecards = sheets.get(0).stream().skip(7).iterator();
            Iterator<Row> trends = sheets.get(1).stream().skip(1).iterator();
            Iterator<Row> origins = sheets.get(2).stream().skip(1).iterator();
            Reader reader = Reader.of(
                    locale,
                    PublishedExamples.PHRASES,
                    Colour.of(published.client().colour()));
            for (Scorecard scorecard : published.inOrder(locale)) {
                for (KpiLine line : scorecard.lines()) {
                    KpiWords words = reader.words(line, scorecard);
                    Row row = scorecards.next();
                    assertNamed(row, reader.name(scorecard.slice(), published), words);
                    assertFigure(row, line.figure(), words);
                    assertThat(text(row, 6)).isEqualTo(words.status());
                    for (Trend.Point point : line.trend().points()) {
                        Row month = trends.next();
                        assertNamed(month, reader.name(scorecard.slice(), published), words);
                        assertThat(YearMonth.from(month.getCell(2).asDate())).isEqualTo(point.month());
                        assertFigure(month, point.figure(), words);
                    }
                    for (InputFigure input : line.inputs()) {
                        Row origin = origins.next();
                        assertThat(text(origin, 2)).isEqualTo(clean(input.name()));
                        assertThat(exact(origin)).isEqualTo(input.figure().asNumber());
                        assertThat(text(origin, 6)).isEqualTo(input.key());
                        assertThat(text(origin, 7)).isEqualTo(clean(line.formula()));
                        Row came = origin;
                        for (int at = 0; at < input.origins().size(); at++) {
                            if (at > 0) {
                                came = origins.next();
                                assertThat(exact(came)).isEmpty();
                            }
                            Origin batch = input.origins().get(at);
                            assertThat(text(came, 10)).isEqualTo(batch.batch().file());
                            assertThat(came.getCell(11).asNumber()).isEqualByComparingTo(String.valueOf(batch.rows()));
                            assertThat(text(came, 12)).isEqualTo(batch.lines());
                        }
                    }
                }
            }
            assertThat(scorecards).isExhausted();
            assertThat(trends).isExhausted();
            assertThat(origins).isExhausted();
        }
    }

    @Test
    void aNumberReadsLikeTheExactFigureOnceItIsRounded() {
        for (String figure : List.of("0.12344999999999999999", "0.12345000000000000001", "-0.12344999999999999999")) {
            BigDecimal exact = new BigDecimal(figure);
            BigDecimal kept = exact.round(SheetCells.KEPT);

            assertThat(kept.precision()).isLessThanOrEqualTo(15);
            assertThat(kept.setScale(4, java.math.RoundingMode.HALF_UP))
                    .isEqualTo(exact.setScale(4, java.math.RoundingMode.HALF_UP));
        }
    }

    @Test
    void noCellIsAFormulaAndHashAndPublicationStandOnTop() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            byte[] file = written(PublishedExamples.random(seed), Locale.FRENCH);

            assertThat(parts(file)).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
            assertThat(read(file))
                    .allSatisfy(rows -> assertThat(rows)
                            .allSatisfy(row -> assertThat(row.stream())
                                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA)));
        }
        List<Row> first =
                read(written(PublishedExamples.ordinary(), Locale.FRENCH)).getFirst();
        assertThat(text(first.get(0), 0)).isEqualTo("Nordwind Énergie – scorecard, octobre\u00A02026");
        assertThat(text(first.get(1), 0)).contains("par Carl Fournier · révision 1 · empreinte 3f9c01b7");
        assertThat(text(first.get(2), 1)).startsWith("3f9c01b7").hasSize(64);
        assertThat(YearMonth.from(first.get(3).getCell(1).asDate())).isEqualTo(PublishedExamples.MONTH);
    }

    @Test
    void shownFormatsAreThoseOfTheUnits() throws IOException {
        List<String> parts = parts(written(PublishedExamples.ordinary(), Locale.FRENCH));

        assertThat(parts)
                .anySatisfy(styles -> assertThat(styles)
                        .contains("0.00%")
                        .contains("#,##0.00\\ &quot;EUR&quot;")
                        .contains("#,##0.0\\ &quot;h&quot;")
                        .contains("mmm yyyy"));
    }

    @Test
    void aRestatedMonthTellsWhyAndWhatChanged() throws IOException {
        PublishedScorecard published = PublishedExamples.restated();
        List<List<Row>> sheets = read(written(published, Locale.FRENCH));

        assertThat(sheets).hasSize(6);
        Row difference = sheets.get(4).getLast();
        assertThat(text(difference, 0)).isEqualTo("Par pays");
        assertThat(text(difference, 1)).isEqualTo("=Dépenses");
        assertThat(difference.getCellAsNumber(2)).contains(new BigDecimal("184512.37"));
        assertThat(text(difference, 5)).isEqualTo("100000.0123456789");
        assertThat(difference.getCellAsNumber(6)).contains(new BigDecimal("84512.3576543211"));
        assertThat(text(sheets.getFirst().get(5), 0)).contains("Les clics du 12 manquaient.");
        assertThat(text(sheets.getFirst().get(6), 0)).contains("Un mois solide");
        assertThat(text(sheets.getFirst().get(9), 13)).isEqualTo("-10 % d’impressions perdues.");
        Row confirmed = sheets.get(3).get(1);
        assertThat(text(confirmed, 2)).isEqualTo("=Les nouvelles annonces\nplaisent.");
        assertThat(text(confirmed, 3)).isEqualTo("Confirmée");
        assertThat(confirmed.getCell(5).asNumber()).isEqualByComparingTo("0.2");
        assertThat(YearMonth.from(confirmed.getCell(6).asDate())).isEqualTo(PublishedExamples.MONTH.minusMonths(18));
        assertThat(text(confirmed, 8)).isEqualTo("0.04612345678901234567");
        assertThat(confirmed.getCell(11).asNumber()).isEqualByComparingTo("0.0487");
        assertThat(text(sheets.get(3).get(2), 9)).contains("Clics");
        assertThat(sheets.get(3)).hasSize(3);
        Row correction = sheets.getLast().get(1);
        assertThat(text(correction, 1)).isEqualTo("Taux de clics");
        assertThat(text(correction, 4)).isEqualTo("0.04612345678901234567");
        assertThat(published.fileName()).isEqualTo("nordwind-2026-10-r2-scorecard");
    }

    private static void assertNamed(Row row, String slice, KpiWords words) {
        assertThat(text(row, 0)).isEqualTo(slice);
        assertThat(text(row, 1)).isEqualTo(clean(words.name()));
    }

    /** Number, exact decimal and reason stand side by side. */
    private static void assertFigure(Row row, Figure figure, KpiWords words) {
        assertThat(exact(row)).isEqualTo(figure.asNumber());
        if (figure instanceof Figure.NotAvailable missing) {
            assertThat(text(row, 5)).isEqualTo(clean(words.reason(missing)));
        } else {
            assertThat(text(row, 5)).isEmpty();
        }
    }

    private static Optional<BigDecimal> exact(Row row) {
        String exact = text(row, 4);
        if (!exact.isEmpty()) {
            return Optional.of(new BigDecimal(exact));
        }
        return row.getOptionalCell(3)
                .filter(cell -> cell.getType() == CellType.NUMBER)
                .map(Cell::asNumber);
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column)
                .filter(cell -> cell.getType() == CellType.STRING)
                .map(Cell::asString)
                .orElse("");
    }

    /** As far as XML can hold it. */
    private static String clean(String text) {
        return text.replace("\u0001", "");
    }

    private byte[] written(PublishedScorecard published, Locale language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file, published, language);
        return file.toByteArray();
    }

    private static List<List<Row>> read(byte[] file) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : read.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }

    private static List<String> parts(byte[] file) throws IOException {
        Path workbook = Files.createTempFile("scorecard", ".xlsx");
        Files.write(workbook, file);
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(workbook);
        }
        return parts;
    }
}
