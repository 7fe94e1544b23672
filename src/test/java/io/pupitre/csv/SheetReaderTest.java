package io.pupitre.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    private static final WorkbookLimits TIGHT = new WorkbookLimits(20, 3_000_000, 50, 10_000, 5, 100);

    @Test
    void rowsAreReadAsTextWithTheNumbersOfTheSheet() throws IOException {
        List<CsvRow> rows = rows(new WorkbookFile()
                .shared("Jour", "Canal", "<r><t>Goo</t></r><rPh><t>x</t></rPh><r><t>gle</t></r>", "Été &\n_x0041_")
                .sheet("Données", """
                        <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row>
                        <row r="4"/><row r="5"><c r="B5" s="1"/></row>
                        <row r="7"><c r="A7" t="s"><v>2</v></c><c r="B7" t="s"><v>3</v></c></row>
                        <row><c><v>12</v></c><c t="b"><v>1</v></c></row>
                        """));

        assertThat(rows).extracting(CsvRow::line).containsExactly(7L, 8L);
        assertThat(rows.get(0).cells()).containsExactly("Google", "Été &\nA");
        assertThat(rows.get(1).cells()).containsExactly("12", "TRUE");
        assertThat(rows.get(1).exact()).containsExactly(0);
    }

    /** What a spreadsheet writes of its binary fractions is not what it shows. */
    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "1234567.3000000001, 1234567.3",
        "0.10000000000000001, 0.1",
        "1E3, 1000",
        "-2.5e-3, -0.0025",
        "5.5511151231257827E-17, 0.000000000000000055511151231258",
        "123456789012345678, 123456789012345678",
        "1234.50, 1234.5",
        "0, 0",
        "-0.0, 0"
    })
    void aNumberIsTheOneThatIsShown(String raw, String number) throws IOException {
        CsvRow row = rows(sheet("<row><c><v>1</v></c></row><row><c><v>" + raw + "</v></c></row>"))
                .getFirst();

        assertThat(row.number(0, NumberStyle.SPACE_COMMA)).isEqualTo(new CellReading.Read<>(new BigDecimal(number)));
    }

    @ParameterizedTest
    @CsvSource({"1E999", "1E+99999999", "NaN", "1e308", "=1+1"})
    void whatIsNoNumberOfFiguresIsUnreadable(String raw) throws IOException {
        CsvRow row = rows(sheet("<row><c><v>1</v></c></row><row><c><v>" + raw + "</v></c></row>"))
                .getFirst();

        assertThat(row.number(0, NumberStyle.PLAIN)).isInstanceOf(CellReading.Unreadable.class);
    }

    @Test
    void textsKeepTheStyleOfTheirColumn() throws IOException {
        CsvRow row = rows(new WorkbookFile()
                        .shared("a", "1 234,50", "1.234,50", "1,234.50")
                        .sheet("Feuil1", """
                        <row><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>
                        <row><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c><v>1234.5</v></c></row>
                        """))
                .getFirst();

        BigDecimal number = new BigDecimal("1234.50");
        assertThat(row.number(0, NumberStyle.SPACE_COMMA)).isEqualTo(new CellReading.Read<>(number));
        assertThat(row.number(1, NumberStyle.POINT_COMMA)).isEqualTo(new CellReading.Read<>(number));
        assertThat(row.number(2, NumberStyle.COMMA_POINT)).isEqualTo(new CellReading.Read<>(number));
        for (NumberStyle style : NumberStyle.values()) {
            assertThat(row.number(3, style)).isEqualTo(new CellReading.Read<>(new BigDecimal("1234.5")));
        }
    }

    @Test
    void datesAreSerialNumbersInADatesFormatOrTexts() throws IOException {
        List<CsvRow> rows = rows(new WorkbookFile().shared("Jour").sheet("Feuil1", """
                        <row><c t="s"><v>0</v></c></row>
                        <row><c s="1"><v>46053</v></c></row><row><c s="4"><v>46053.75</v></c></row>
                        <row><c t="d"><v>2026-01-31T00:00:00</v></c></row>
                        <row><c t="inlineStr"><is><t>31/01/2026</t></is></c></row>
                        <row><c s="2"><v>46023</v></c></row><row><c s="0"><v>46053</v></c></row>
                        <row><c s="3"><v>0.5</v></c></row>
                        """));
        CellReading<LocalDate> lastOfJanuary = new CellReading.Read<>(LocalDate.of(2026, 1, 31));

        for (CsvRow row : rows.subList(0, 4)) {
            assertThat(row.date(0, DateStyle.DAY_FIRST_SLASHED)).isEqualTo(lastOfJanuary);
        }
        assertThat(rows.get(4).cell(0)).isEqualTo("2026-01");
        assertThat(rows.get(4).date(0, DateStyle.MONTH_SLASHED))
                .isEqualTo(new CellReading.Read<>(LocalDate.of(2026, 1, 1)));
        assertThat(rows.get(0).date(0, DateStyle.ISO_MONTH))
                .isEqualTo(new CellReading.Unreadable<>(CsvReason.NOT_A_MONTH));
        assertThat(rows.get(5).date(0, DateStyle.ISO_DAY)).isInstanceOf(CellReading.Unreadable.class);
        assertThat(rows.get(6).cell(0)).isEqualTo("0.5");
    }

    @Test
    void aWorkbookMayCountItsDaysFrom1904() throws IOException {
        WorkbookFile file = new WorkbookFile().from1904().sheet("Feuil1", """
                <row><c><v>1</v></c></row><row><c s="1"><v>44591</v></c></row>""");

        assertThat(rows(file).getFirst().cell(0)).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "'dd/mm/yyyy', DAY",
        "'[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY",
        "'mmm\\-yy', MONTH",
        "'mmmm yyyy;@', MONTH",
        "'yyyy', DAY",
        "'[h]:mm:ss', NUMBER",
        "'mm:ss', NUMBER",
        "'# ##0,00 \"days\"', NUMBER",
        "'0.00E+00', NUMBER",
        "'General', NUMBER",
        "'[Red]0.00;[Blue]d', NUMBER",
        "'\\d0', NUMBER",
        "'_d0', NUMBER"
    })
    void aFormatSaysWhetherANumberIsADate(String code, CellFormats.Kind kind) {
        assertThat(CellFormats.ofCode(code)).isEqualTo(kind);
    }

    @Test
    void ofAFormulaTheResultIsTakenAndNothingIsComputed() throws IOException {
        List<CsvRow> rows = rows(sheet("""
                <row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>
                <row><c><f>6*7</f><v>41</v></c><c t="str"><f>WEBSERVICE("http://x")</f><v>=1+1</v></c></row>
                <row><c><f>6*7</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                """));

        assertThat(rows.get(0).cells()).containsExactly("41", "=1+1", "");
        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems())
                .containsExactly(
                        new CsvProblem(3, 1, CsvReason.FORMULA_WITHOUT_VALUE, ""),
                        new CsvProblem(3, 2, CsvReason.FORMULA_ERROR, "#DIV/0!"));
    }

    @Test
    void cellsThatWereMergedIntoAnotherHaveNoValueOfTheirOwn() throws IOException {
        List<CsvRow> rows = rows(sheet("""
                <row><c><v>1</v></c><c><v>1</v></c></row>
                <row><c><v>7</v></c><c><v>1</v></c></row><row><c/><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>
                <row><c><v>8</v></c><c><v>4</v></c></row>
                </sheetData><mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B5:D5"/></mergeCells>"""));

        assertThat(rows.get(0).problems()).isEmpty();
        assertThat(rows.get(1).problems()).containsExactly(new CsvProblem(3, 1, CsvReason.MERGED_CELL, ""));
        assertThat(rows.get(2).problems()).containsExactly(new CsvProblem(4, 1, CsvReason.MERGED_CELL, ""));
        assertThat(rows.get(3).problems()).isEmpty();
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsReported() throws IOException {
        List<CsvRow> rows = rows(sheet("""
                <row><c><v>1</v></c></row>
                <row><c r="A2"><v>7</v></c><c r="XFD2" s="1"/></row><row><c r="A3"><v>7</v></c><c r="XFD3"><v>1</v></c></row>"""));

        assertThat(rows.get(0).isReadable()).isTrue();
        assertThat(rows.get(1).problems()).containsExactly(new CsvProblem(3, 2, CsvReason.TOO_MANY_CELLS, ""));
    }

    @Test
    void sheetsThatAreShownCanBeChosen() throws IOException {
        byte[] file = new WorkbookFile()
                .sheet("hidden", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                .sheet("Un & <deux>", "<row><c><v>1</v></c></row><row><c><v>3</v></c></row>")
                .sheet("Trois", "<row><c><v>1</v></c></row><row><c><v>4</v></c></row>")
                .toBytes();

        assertThat(SheetFormat.sheets(source(file), CsvLimits.STANDARD)).containsExactly("Un & <deux>", "Trois");
        assertThat(TableFormat.detect(source(file), CsvLimits.STANDARD)).isEqualTo(new SheetFormat("Un & <deux>"));
        assertThat(rows(file, new SheetFormat("Trois"), WorkbookLimits.STANDARD)
                        .getFirst()
                        .cell(0))
                .isEqualTo("4");
        assertRefused(() -> rows(file, new SheetFormat("Quatre"), WorkbookLimits.STANDARD), CsvReason.NO_SUCH_SHEET);
    }

    @Test
    void namesWhyAWorkbookIsRefused() throws IOException {
        byte[] good = sheet("<row><c><v>1</v></c></row>").toBytes();
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        encrypted.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        encrypted.writeBytes(new byte[64 * 1024 - 20]);
        encrypted.writeBytes("EncryptedPackage".getBytes(UTF_16LE));

        assertRefused(encrypted.toByteArray(), CsvReason.ENCRYPTED_WORKBOOK);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 5}, CsvReason.OLD_WORKBOOK);
        assertRefused(java.util.Arrays.copyOf(good, good.length / 2), CsvReason.BROKEN_WORKBOOK);
        assertRefused("PK\3\4whatever".getBytes(UTF_8), CsvReason.BROKEN_WORKBOOK);
        assertRefused(WorkbookFile.zip(Map.of("mimetype", new byte[1])), CsvReason.NOT_A_WORKBOOK);
        assertRefused(new WorkbookFile().toBytes(), CsvReason.NOT_A_WORKBOOK);
        assertRefused(sheet("").toBytes(), CsvReason.EMPTY_FILE);
        assertRefused(sheet("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>").toBytes(), CsvReason.BROKEN_WORKBOOK);
        assertRefused(sheet("<row r=\"9999999999\"/>").toBytes(), CsvReason.BROKEN_WORKBOOK);
        assertRefused(sheet("<row r=\"2\"/><row r=\"1\"/>").toBytes(), CsvReason.BROKEN_WORKBOOK);
        assertRefused(sheet("<row><c t=\"s\"><v>9</v></c></row>").toBytes(), CsvReason.BROKEN_WORKBOOK);
        assertRefused(sheet("<row><c><v>1</v></row>").toBytes(), CsvReason.BROKEN_WORKBOOK);
        StringBuilder wide = new StringBuilder("<row>");
        wide.repeat("<c><v>1</v></c>", 501).append("</row>");
        assertRefused(sheet(wide.toString()).toBytes(), CsvReason.TOO_MANY_COLUMNS);
    }

    @Test
    void noEntityIsEverLookedUp() {
        String document = "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b \"%s\">]>"
                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&%s;</t></is></c></row></sheetData></worksheet>";

        assertRefused(new WorkbookFile().raw("x", document.formatted("b", "a")).toBytes(), CsvReason.BROKEN_WORKBOOK);
        assertRefused(new WorkbookFile().raw("x", document.formatted("b", "b")).toBytes(), CsvReason.BROKEN_WORKBOOK);
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefusedWhileItDoes() {
        String row = "<row><c><v>1</v></c></row>";
        String blank = "<row><c/></row>";

        assertRefused(tight(sheet(row + blank.repeat(20_000))), CsvReason.UNPACKS_TOO_LARGE);
        assertRefused(tight(sheet(row.repeat(7))), CsvReason.TOO_MANY_ROWS);
        assertRefused(tight(sheet(row).shared("x".repeat(101))), CsvReason.UNPACKS_TOO_LARGE);
        assertRefused(
                tight(sheet(row)
                        .shared(
                                "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
                                "", "", "", "")),
                CsvReason.UNPACKS_TOO_LARGE);
        WorkbookFile many = sheet(row);
        for (int i = 0; i < 30; i++) {
            many.with("part" + i, new byte[0]);
        }
        assertRefused(tight(many), CsvReason.UNPACKS_TOO_LARGE);
    }

    /** One attribute, comment, name or text of a gigabyte would be held in memory as a whole. */
    @Test
    void noPieceOfMarkupIsLargerThanACell() {
        String huge = "x<".repeat(1 << 20).replace("<", "");
        for (String rows : List.of(
                "<row r=\"" + huge + "\"/>",
                "<!-- " + huge.replace("xx", "x<") + " --><row/>",
                "<?p " + huge.replace("xx", "x<") + " ?><row/>",
                "<row><c><v><![CDATA[" + huge.replace("xx", "x<") + "]]></v></c></row>",
                "<row><c><v>" + huge + huge + "</v></c></row>")) {
            assertRefused(sheet(rows.replace(huge, huge + huge)).toBytes(), CsvReason.UNPACKS_TOO_LARGE);
        }
    }

    @Test
    void aTextThatNoCellCanHoldIsReported() throws IOException {
        List<CsvRow> rows = rows(sheet("<row><c><v>1</v></c></row><row><c t=\"inlineStr\"><is><t>" + "é".repeat(40_000)
                + "</t></is></c></row>"));

        assertThat(rows.getFirst().problems()).containsExactly(new CsvProblem(2, 1, CsvReason.CELL_TOO_LONG, ""));
    }

    @Test
    void aHundredThousandReferencesAreNoAttack() throws IOException {
        StringBuilder sheet = new StringBuilder("<row><c><v>1</v></c></row>");
        sheet.repeat("<row><c t=\"inlineStr\"><is><t>a &amp; b &#233;</t></is></c></row>", 120_000);

        List<CsvRow> rows = rows(sheet(sheet.toString()));

        assertThat(rows).hasSize(120_000);
        assertThat(rows.getLast().cell(0)).isEqualTo("a & b é");
    }

    @Test
    void nothingStaysInTheTemporaryFolder() throws IOException {
        long before = temporaryFiles();
        rows(sheet("<row><c><v>1</v></c></row>"));
        assertRefused("PK\3\4whatever".getBytes(UTF_8), CsvReason.BROKEN_WORKBOOK);
        assertRefused(new WorkbookFile().toBytes(), CsvReason.NOT_A_WORKBOOK);

        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static long temporaryFiles() throws IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("pupitre-")
                            && file.toString().endsWith(".xlsx"))
                    .count();
        }
    }

    private static WorkbookFile sheet(String rows) {
        return new WorkbookFile().sheet("Feuil1", rows);
    }

    private static List<CsvRow> rows(WorkbookFile file) throws IOException {
        byte[] bytes = file.toBytes();
        return rows(
                bytes,
                new SheetFormat(
                        SheetFormat.sheets(source(bytes), CsvLimits.STANDARD).getFirst()),
                WorkbookLimits.STANDARD);
    }

    private static List<CsvRow> rows(byte[] file, SheetFormat format, WorkbookLimits limits) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(source(file), format, CsvLimits.STANDARD, limits)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static Reading tight(WorkbookFile file) {
        return () -> rows(file.toBytes(), new SheetFormat("Feuil1"), TIGHT);
    }

    private static void assertRefused(byte[] file, CsvReason reason) {
        assertRefused(
                () -> {
                    TableFormat format = TableFormat.detect(source(file), CsvLimits.STANDARD);
                    try (TableReader reader = format.read(source(file), CsvLimits.STANDARD)) {
                        reader.forEachRemaining(row -> {});
                    }
                },
                reason);
    }

    private static void assertRefused(Reading reading, CsvReason reason) {
        assertThatExceptionOfType(CsvRefusedException.class)
                .isThrownBy(reading::read)
                .satisfies(e -> assertThat(e.problem().reason()).isEqualTo(reason));
    }

    private static io.pupitre.csv.CsvSource source(byte[] file) {
        return io.pupitre.csv.CsvSource.of(file);
    }
}
