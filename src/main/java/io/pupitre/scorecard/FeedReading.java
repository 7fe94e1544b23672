package io.pupitre.scorecard;

import io.pupitre.csv.CellReading;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** Makes figures of the rows that a program sent; all of them, or problems. */
final class FeedReading {

    private final String source;
    private final Map<String, UUID> inputs;
    private final Set<String> dimensions;
    private final RowKey keys = new RowKey();
    private final Map<UUID, Set<ReadFigure.Key>> seen = new HashMap<>();
    private final List<ReadFigure> figures = new ArrayList<>();
    private final List<FeedProblem> problems = new ArrayList<>();

    FeedReading(String source, Map<String, UUID> inputs, Set<String> dimensions) {
        this.source = source;
        this.inputs = inputs;
        this.dimensions = dimensions;
    }

    /** @throws InvalidFeedException when a row cannot be taken */
    List<ReadFigure> read(List<FeedRow> rows) {
        for (int row = 0; row < rows.size(); row++) {
            read(row, rows.get(row));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFeedException(problems);
        }
        return figures;
    }

    private void read(int number, FeedRow row) {
        int before = problems.size();
        boolean month = !row.month().isEmpty();
        Optional<LocalDate> day = day(number, row, month);
        SortedMap<String, String> values = values(number, row);
        UUID input = inputs.get(row.input());
        if (input == null) {
            problem(number, "input", "scorecard.feed-input");
        }
        Optional<BigDecimal> figure = take(number, "figure", NumberStyle.PLAIN.read(row.figure()));
        if (problems.size() > before || input == null || day.isEmpty() || figure.isEmpty()) {
            return;
        }
        ReadFigure.Key key = new ReadFigure.Key(keys.of(source, day.get(), month, values));
        if (!seen.computeIfAbsent(input, one -> new HashSet<>()).add(key)) {
            problem(number, "", "scorecard.feed-twice");
            return;
        }
        figures.add(new ReadFigure(number + 1L, input, key, day.get(), month, values, figure.get()));
    }

    private Optional<LocalDate> day(int number, FeedRow row, boolean month) {
        if (month != row.date().isEmpty()) {
            problem(number, "", "scorecard.feed-when");
            return Optional.empty();
        }
        return month
                ? take(number, "month", DateStyle.ISO_MONTH.read(row.month()))
                : take(number, "date", DateStyle.ISO_DAY.read(row.date()));
    }

    private SortedMap<String, String> values(int number, FeedRow row) {
        row.dimensions().forEach((dimension, value) -> {
            String field = "dimensions/" + dimension;
            if (!dimensions.contains(dimension)) {
                problem(number, field, "scorecard.feed-dimension");
            } else if (!value.isBlank()) {
                ScorecardText.problemOfValue(value).ifPresent(key -> problem(number, field, key));
            }
        });
        return RowKey.normal(row.dimensions());
    }

    private <T> Optional<T> take(int number, String field, CellReading<T> reading) {
        return switch (reading) {
            case CellReading.Read<T>(T value) -> Optional.of(value);
            case CellReading.Blank<T>() -> {
                problem(number, field, "scorecard.feed-missing");
                yield Optional.empty();
            }
            case CellReading.Unreadable<T>(var reason) -> {
                problem(number, field, reason.key());
                yield Optional.empty();
            }
        };
    }

    private void problem(int row, String field, String key) {
        problems.add(new FeedProblem(row, field, key));
    }
}
