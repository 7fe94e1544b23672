package io.pupitre.csv;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An open XLSX workbook. Its bytes lie in a temporary file, since the archive's directory is at its end; nothing but what is
 * asked for is unpacked, and that only as far as {@link WorkbookLimits} allow. Formulas, macros, links and pictures are never
 * looked at.
 */
final class Workbook implements AutoCloseable {

    private static final int[] OLE_HEAD = {0xD0, 0xCF, 0x11, 0xE0};

    private final Path file;
    private final ZipFile archive;
    private final WorkbookLimits limits;

    /** Parts by the names of the sheets that they hold, in the workbook's order; hidden sheets only if all are. */
    private final Map<String, String> parts = new LinkedHashMap<>();

    private String styles = "";
    private String texts = "";
    private boolean epoch1904;
    private long unpacked;

    private Workbook(Path file, ZipFile archive, WorkbookLimits limits) throws IOException {
        this.file = file;
        this.archive = archive;
        this.limits = limits;
        if (archive.size() > limits.parts()) {
            throw refusal(CsvReason.UNPACKS_TOO_LARGE);
        }
        readContents();
    }

    /** Whether a file that begins like this claims to be a workbook, new or old. */
    static boolean isOne(byte[] head) {
        return head.length >= 4 && ((head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) || isOle(head));
    }

    static List<String> sheets(CsvSource source, CsvLimits limits) throws IOException {
        try (Workbook workbook = open(source, limits, WorkbookLimits.STANDARD)) {
            return List.copyOf(workbook.parts.keySet());
        }
    }

    /** @throws CsvRefusedException when it is none, is encrypted, broken, or unpacks to too much */
    static Workbook open(CsvSource source, CsvLimits limits, WorkbookLimits unpacking) throws IOException {
        Path copy = Files.createTempFile("pupitre-", ".xlsx");
        try {
            copy(source, copy.toFile(), limits);
            return new Workbook(copy, new ZipFile(copy.toFile()), unpacking);
        } catch (ZipException e) {
            Files.delete(copy);
            throw refusal(CsvReason.BROKEN_WORKBOOK);
        } catch (IOException | RuntimeException e) {
            Files.delete(copy);
            throw e;
        }
    }

    boolean epoch1904() {
        return epoch1904;
    }

    /** @throws CsvRefusedException when the workbook has no such sheet */
    WorkbookPart sheet(String name) throws IOException {
        String part = parts.get(name);
        if (part == null) {
            throw refusal(CsvReason.NO_SUCH_SHEET);
        }
        return part(part);
    }

    CellFormats formats() throws IOException {
        return styles.isEmpty() ? CellFormats.NONE : CellFormats.read(part(styles));
    }

    SharedTexts sharedTexts() throws IOException {
        SharedTexts shared = new SharedTexts(limits.sharedCharacters());
        if (!texts.isEmpty()) {
            shared.read(part(texts));
        }
        return shared;
    }

    WorkbookLimits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            Files.deleteIfExists(file);
        }
    }

    static CsvRefusedException refusal(CsvReason reason) {
        return new CsvRefusedException(CsvProblem.ofFile(reason));
    }

    private static void copy(CsvSource source, File copy, CsvLimits limits) throws IOException {
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(copy.toPath())) {
            byte[] buffer = new byte[64 * 1024];
            boolean first = true;
            long size = 0;
            for (int read = in.readNBytes(buffer, 0, buffer.length);
                    read > 0;
                    read = in.readNBytes(buffer, 0, buffer.length)) {
                size += read;
                if (size > limits.bytes()) {
                    throw refusal(CsvReason.FILE_TOO_LARGE);
                }
                if (first && isOle(buffer)) {
                    throw refusal(ofOldFormat(buffer, in));
                }
                first = false;
                out.write(buffer, 0, read);
            }
        }
    }

    private static boolean isOle(byte[] head) {
        for (int i = 0; i < OLE_HEAD.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != OLE_HEAD[i]) {
                return false;
            }
        }
        return true;
    }

    /** A workbook with a password is packed into a file of the old format, whose directory names what is inside. */
    private static CsvReason ofOldFormat(byte[] head, InputStream rest) throws IOException {
        String mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        byte[] buffer = head.clone();
        int length = head.length;
        String tail = "";
        while (length > 0) {
            String text = tail + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            if (text.contains(mark)) {
                return CsvReason.ENCRYPTED_WORKBOOK;
            }
            tail = text.substring(Math.max(0, text.length() - mark.length()));
            length = rest.readNBytes(buffer, 0, buffer.length);
        }
        return CsvReason.OLD_WORKBOOK;
    }

    private void readContents() throws IOException {
        String workbook = "";
        for (Relation relation : relations("_rels/.rels", "")) {
            if (relation.type().endsWith("/officeDocument")) {
                workbook = relation.target();
            }
        }
        if (workbook.isEmpty() || archive.getEntry(workbook) == null) {
            throw refusal(CsvReason.NOT_A_WORKBOOK);
        }
        if (!workbook.endsWith(".xml")) {
            // Excel's binary form of a workbook.
            throw refusal(CsvReason.OLD_WORKBOOK);
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, String> sheets = new HashMap<>();
        for (Relation relation : relations(folder + "_rels/" + workbook.substring(slash) + ".rels", folder)) {
            String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
            switch (kind) {
                case "worksheet" -> sheets.put(relation.id(), relation.target());
                case "styles" -> styles = relation.target();
                case "sharedStrings" -> texts = relation.target();
                default -> {}
            }
        }
        readSheets(workbook, sheets);
    }

    private void readSheets(String workbook, Map<String, String> targets) throws IOException {
        Map<String, String> hidden = new LinkedHashMap<>();
        try (WorkbookPart part = part(workbook)) {
            while (part.next()) {
                if (part.begins("workbookPr")) {
                    epoch1904 = isTrue(part.attribute("date1904"));
                } else if (part.begins("sheet") && targets.containsKey(part.attribute("id"))) {
                    boolean shown = part.attribute("state").isEmpty()
                            || part.attribute("state").equals("visible");
                    (shown ? parts : hidden).put(part.attribute("name"), targets.get(part.attribute("id")));
                }
            }
        }
        if (parts.isEmpty()) {
            parts.putAll(hidden);
        }
        if (parts.isEmpty()) {
            throw refusal(CsvReason.NOT_A_WORKBOOK);
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** @param target the part's name in the archive */
    private record Relation(String id, String type, String target) {}

    private List<Relation> relations(String name, String folder) throws IOException {
        if (archive.getEntry(name) == null) {
            throw refusal(CsvReason.NOT_A_WORKBOOK);
        }
        List<Relation> relations = new ArrayList<>();
        try (WorkbookPart part = part(name)) {
            while (part.next()) {
                if (part.begins("Relationship") && !part.attribute("TargetMode").equals("External")) {
                    String target = part.attribute("Target");
                    relations.add(new Relation(
                            part.attribute("Id"),
                            part.attribute("Type"),
                            target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relations;
    }

    private WorkbookPart part(String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw refusal(CsvReason.BROKEN_WORKBOOK);
        }
        return new WorkbookPart(new Unpacking(archive.getInputStream(entry), entry), entry.getSize());
    }

    /** The bytes of a part, counted as they unpack: what the directory says of their size is not believed. */
    private final class Unpacking extends InputStream {

        private final InputStream bytes;
        private final long packed;
        private long grown;

        Unpacking(InputStream bytes, ZipEntry entry) {
            this.bytes = bytes;
            this.packed = Math.max(1, entry.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = bytes.read(buffer, offset, length);
            if (read > 0) {
                grown += read;
                unpacked += read;
                if (unpacked > limits.unpackedBytes()
                        || (grown > limits.ratioFrom() && grown / packed >= limits.ratio())) {
                    throw refusal(CsvReason.UNPACKS_TOO_LARGE);
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
