package io.pupitre.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.csv.CsvLimits;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.CsvSource;
import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.ui.ScorecardsNavigation;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolFile;
import io.pupitre.tools.ToolImports;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people bring along instead of a list, in both places that take one: of tools, and of figures. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
@Order(3) // All that the database holds is summed up again and again: best while that is little.
class BadFilesIT extends PageTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A file that is refused, with its reason and line; line 0 is the file as a whole. */
    enum Refused {
        EMPTY(CsvReason.EMPTY_FILE, 0),
        BLANK(CsvReason.EMPTY_FILE, 0),
        TOO_LARGE(CsvReason.FILE_TOO_LARGE, 0),
        ZIP(CsvReason.BROKEN_WORKBOOK, 0),
        PNG(CsvReason.BINARY_FILE, 0),
        PDF(CsvReason.BINARY_FILE, 0),
        NULL_BYTE(CsvReason.NULL_BYTE, 2),
        MIXED_ENCODINGS(CsvReason.MIXED_ENCODING, 3),
        UNKNOWN_ENCODING(CsvReason.UNKNOWN_ENCODING, 0),
        TOO_MANY_COLUMNS(CsvReason.TOO_MANY_COLUMNS, 1, 5_000),
        UNCLOSED_QUOTE(CsvReason.UNCLOSED_QUOTE, 2),
        MISPLACED_QUOTE(CsvReason.MALFORMED_QUOTE, 2),
        LONG_HEADER(CsvReason.LINE_TOO_LONG, 1),
        LONG_LINE(CsvReason.LINE_TOO_LONG, 2),
        HEADER_ONLY(CsvReason.NO_ROWS, 0);

        private final CsvReason reason;
        private final long line;

        /** 0 is the line as a whole. */
        private final int column;

        Refused(CsvReason reason, long line) {
            this(reason, line, 0);
        }

        Refused(CsvReason reason, long line, int column) {
            this.reason = reason;
            this.line = line;
            this.column = column;
        }

        /** As it is said in French. */
        String sentence() {
            String words = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH)
                    .getString(reason.key());
            return line == 0 ? words : "Ligne " + line + "\u00A0: " + words;
        }

        byte[] content() {
            return switch (this) {
                case EMPTY -> new byte[0];
                case BLANK -> utf8("\n \n\n");
                case TOO_LARGE -> new byte[0];
                case ZIP -> utf8("PK\u0003\u0004 and so on");
                case PNG -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10);
                case PDF -> utf8("%PDF-1.7\n");
                case NULL_BYTE -> utf8("Outil;Éditeur\nTa\0mis;Grange\n");
                case MIXED_ENCODINGS ->
                    joined(utf8("Outil;Éditeur\nÉcho;Ménagerie\n"), "Râteau;Grange\n".getBytes(WINDOWS_1252));
                case UNKNOWN_ENCODING -> joined(utf8("Outil;Editeur\nTamis;"), bytes(0x81, 0x8D, 10));
                case TOO_MANY_COLUMNS -> utf8("a;".repeat(4_999) + "z\n");
                case UNCLOSED_QUOTE -> utf8("Outil;Éditeur\n\"Tamis;Grange\n");
                case MISPLACED_QUOTE -> utf8("Outil;Éditeur\n\"Tamis\"x;Grange\n");
                case LONG_HEADER -> utf8("é".repeat(5 << 20));
                case LONG_LINE -> utf8("Outil;Éditeur\nTamis;" + "é".repeat(5 << 20) + "\n");
                case HEADER_ONLY -> utf8("Outil;Éditeur\n");
            };
        }

        InputStream open() {
            return this == TOO_LARGE
                    ? new Endless(CsvLimits.STANDARD.bytes() + 1)
                    : new ByteArrayInputStream(content());
        }
    }

    /** A file that is taken as it is. */
    enum Taken {
        UTF_16_LITTLE,
        UTF_16_BIG,
        WINDOWS,
        WITH_BYTE_ORDER_MARK,
        DUPLICATE_HEADERS;

        byte[] content() {
            String text = "Outil;Éditeur\nTamis;Ménagerie\n";
            return switch (this) {
                case UTF_16_LITTLE -> joined(bytes(0xFF, 0xFE), text.getBytes(StandardCharsets.UTF_16LE));
                case UTF_16_BIG -> joined(bytes(0xFE, 0xFF), text.getBytes(StandardCharsets.UTF_16BE));
                case WINDOWS -> text.getBytes(WINDOWS_1252);
                case WITH_BYTE_ORDER_MARK -> utf8("\uFEFF" + text);
                case DUPLICATE_HEADERS -> utf8("Outil;Outil;Éditeur\nTamis;Autre;Ménagerie\n");
            };
        }
    }

    @Autowired
    private ToolImports tools;

    @Autowired
    private InputImports figures;

    @Override
    protected PersonId person() {
        return clients.consultantInFirst().person();
    }

    @ParameterizedTest
    @EnumSource(CsvReason.class)
    void eachReasonHasItsWords(CsvReason reason) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("vaadin-i18n.translations", language)
                            .getString(reason.key()))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aListOfToolsIsRefusedWithItsReason(Refused file) {
        Map<String, String> before = DatabaseContent.snapshot();

        assertThatThrownBy(() -> readTools(file::open))
                .isInstanceOfSatisfying(
                        CsvRefusedException.class,
                        refusal -> assertThat(refusal.problem())
                                .isEqualTo(new CsvProblem(file.line, file.column, file.reason, "")));
        assertThat(DatabaseContent.snapshot()).isEqualTo(before);
    }

    /** One that is empty or too large is refused while it arrives, any other when it is looked at, on the page. */
    @ParameterizedTest
    @EnumSource
    void aFileOfFiguresIsRefusedWithItsReason(Refused file) {
        if (file == Refused.EMPTY || file == Refused.TOO_LARGE) {
            TwoClients.run(clients.consultantInFirst(), () -> {
                assertThatThrownBy(() -> figures.receive("chiffres.csv", file.open()))
                        .isInstanceOfSatisfying(
                                CsvRefusedException.class,
                                refusal -> assertThat(refusal.problem()).isEqualTo(CsvProblem.ofFile(file.reason)));
                assertThat(figures.latest(1).getFirst().state()).isEqualTo(ImportState.DISCARDED);
            });
            return;
        }
        ImportId id = TwoClients.in(clients.consultantInFirst(), () -> figures.receive("chiffres.csv", file.open()));
        Map<String, String> before = contentBesideVisits();

        open(ScorecardsNavigation.fileImport(clients.firstAddress(), id));

        assertThat(find(Paragraph.class).withClassName("pu-problem").single().getText())
                .isEqualTo(file.sentence());
        assertThat(contentBesideVisits()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aListOfToolsIsTakenInItsEncoding(Taken file) throws Exception {
        ToolFile opened = ToolFile.open("outils.csv", CsvSource.of(file.content()));

        assertThat(opened.header()).startsWith("Outil").endsWith("Éditeur");
        assertThat(opened.example(opened.header().size() - 1)).isEqualTo("Ménagerie");
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfFiguresIsTakenInItsEncoding(Taken file) {
        TwoClients.run(clients.consultantInFirst(), () -> {
            ImportId id = figures.receive("chiffres.csv", new ByteArrayInputStream(file.content()));
            assertThat(figures.look(id).head().getFirst().cells())
                    .startsWith("Tamis")
                    .endsWith("Ménagerie");
        });
    }

    /** Whoever opens a page is remembered as a visitor. */
    private static Map<String, String> contentBesideVisits() {
        Map<String, String> content = DatabaseContent.snapshot();
        content.remove("workspace_visit");
        return content;
    }

    private void readTools(CsvSource source) throws Exception {
        ToolFile file = ToolFile.open("outils.csv", source);
        TwoClients.in(clients.consultantInFirst(), () -> tools.preview(file, file.guess(), Set.of()));
    }

    /** As many letters as wanted, without keeping them. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) 'a');
            left -= count;
            return count;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
