package io.pupitre.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes XLSX files by the standard alone, without a library that would write only what is sane. Styles: 0 general, 1 a day,
 * 2 a month, 3 hours and minutes, 4 a day in a format of its own.
 */
public final class WorkbookFile {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private String shared = "";
    private String properties = "";

    /** @param rows elements {@code <row>}, with what shall follow them behind {@code </sheetData>} */
    public WorkbookFile sheet(String name, String rows) {
        String content = rows.contains("</sheetData>") ? rows : rows + "</sheetData>";
        sheets.put(
                name,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + content
                        + "</worksheet>");
        return this;
    }

    WorkbookFile raw(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    WorkbookFile shared(String... texts) {
        shared = "";
        for (String text : texts) {
            shared += text.startsWith("<") ? "<si>" + text + "</si>" : "<si><t>" + escaped(text) + "</t></si>";
        }
        return this;
    }

    WorkbookFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    WorkbookFile with(String part, byte[] content) {
        others.put(part, content);
        return this;
    }

    public byte[] toBytes() {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String name = sheet.getKey();
            String state = name.startsWith("hidden") ? " state=\"hidden\"" : "";
            list.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(escaped(name), number, state, number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATION, number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue().getBytes(UTF_8));
        }
        relations
                .append("<Relationship Id=\"s\" Type=\"" + RELATION + "/styles\" Target=\"/xl/styles.xml\"/>")
                .append("<Relationship Id=\"t\" Type=\"" + RELATION
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"w\" Type=\"" + RELATION
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relations.toString()));
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\">" + properties + "<sheets>" + list
                                + "</sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put("xl/sharedStrings.xml", ("<sst xmlns=\"" + MAIN + "\">" + shared + "</sst>").getBytes(UTF_8));
        parts.put(
                "xl/styles.xml",
                ("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>"
                                + "<numFmt numFmtId=\"164\" formatCode=\"[$-40C]d\\ mmmm\\ yyyy;@\"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"14\"/><xf numFmtId=\"17\"/><xf numFmtId=\"20\"/><xf numFmtId=\"164\"/>"
                                + "</cellXfs></styleSheet>")
                        .getBytes(UTF_8));
        parts.putAll(others);
        return zip(parts);
    }

    /** A table as a spreadsheet would keep it: texts, numbers as their binary fractions, days as serial numbers. */
    public static byte[] table(List<List<Object>> rows) {
        StringBuilder xml = new StringBuilder();
        int line = 0;
        for (List<Object> row : rows) {
            line++;
            xml.append("<row r=\"").append(line).append("\">");
            int column = 0;
            for (Object value : row) {
                xml.append(cell((char) ('A' + column++) + String.valueOf(line), value));
            }
            xml.append("</row>");
        }
        return new WorkbookFile().sheet("Feuil1", xml.toString()).toBytes();
    }

    static String cell(String address, Object value) {
        return switch (value) {
            case BigDecimal number ->
                "<c r=\"%s\"><v>%s</v></c>"
                        .formatted(address, new BigDecimal(number.doubleValue()).round(new MathContext(17)));
            case LocalDate day -> "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(address, serial(day));
            default ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, escaped(value.toString()));
        };
    }

    static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] relations(String content) {
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                        + "</Relationships>")
                .getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
