package io.pupitre.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String FRENCH = "Outil;Coût annuel;Échéance\r\nœuvre;1 200,50;31/12/2026\r\n";

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() throws IOException {
        assertThat(rows(bytes(FRENCH, UTF_8)).getFirst().cells()).containsExactly("œuvre", "1 200,50", "31/12/2026");
        assertThat(headerOf(bytes("\uFEFF" + FRENCH, UTF_8))).containsExactly("Outil", "Coût annuel", "Échéance");
    }

    @Test
    void readsUtf16ByItsByteOrderMark() throws IOException {
        assertThat(headerOf(bytes("\uFEFF" + FRENCH, UTF_16LE))).containsExactly("Outil", "Coût annuel", "Échéance");
        assertThat(headerOf(bytes("\uFEFF" + FRENCH, UTF_16BE))).containsExactly("Outil", "Coût annuel", "Échéance");
    }

    @Test
    void readsWindows1252WhenItIsNoUtf8() throws IOException {
        assertThat(rows(bytes(FRENCH, WINDOWS_1252)).getFirst().cell(0)).isEqualTo("œuvre");
    }

    @Test
    void oneForeignByteFarBeyondTheSampleDecidesTheEncoding() throws IOException {
        byte[] file = bytes("name,value\n" + "plain,1\n".repeat(40_000) + "caf\u00e9,2\n", WINDOWS_1252);

        assertThat(rows(file).getLast().cell(0)).isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«\u00A0Qualité\u00A0»", "«CAFÉ»", "Été", "L’œuvre", "SÃO PAULO", "über", "£ 5", "naïve"})
    void textOfWindows1252StaysWhatItIs(String text) throws IOException {
        assertThat(headerOf(bytes(text + ";b\n1;2\n", WINDOWS_1252))).containsExactly(text, "b");
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedWhereItChanges() {
        byte[] older = bytes("Râteau;1\n", WINDOWS_1252);
        String head = "Été;b\n" + "plain;1\n".repeat(40_000);

        assertRefused(joined(bytes("Été;b\nÉcho;1\n", UTF_8), older), CsvReason.MIXED_ENCODING, 3);
        assertRefused(joined(bytes(head, UTF_8), older), CsvReason.MIXED_ENCODING, 40_002);
        assertRefused(joined(bytes("a;b\nÉcho;1\n", UTF_8), older.clone(), older), CsvReason.MIXED_ENCODING, 3);
        assertRefused(joined(older, bytes("Écho;1\n", UTF_8)), CsvReason.MIXED_ENCODING, 1);
        assertRefused(joined(bytes("Ключ;b\nКлюч;", UTF_8), new byte[] {(byte) 0x81}), CsvReason.MIXED_ENCODING, 2);
        assertRefused(joined(bytes("Été;b\nÉcho;", UTF_8), new byte[] {(byte) 0xC3}), CsvReason.MIXED_ENCODING, 2);
    }

    @Test
    void multibyteCharactersMaySpanTheChunksOfTheScan() throws IOException {
        String text = "name;value\n" + "é€😀".repeat(20_000) + ";1\n";
        for (int shift = 0; shift < 4; shift++) {
            CsvFormat format = CsvFormat.detect(source(bytes("x".repeat(shift) + text, UTF_8)), CsvLimits.STANDARD);

            assertThat(format.charset()).isEqualTo(UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void recognisesTheDelimiter(String delimiter) throws IOException {
        String file = "date,channel,cost\n2019-11-12,\"Google, Ads\",\"1,5\"\n2019-11-13,Bing,\"2,5\"\n"
                .replace(",", delimiter)
                .replace("Google" + delimiter, "Google,");

        assertThat(CsvFormat.detect(source(bytes(file, UTF_8)), CsvLimits.STANDARD)
                        .delimiter())
                .isEqualTo(delimiter.charAt(0));
    }

    @Test
    void decimalCommasDoNotPassForDelimiters() throws IOException {
        String file = "Jour;Coût\n01/02/2019;1,5\n02/02/2019;2,5\n";

        assertThat(headerOf(bytes(file, UTF_8))).containsExactly("Jour", "Coût");
    }

    @Test
    void obeysTheSeparatorThatASpreadsheetDeclares() throws IOException {
        List<CsvRow> rows = rows(bytes("sep=|\r\na|b\r\n1;2|3\r\n", UTF_8));

        assertThat(rows.getFirst().cells()).containsExactly("1;2", "3");
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLineBreaks() throws IOException {
        List<CsvRow> rows = rows(bytes("a,b\n\"x, \"\"y\"\"\nz\",1\n\nlast,2\n", UTF_8));

        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("x, \"y\"\nz", "last");
        assertThat(rows).extracting(CsvRow::line).containsExactly(2L, 5L);
    }

    @Test
    void aRowOfAnotherLengthIsReportedAndTheRestIsRead() throws IOException {
        List<CsvRow> rows = rows(bytes("a,b\n1\n1,2,3\n1,2,,\n4,5\n", UTF_8));

        assertThat(rows).extracting(CsvRow::isReadable).containsExactly(false, false, true, true);
        assertThat(rows.get(0).problems()).containsExactly(new CsvProblem(2, 0, CsvReason.TOO_FEW_CELLS, "1"));
        assertThat(rows.get(1).problems()).containsExactly(new CsvProblem(3, 3, CsvReason.TOO_MANY_CELLS, "3"));
    }

    @Test
    void aCellThatIsTooLongIsReportedWithItsPlace() throws IOException {
        List<CsvRow> rows = rows(bytes("a,b\n1," + "x".repeat(40_000) + "\n3,4\n", UTF_8));

        CsvProblem problem = rows.getFirst().problems().getFirst();
        assertThat(problem.reason()).isEqualTo(CsvReason.CELL_TOO_LONG);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(2);
        assertThat(problem.excerpt()).hasSize(CsvProblem.EXCERPT_LENGTH).endsWith("…");
        assertThat(rows.get(1).isReadable()).isTrue();
    }

    @Test
    void namesWhyAFileIsRefused() {
        assertRefused(new byte[0], CsvReason.EMPTY_FILE, 0);
        assertRefused(bytes(" \n\n", UTF_8), CsvReason.EMPTY_FILE, 0);
        assertRefused(bytes("\uFEFF", UTF_8), CsvReason.EMPTY_FILE, 0);
        assertRefused(bytes("a,b\n1,\0\n", UTF_8), CsvReason.NULL_BYTE, 2);
        assertRefused(bytes("a,b\n1,2\n", UTF_16LE), CsvReason.NULL_BYTE, 1);
        assertRefused(bytes("PK\3\4whatever", UTF_8), CsvReason.SPREADSHEET_FILE, 0);
        assertRefused(bytes("%PDF-1.7", UTF_8), CsvReason.BINARY_FILE, 0);
        assertRefused(new byte[] {'a', ',', 'b', '\n', (byte) 0x81, (byte) 0xFF}, CsvReason.UNKNOWN_ENCODING, 0);
        assertRefused(bytes("a,b\n1,2\n3,\"4\n5,6\n", UTF_8), CsvReason.UNCLOSED_QUOTE, 3);
        assertRefused(bytes("a,b\n1,\"2\"x\n", UTF_8), CsvReason.MALFORMED_QUOTE, 2);
        assertRefused(bytes("a,b\n1,\"" + "x".repeat(2_000_000) + "\"\n", UTF_8), CsvReason.LINE_TOO_LONG, 2);
        assertRefused(bytes(",".repeat(1_000_000) + "\n", UTF_8), CsvReason.TOO_MANY_COLUMNS, 1);
    }

    @Test
    void aNullCharacterInUtf16IsReportedAtItsCell() throws IOException {
        CsvRow row = rows(bytes("\uFEFFa,b\n1,x\0y\n", UTF_16LE)).getFirst();

        assertThat(row.problems()).containsExactly(new CsvProblem(2, 2, CsvReason.CONTROL_CHARACTER, "x\uFFFDy"));
    }

    @Test
    void stopsReadingAtTheSizeLimit() {
        CsvLimits tight = new CsvLimits(1_000_000, 10, 100, 1_000);
        io.pupitre.csv.CsvSource endless = () -> new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatExceptionOfType(CsvRefusedException.class)
                .isThrownBy(() -> CsvFormat.detect(endless, tight))
                .satisfies(e -> assertThat(e.problem().reason()).isEqualTo(CsvReason.FILE_TOO_LARGE));
    }

    @Test
    void manyRowsAreReadOneByOne() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes("day,value\n", UTF_8));
        for (int i = 0; i < 200_000; i++) {
            file.writeBytes(bytes("2019-11-12," + i + "\n", UTF_8));
        }
        io.pupitre.csv.CsvSource source = source(file.toByteArray());
        long sum = 0;
        try (CsvReader reader =
                CsvReader.open(source, CsvFormat.detect(source, CsvLimits.STANDARD), CsvLimits.STANDARD)) {
            while (reader.hasNext()) {
                sum += Long.parseLong(reader.next().cell(1));
            }
        }

        assertThat(sum).isEqualTo(199_999L * 200_000 / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "'=1+1','''=1+1'",
        "'+33 1','''+33 1'",
        "'-x','''-x'",
        "'@cmd','''@cmd'",
        "'plain','plain'",
        "'a=b','a=b'"
    })
    void textThatASpreadsheetWouldRunIsNeutralised(String text, String written) {
        assertThat(CsvWriter.neutralise(text)).isEqualTo(written);
        assertThat(CsvWriter.neutralise("\t" + text)).startsWith("'\t");
        assertThat(CsvWriter.neutralise("\r" + text)).startsWith("'\r");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.open(out, ';', NumberStyle.SPACE_COMMA, List.of("nom", "coût", "échéance"))) {
            writer.text("=HYPERLINK(\"x\"); \"œ\"\n😀")
                    .number(new java.math.BigDecimal("-1234.50"))
                    .date(java.time.LocalDate.of(2026, 2, 28))
                    .endRow();
            writer.text(null).number(null).date(null).endRow();
            writer.text("fin").number(java.math.BigDecimal.ONE).date(null).endRow();
        }
        List<CsvRow> rows = rows(out.toByteArray());

        assertThat(rows.get(0).cells()).containsExactly("'=HYPERLINK(\"x\"); \"œ\"\n😀", "-1234,50", "2026-02-28");
        assertThat(rows.get(1).cells()).containsExactly("fin", "1", "");
    }

    @Test
    void everyReasonHasItsKey() {
        for (CsvReason reason : CsvReason.values()) {
            assertThat(reason.key())
                    .isEqualTo(reason.key().toLowerCase(Locale.ROOT))
                    .startsWith("csv.reason-");
        }
    }

    private static void assertRefused(byte[] file, CsvReason reason, long line) {
        assertThatExceptionOfType(CsvRefusedException.class)
                .isThrownBy(() -> rows(file))
                .satisfies(e -> {
                    assertThat(e.problem().reason()).isEqualTo(reason);
                    assertThat(e.problem().line()).isEqualTo(line);
                });
    }

    private static List<CsvRow> rows(byte[] file) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvReader reader = open(file)) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<String> headerOf(byte[] file) throws IOException {
        try (CsvReader reader = open(file)) {
            return reader.header();
        }
    }

    private static CsvReader open(byte[] file) throws IOException {
        io.pupitre.csv.CsvSource source = source(file);
        return CsvReader.open(source, CsvFormat.detect(source, CsvLimits.STANDARD), CsvLimits.STANDARD);
    }

    private static io.pupitre.csv.CsvSource source(byte[] file) {
        return io.pupitre.csv.CsvSource.of(file);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
