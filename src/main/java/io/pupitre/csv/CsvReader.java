package io.pupitre.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of delimited text. The first row that is not empty is the header; empty lines are skipped. */
public final class CsvReader implements TableReader {

    private final CsvLimits limits;
    private final RowHandler handler;
    private final CloseableIterator<RawRow> records;
    private final List<String> header;
    private @Nullable RawRow ahead;

    private CsvReader(Reader characters, CsvFormat format, CsvLimits limits) {
        this.limits = limits;
        this.handler = new RowHandler(limits);
        this.records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.lineCharacters())
                .build(handler, characters)
                .iterator();
        this.header = readHeader();
    }

    /**
     * Opens a file.
     *
     * @throws CsvRefusedException when there is no header, or it has too many columns
     */
    public static CsvReader open(CsvSource source, CsvFormat format, CsvLimits limits) throws IOException {
        Reader characters = format.open(source);
        try {
            return new CsvReader(characters, format, limits);
        } catch (RuntimeException e) {
            characters.close();
            throw e;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    /** @throws CsvRefusedException when the file cannot be read any further */
    @Override
    public boolean hasNext() {
        while (ahead == null) {
            RawRow row = fetch();
            if (row == null) {
                return false;
            }
            if (!row.isBlank()) {
                ahead = row;
            }
        }
        return true;
    }

    /** @throws CsvRefusedException when the file cannot be read any further */
    @Override
    public CsvRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        RawRow row = ahead;
        ahead = null;
        return row.toRow(header.size());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private List<String> readHeader() {
        RawRow row = fetch();
        if (row == null || row.isBlank()) {
            throw new CsvRefusedException(CsvProblem.ofFile(CsvReason.EMPTY_FILE));
        }
        if (row.count > limits.columns()) {
            throw new CsvRefusedException(new CsvProblem(row.line, row.count, CsvReason.TOO_MANY_COLUMNS, ""));
        }
        if (!row.problems.isEmpty()) {
            throw new CsvRefusedException(row.problems.getFirst());
        }
        return row.cells.stream().map(String::strip).toList();
    }

    private @Nullable RawRow fetch() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw refusal(handler.unreadReason(e));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw refusal(CsvReason.UNKNOWN_ENCODING);
            }
            throw e;
        }
    }

    private CsvRefusedException refusal(CsvReason reason) {
        return new CsvRefusedException(new CsvProblem(handler.line, 0, reason, ""));
    }

    /** A row before it is known how many columns the header has. */
    private record RawRow(long line, List<String> cells, int count, List<CsvProblem> problems) {

        boolean isBlank() {
            return problems.isEmpty() && count == cells.size() && cells.stream().allMatch(String::isBlank);
        }

        CsvRow toRow(int columns) {
            List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
            List<CsvProblem> all = new ArrayList<>(problems);
            if (count < columns) {
                all.add(new CsvProblem(line, 0, CsvReason.TOO_FEW_CELLS, String.valueOf(count)));
            }
            // Spreadsheets like to end rows with empty cells that the header does not have; those mean nothing.
            if (count > columns && (count > cells.size() || !restIsBlank(columns))) {
                all.add(new CsvProblem(line, columns + 1, CsvReason.TOO_MANY_CELLS, String.valueOf(count)));
            }
            while (fitted.size() < columns) {
                fitted.add("");
            }
            return new CsvRow(line, fitted, all);
        }

        private boolean restIsBlank(int columns) {
            return cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
        }
    }

    /** Takes rows from the parser and stops storing where the limits are. */
    private static final class RowHandler extends AbstractBaseCsvCallbackHandler<RawRow> {

        private final CsvLimits limits;
        private List<String> cells = new ArrayList<>();
        private List<CsvProblem> problems = new ArrayList<>();
        private long line;

        RowHandler(CsvLimits limits) {
            this.limits = limits;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells = new ArrayList<>();
            problems = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= limits.columns()) {
                return;
            }
            if (length > limits.cellCharacters()) {
                String start = new String(buffer, offset, CsvProblem.EXCERPT_LENGTH * 2);
                problems.add(new CsvProblem(line, index + 1, CsvReason.CELL_TOO_LONG, start));
                cells.add("");
                return;
            }
            String cell = new String(buffer, offset, length);
            if (cell.indexOf('\0') >= 0) {
                problems.add(new CsvProblem(line, index + 1, CsvReason.CONTROL_CHARACTER, cell));
            }
            cells.add(cell);
        }

        @Override
        protected @Nullable RawRow buildRecord() {
            if (getRecordType() == RecordType.EMPTY) {
                return null;
            }
            return new RawRow(line, cells, getFieldCount(), problems);
        }

        /** The parser has one exception for all; what it was about is told apart by what it was doing. */
        CsvReason unreadReason(CsvParseException e) {
            String message = String.valueOf(e.getMessage())
                    + (e.getCause() == null ? "" : e.getCause().getMessage());
            if (message.contains("buffer")) {
                return CsvReason.LINE_TOO_LONG;
            }
            return message.contains("closing quote") ? CsvReason.MALFORMED_QUOTE : CsvReason.UNCLOSED_QUOTE;
        }
    }
}
