package io.pupitre.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet. Its first row that is not empty is the header; lines are the sheet's own row numbers. Of a formula the
 * result that the file holds is taken, nothing is computed. Cells that are missing are empty: a sheet does not store them.
 */
final class SheetReader implements TableReader {

    private final Workbook workbook;
    private final WorkbookPart part;
    private final CellFormats formats;
    private final SharedTexts shared;
    private final MergedCells merged;
    private final CsvLimits limits;
    private final List<String> header;
    private int line;
    private long rows;
    private @Nullable CsvRow ahead;
    private boolean end;

    private SheetReader(Workbook workbook, SheetFormat format, CsvLimits limits) throws IOException {
        this.workbook = workbook;
        this.limits = limits;
        this.merged = MergedCells.read(workbook.sheet(format.sheet()));
        this.formats = workbook.formats();
        this.shared = workbook.sharedTexts();
        this.part = workbook.sheet(format.sheet());
        this.header = readHeader();
    }

    static SheetReader open(CsvSource source, SheetFormat format, CsvLimits limits) throws IOException {
        return open(source, format, limits, WorkbookLimits.STANDARD);
    }

    static SheetReader open(CsvSource source, SheetFormat format, CsvLimits limits, WorkbookLimits unpacking)
            throws IOException {
        Workbook workbook = Workbook.open(source, limits, unpacking);
        try {
            return new SheetReader(workbook, format, limits);
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && !end) {
                Map<Integer, SheetCell> cells = nextRow();
                if (cells != null && cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                    if (++rows > workbook.limits().rows()) {
                        throw new CsvRefusedException(new CsvProblem(line, 0, CsvReason.TOO_MANY_ROWS, ""));
                    }
                    ahead = row(cells);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ahead != null;
    }

    @Override
    public CsvRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        CsvRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public long done(long fetched, long size) {
        return part.done(size);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            part.close();
        }
    }

    private List<String> readHeader() throws IOException {
        while (!end) {
            Map<Integer, SheetCell> cells = nextRow();
            if (cells == null) {
                break;
            }
            int columns = 0;
            for (Map.Entry<Integer, SheetCell> cell : cells.entrySet()) {
                columns = cell.getValue().isBlank() ? columns : Math.max(columns, cell.getKey() + 1);
            }
            if (columns > limits.columns()) {
                throw new CsvRefusedException(new CsvProblem(line, columns, CsvReason.TOO_MANY_COLUMNS, ""));
            }
            if (columns > 0) {
                List<String> names = new ArrayList<>();
                for (int column = 0; column < columns; column++) {
                    names.add(cells.getOrDefault(column, SheetCell.EMPTY).text().strip());
                }
                return List.copyOf(names);
            }
        }
        throw Workbook.refusal(CsvReason.EMPTY_FILE);
    }

    private CsvRow row(Map<Integer, SheetCell> cells) {
        List<String> texts = new ArrayList<>();
        List<CsvProblem> problems = new ArrayList<>();
        Set<Integer> exact = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            SheetCell cell = cells.getOrDefault(column, SheetCell.EMPTY);
            texts.add(cell.text());
            if (cell.exact()) {
                exact.add(column);
            }
            if (cell.problem() != null) {
                problems.add(new CsvProblem(line, column + 1, cell.problem(), cell.text()));
            }
        }
        for (int column : merged.swallowed(line, header.size())) {
            problems.add(new CsvProblem(line, column + 1, CsvReason.MERGED_CELL, ""));
        }
        boolean beyond = cells.entrySet().stream()
                .anyMatch(cell ->
                        cell.getKey() >= header.size() && !cell.getValue().isBlank());
        if (beyond) {
            problems.add(new CsvProblem(line, header.size() + 1, CsvReason.TOO_MANY_CELLS, ""));
        }
        return new CsvRow(line, texts, problems, exact);
    }

    /** The cells of the next row that the sheet stores, by column; null behind the last one. */
    private @Nullable Map<Integer, SheetCell> nextRow() throws IOException {
        while (part.next()) {
            if (part.begins("row")) {
                String number = part.attribute("r");
                int next = number.isEmpty() ? line + 1 : CellAddress.row(number);
                if (next <= line || next > CellAddress.LAST_ROW) {
                    throw Workbook.refusal(CsvReason.BROKEN_WORKBOOK);
                }
                line = next;
                return cells();
            }
            if (part.ends("sheetData")) {
                break;
            }
        }
        end = true;
        return null;
    }

    private Map<Integer, SheetCell> cells() throws IOException {
        Map<Integer, SheetCell> cells = new HashMap<>();
        int column = 0;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                String address = part.attribute("r");
                column = address.isEmpty() ? column : CellAddress.of(address).column();
                SheetCell cell = cell();
                if (!cell.isBlank()) {
                    cells.put(column, cell);
                }
                column++;
            }
        }
        return cells;
    }

    private SheetCell cell() throws IOException {
        String type = part.attribute("t");
        CellFormats.Kind kind = formats.of(part.attribute("s"));
        StringBuilder value = new StringBuilder();
        RichText inline = new RichText();
        boolean hasValue = false;
        boolean inValue = false;
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("v") || part.ends("v")) {
                inValue = part.begins("v");
                hasValue = true;
            } else if (part.begins("f")) {
                formula = true;
            } else if (inValue && value.length() <= limits.cellCharacters()) {
                value.append(part.text());
            } else if (type.equals("inlineStr")) {
                inline.take(part);
            }
        }
        if (type.equals("inlineStr")) {
            return SheetCell.text(inline.text());
        }
        if (!hasValue) {
            return formula ? SheetCell.uncomputed() : SheetCell.EMPTY;
        }
        return cell(type, value.toString(), kind);
    }

    private SheetCell cell(String type, String value, CellFormats.Kind kind) {
        return switch (type) {
            case "s" -> SheetCell.text(sharedText(value));
            case "str" -> SheetCell.text(RichText.unescaped(value));
            case "b" -> SheetCell.text(Workbook.isTrue(value) ? "TRUE" : "FALSE");
            case "e" -> SheetCell.error(value);
            case "d" -> SheetCell.isoDay(value);
            default -> value.isBlank() ? SheetCell.EMPTY : SheetCell.number(value.strip(), kind, workbook.epoch1904());
        };
    }

    private String sharedText(String index) {
        try {
            int number = Integer.parseInt(index.strip());
            if (number >= 0 && number < shared.size()) {
                return shared.get(number);
            }
        } catch (NumberFormatException e) {
            // Said below, together with a number that no text has.
        }
        throw new CsvRefusedException(new CsvProblem(line, 0, CsvReason.BROKEN_WORKBOOK, ""));
    }
}
