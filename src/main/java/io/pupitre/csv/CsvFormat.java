package io.pupitre.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file's bytes become rows.
 *
 * @param charset UTF-8, UTF-16 (only with a byte order mark) or Windows-1252
 * @param delimiter comma, semicolon, tab or vertical bar
 * @param preamble whether the first line is a spreadsheet's {@code sep=;}, which is no row
 */
public record CsvFormat(Charset charset, char delimiter, boolean preamble) implements TableFormat {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE_CHARACTERS = 64 * 1024;
    private static final int SAMPLE_ROWS = 30;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Recognises encoding and delimiter. Reads the whole file once, since the one byte that is no UTF-8 may be its last.
     *
     * @throws CsvRefusedException when the file is empty, too large, or no text
     */
    public static CsvFormat detect(CsvSource source, CsvLimits limits) throws IOException {
        Charset charset = charsetOf(source, limits);
        String sample = sample(source, charset);
        if (sample.isBlank()) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.EMPTY_FILE));
        }
        String firstLine = sample.lines().findFirst().orElse("");
        if (firstLine.length() == 5 && firstLine.regionMatches(true, 0, "sep=", 0, 4)) {
            return new CsvFormat(charset, firstLine.charAt(4), true);
        }
        return new CsvFormat(charset, delimiterOf(sample), false);
    }

    @Override
    public TableReader read(CsvSource source, CsvLimits limits) throws IOException {
        return CsvReader.open(source, this, limits);
    }

    /** The characters of the file, without a byte order mark. Bytes that are none in this encoding throw. */
    Reader open(CsvSource source) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                source.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        if (preamble) {
            reader.readLine();
        }
        return reader;
    }

    private static Charset charsetOf(CsvSource source, CsvLimits limits) throws IOException {
        try (InputStream in = source.open()) {
            byte[] buffer = new byte[64 * 1024];
            int filled = in.readNBytes(buffer, 0, buffer.length);
            if (filled == 0) {
                throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.EMPTY_FILE));
            }
            refuseKnownBinary(buffer, filled);
            Charset wide = wideCharset(buffer, filled);
            ByteScan scan = new ByteScan();
            long total = 0;
            while (filled > 0) {
                total += filled;
                if (total > limits.bytes()) {
                    throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.FILE_TOO_LARGE));
                }
                if (wide == null) {
                    scan.accept(buffer, filled);
                }
                filled = in.readNBytes(buffer, 0, buffer.length);
            }
            return wide == null ? scan.charset() : wide;
        }
    }

    private static void refuseKnownBinary(byte[] head, int length) {
        if (startsWith(head, length, 'P', 'K', 3, 4) || startsWith(head, length, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.SPREADSHEET_FILE));
        }
        if (startsWith(head, length, '%', 'P', 'D', 'F')
                || startsWith(head, length, 0x89, 'P', 'N', 'G')
                || startsWith(head, length, 0x1F, 0x8B)) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.BINARY_FILE));
        }
    }

    private static @Nullable Charset wideCharset(byte[] head, int length) {
        if (startsWith(head, length, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(head, length, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int length, int... expected) {
        if (length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sample(CsvSource source, Charset charset) throws IOException {
        try (Reader reader = new CsvFormat(charset, ',', false).open(source)) {
            CharBuffer sample = CharBuffer.allocate(SAMPLE_CHARACTERS);
            int read;
            do {
                read = reader.read(sample);
            } while (read >= 0 && sample.hasRemaining());
            return sample.flip().toString();
        } catch (CharacterCodingException e) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.UNKNOWN_ENCODING));
        }
    }

    /**
     * The delimiter that the header has, and that most rows have as often as the header. Decimal commas in the rows do not
     * mislead, since the header has none.
     */
    private static char delimiterOf(String sample) {
        List<int[]> counts = countsPerRow(sample);
        char best = DELIMITERS[0];
        long bestScore = 0;
        for (int d = 0; d < DELIMITERS.length; d++) {
            int expected = counts.getFirst()[d];
            int column = d;
            long agreeing =
                    counts.stream().filter(row -> row[column] == expected).count();
            long score = expected == 0 ? 0 : agreeing * 1_000 + Math.min(expected, 999);
            if (score > bestScore) {
                bestScore = score;
                best = DELIMITERS[d];
            }
        }
        return best;
    }

    private static List<int[]> countsPerRow(String sample) {
        List<int[]> rows = new ArrayList<>();
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        boolean blank = true;
        for (int at = 0; at < sample.length() && rows.size() < SAMPLE_ROWS; at++) {
            char c = sample.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!blank) {
                    rows.add(counts);
                    counts = new int[DELIMITERS.length];
                    blank = true;
                }
                continue;
            } else if (!quoted) {
                for (int d = 0; d < DELIMITERS.length; d++) {
                    counts[d] += c == DELIMITERS[d] ? 1 : 0;
                }
            }
            blank = false;
        }
        if (rows.isEmpty() || (!blank && sample.length() < SAMPLE_CHARACTERS && rows.size() < SAMPLE_ROWS)) {
            rows.add(counts);
        }
        return rows;
    }

    /** Looks at every byte once: is it UTF-8, could it be Windows-1252, is there a null byte? */
    private static final class ByteScan {

        private final CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer sink = CharBuffer.allocate(64 * 1024);
        private final ByteBuffer pending = ByteBuffer.allocate(64 * 1024 + 8);
        private boolean isUtf8 = true;
        private boolean isWindows1252 = true;
        private long line = 1;
        private long firstForeignLine;

        /** The first byte of the character of UTF-8 that is not complete yet, and how many bytes it is waiting for. */
        private int lead;

        private int open;

        private long characters;
        private long strays;
        /** Whether there is an accented letter of UTF-8; in an older encoding it would be two odd signs. */
        private boolean hasLatin;

        void accept(byte[] bytes, int length) {
            long begin = line;
            for (int i = 0; i < length; i++) {
                weigh(bytes[i] & 0xFF);
                switch (bytes[i]) {
                    case 0 -> throw new CsvRefusedException(new CsvProblem(line, 0, CsvReason.NULL_BYTE, ""));
                    case '\n' -> line++;
                    case (byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, (byte) 0x9D -> isWindows1252 = false;
                    default -> {}
                }
            }
            if (isUtf8) {
                pending.put(bytes, 0, length).flip();
                isUtf8 = !decode(false).isError();
                if (!isUtf8) {
                    firstForeignLine = begin + lineBreaks(pending.array(), pending.position());
                }
                pending.compact();
            }
        }

        Charset charset() {
            if (isUtf8) {
                pending.flip();
                isUtf8 = !decode(true).isError();
                firstForeignLine = line;
            }
            if (isUtf8) {
                return StandardCharsets.UTF_8;
            }
            // Read as anything else, what is UTF-8 of it would be garbled without a word.
            if (hasLatin || characters > strays) {
                throw new CsvRefusedException(new CsvProblem(firstForeignLine, 0, CsvReason.MIXED_ENCODING, ""));
            }
            if (isWindows1252) {
                return WINDOWS_1252;
            }
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.UNKNOWN_ENCODING));
        }

        /**
         * Counts what is a character beyond ASCII in UTF-8, and what would be one in an older encoding only. A few of the
         * former come about by accident: « é » before a no-break space and a closing quotation mark is one.
         */
        private void weigh(int value) {
            boolean continues = (value & 0xC0) == 0x80;
            if (open > 0 && continues) {
                open--;
                if (open == 0) {
                    characters++;
                    hasLatin |= lead == 0xC2 || lead == 0xC3;
                }
                return;
            }
            if (open > 0) {
                strays++;
            }
            lead = value;
            open = value < 0xC2 || value > 0xF4 ? 0 : value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
            if (open == 0 && value >= 0x80) {
                strays++;
            }
        }

        private static long lineBreaks(byte[] bytes, int length) {
            long breaks = 0;
            for (int i = 0; i < length; i++) {
                breaks += bytes[i] == '\n' ? 1 : 0;
            }
            return breaks;
        }

        private CoderResult decode(boolean end) {
            CoderResult result;
            do {
                sink.clear();
                result = utf8.decode(pending, sink, end);
            } while (result.isOverflow());
            return result;
        }
    }
}
