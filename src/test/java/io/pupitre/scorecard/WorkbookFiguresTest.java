package io.pupitre.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvSource;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.SheetFormat;
import io.pupitre.csv.TableReader;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.tenancy.Ids;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same table as CSV and as a workbook. */
class WorkbookFiguresTest {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<String> CHANNELS =
            List.of("Google Ads", "=1+1", "Été & « plein air »", "", "Marke, \"Suche\"", "007", "1.5", "<b>x</b>");
    private static final Map<String, UUID> INPUTS = Map.of("cost", Ids.next(), "leads", Ids.next());

    @Test
    void theSameTableGivesTheSameFigures() throws IOException {
        for (int round = 0; round < 200; round++) {
            long seed = System.nanoTime();
            assertSame(new Random(seed), "seed=" + seed);
        }
    }

    @Test
    void whatIsNoValueIsReportedOnlyWhereItIsAsked() throws IOException {
        byte[] file = new WorkbookFile().sheet("Feuil1", """
                        <row r="1"><c t="inlineStr"><is><t>day</t></is></c><c t="inlineStr"><is><t>channel</t></is></c>
                          <c t="inlineStr"><is><t>cost</t></is></c><c t="inlineStr"><is><t>note</t></is></c></row>
                        <row r="2"><c s="1"><v>46053</v></c><c t="inlineStr"><is><t>a</t></is></c><c><v>1</v></c><c/></row>
                        <row r="3"><c s="1"><v>46053</v></c><c/><c><v>2</v></c><c t="e"><v>#N/A</v></c></row>
                        <row r="4"><c s="1"><v>46054</v></c><c t="inlineStr"><is><t>a</t></is></c><c t="e"><v>#N/A</v></c></row>
                        <row r="5"><c s="1"><v>46055</v></c><c t="inlineStr"><is><t>a</t></is></c><c><v>3</v></c>
                          <c t="e"><v>#N/A</v></c></row>
                        </sheetData><mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="D2:D4"/></mergeCells>""").toBytes();
        ImportPreview preview = FileGuess.of(new ImportId(Ids.next()), "f", CsvSource.of(file));

        List<RowReader.Outcome> read = read(file, preview, List.of(1), Map.of(2, "cost"));

        assertThat(read).extracting(outcome -> outcome.figures().size()).containsExactly(1, 0, 0, 1);
        assertThat(read.get(1).problems())
                .containsExactly(new ImportProblem(3, 2, "channel", "csv.reason-merged-cell", ""));
        assertThat(read.get(2).problems())
                .containsExactly(new ImportProblem(4, 3, "cost", "csv.reason-formula-error", "#N/A"));
    }

    @Test
    void aCoverIsTurnedOver() throws IOException {
        byte[] file = new WorkbookFile()
                .sheet("Couverture", "<row><c t=\"inlineStr\"><is><t>Rapport</t></is></c></row>")
                .sheet("Chiffres", """
                        <row><c t="inlineStr"><is><t>mois</t></is></c><c t="inlineStr"><is><t>leads</t></is></c></row>
                        <row><c s="2"><v>46023</v></c><c><v>5</v></c></row>""")
                .toBytes();

        ImportPreview preview = FileGuess.of(new ImportId(Ids.next()), "f", CsvSource.of(file));

        assertThat(preview.format()).isEqualTo(new SheetFormat("Chiffres"));
        assertThat(preview.sheets()).containsExactly("Couverture", "Chiffres");
        assertThat(preview.columns().getFirst().role()).isEqualTo(ImportPreview.Role.DATE);
        assertThat(preview.columns().getFirst().dateStyles()).containsExactly(DateStyle.ISO_MONTH);
    }

    private static void assertSame(Random random, String seed) throws IOException {
        List<NumberStyle> styles = List.of(NumberStyle.values());
        NumberStyle style = styles.get(random.nextInt(styles.size()));
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("day", "channel", "cost", "leads"));
        StringBuilder csv = new StringBuilder("day;channel;cost;leads\n");
        for (int row = 0; row < 12; row++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            String channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
            BigDecimal cost = number(random);
            BigDecimal leads = number(random);
            rows.add(List.of(
                    random.nextBoolean() ? day : FRENCH.format(day),
                    channel,
                    random.nextBoolean() ? cost : style.write(cost),
                    leads));
            csv.append("%s;\"%s\";%s;%s\n"
                    .formatted(
                            FRENCH.format(day), channel.replace("\"", "\"\""), style.write(cost), style.write(leads)));
        }
        byte[] text = csv.toString().getBytes(UTF_8);
        byte[] workbook = WorkbookFile.table(rows);
        Map<Integer, String> figures = Map.of(2, "cost", 3, "leads");

        assertThat(figures(read(workbook, style, figures)))
                .as(seed)
                .containsExactlyInAnyOrderElementsOf(figures(read(text, style, figures)));
    }

    /** With as many digits as a spreadsheet shows. */
    private static BigDecimal number(Random random) {
        int digits = 1 + random.nextInt(15);
        return new BigDecimal(new BigInteger(digits * 3, random), random.nextInt(9) - 1)
                .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))
                .setScale(6, java.math.RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    private static List<String> figures(List<RowReader.Outcome> outcomes) {
        List<String> all = new ArrayList<>();
        for (RowReader.Outcome outcome : outcomes) {
            outcome.figures()
                    .forEach(one -> all.add(one.line() + " " + one.input() + " " + one.day() + one.wholeMonth()
                            + one.dimensions() + one.figure()
                            + java.util.HexFormat.of().formatHex(one.rowKey().bytes())));
            outcome.problems().forEach(problem -> all.add(problem.toString()));
        }
        return all;
    }

    private static List<RowReader.Outcome> read(byte[] file, NumberStyle style, Map<Integer, String> figures)
            throws IOException {
        ImportPreview preview = FileGuess.of(new ImportId(Ids.next()), "f", CsvSource.of(file));
        return read(file, preview, DateStyle.DAY_FIRST_SLASHED, style, List.of(1), figures);
    }

    private static List<RowReader.Outcome> read(
            byte[] file, ImportPreview preview, List<Integer> dimensions, Map<Integer, String> figures)
            throws IOException {
        return read(file, preview, DateStyle.ISO_DAY, NumberStyle.PLAIN, dimensions, figures);
    }

    private static List<RowReader.Outcome> read(
            byte[] file,
            ImportPreview preview,
            DateStyle dates,
            NumberStyle style,
            List<Integer> dimensions,
            Map<Integer, String> figures)
            throws IOException {
        ImportMapping mapping = new ImportMapping(
                "source",
                preview.format(),
                0,
                dates,
                dimensions.stream()
                        .map(column -> ScorecardDriver.dimension(column, "channel", true))
                        .toList(),
                figures.entrySet().stream()
                        .map(one -> new ImportMapping.FigureColumn(
                                one.getKey(), one.getValue(), one.getValue(), Unit.COUNT, Aggregation.SUM, style))
                        .toList());
        List<RowReader.Outcome> outcomes = new ArrayList<>();
        try (TableReader reader = preview.format().read(CsvSource.of(file), CsvLimits.STANDARD)) {
            RowReader rows = new RowReader(mapping, reader.header(), INPUTS);
            reader.forEachRemaining(row -> outcomes.add(rows.read(row)));
        }
        return outcomes;
    }
}
