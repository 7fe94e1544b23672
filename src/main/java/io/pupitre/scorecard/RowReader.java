package io.pupitre.scorecard;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvReason;
import io.pupitre.csv.CsvRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** Makes figures of the rows of one file, as its mapping says; remembers which row keys the file had. */
final class RowReader {

    /** What a cell of a workbook may be instead of a value. */
    private static final Set<CsvReason> SAYS_NOTHING =
            EnumSet.of(CsvReason.MERGED_CELL, CsvReason.FORMULA_ERROR, CsvReason.FORMULA_WITHOUT_VALUE);

    private final ImportMapping mapping;
    private final List<String> header;
    private final Map<String, UUID> inputs;
    private final RowKey keys = new RowKey();
    private final Set<Integer> used = new HashSet<>();
    private final SeenKeys seen = new SeenKeys();

    /** @param inputs ids by key, one for each column of figures */
    RowReader(ImportMapping mapping, List<String> header, Map<String, UUID> inputs) {
        this.mapping = mapping;
        this.header = header;
        this.inputs = Map.copyOf(inputs);
        used.add(mapping.dateColumn());
        mapping.dimensions().forEach(column -> used.add(column.column()));
        mapping.figures().forEach(column -> used.add(column.column()));
    }

    /** What a row came to: figures, or problems, never both. */
    record Outcome(List<ReadFigure> figures, List<ImportProblem> problems) {}

    Outcome read(CsvRow row) {
        List<ImportProblem> problems = new ArrayList<>();
        for (CsvProblem problem : row.problems()) {
            if (matters(problem)) {
                problems.add(problem(row, problem.column() - 1, problem.reason().key(), problem.excerpt()));
            }
        }
        if (!problems.isEmpty()) {
            return new Outcome(List.of(), problems);
        }
        LocalDate day = day(row, problems);
        SortedMap<String, String> dimensions = dimensions(row, problems);
        Map<String, BigDecimal> figures = figures(row, problems);
        if (!problems.isEmpty()) {
            return new Outcome(List.of(), problems);
        }
        if (figures.isEmpty()) {
            return new Outcome(List.of(), List.of(problem(row, -1, "scorecard.import-no-figure", "")));
        }
        byte[] key = keys.of(mapping.source(), day, mapping.dateStyle().isMonth(), dimensions);
        if (!seen.add(key)) {
            return new Outcome(List.of(), List.of(problem(row, -1, "scorecard.import-same-row", day.toString())));
        }
        List<ReadFigure> read = new ArrayList<>();
        figures.forEach((input, figure) -> read.add(new ReadFigure(
                row.line(),
                Objects.requireNonNull(inputs.get(input)),
                new ReadFigure.Key(key),
                day,
                mapping.dateStyle().isMonth(),
                dimensions,
                figure)));
        return new Outcome(read, List.of());
    }

    /** A cell that says nothing is one's business only if it is asked. */
    private boolean matters(CsvProblem problem) {
        return !SAYS_NOTHING.contains(problem.reason()) || used.contains(problem.column() - 1);
    }

    private LocalDate day(CsvRow row, List<ImportProblem> problems) {
        return switch (row.date(mapping.dateColumn(), mapping.dateStyle())) {
            case CellReading.Read<LocalDate>(LocalDate day) -> day;
            case CellReading.Blank<LocalDate>() -> {
                problems.add(problem(row, mapping.dateColumn(), "scorecard.import-no-date"));
                yield LocalDate.EPOCH;
            }
            case CellReading.Unreadable<LocalDate>(var reason) -> {
                problems.add(problem(row, mapping.dateColumn(), reason.key()));
                yield LocalDate.EPOCH;
            }
        };
    }

    private SortedMap<String, String> dimensions(CsvRow row, List<ImportProblem> problems) {
        Map<String, String> values = new HashMap<>();
        for (ImportMapping.DimensionColumn column : mapping.dimensions()) {
            String value = RowKey.normal(row.cell(column.column()));
            if (value.length() > ScorecardText.VALUE_LENGTH) {
                problems.add(problem(row, column.column(), "scorecard.import-long-value"));
            } else if (value.codePoints().anyMatch(Character::isISOControl)) {
                problems.add(problem(row, column.column(), "csv.reason-control-character"));
            }
            values.put(column.dimension().key(), value);
        }
        return RowKey.normal(values);
    }

    private Map<String, BigDecimal> figures(CsvRow row, List<ImportProblem> problems) {
        Map<String, BigDecimal> figures = new HashMap<>();
        for (ImportMapping.FigureColumn column : mapping.figures()) {
            switch (row.number(column.column(), column.style())) {
                case CellReading.Read<BigDecimal>(BigDecimal figure) -> figures.put(column.key(), figure);
                // An empty cell says nothing: not zero, nor that an earlier figure was wrong.
                case CellReading.Blank<BigDecimal>() -> {}
                case CellReading.Unreadable<BigDecimal>(var reason) ->
                    problems.add(problem(row, column.column(), reason.key()));
            }
        }
        return figures;
    }

    private ImportProblem problem(CsvRow row, int column, String reason) {
        return problem(row, column, reason, row.cell(column));
    }

    private ImportProblem problem(CsvRow row, int column, String reason, String text) {
        String name = column >= 0 && column < header.size() ? header.get(column) : "";
        return new ImportProblem(row.line(), column + 1, name, reason, CsvProblem.excerptOf(text));
    }
}
