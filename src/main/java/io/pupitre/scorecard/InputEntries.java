package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures of whole months that people type: a batch in the same ledger as a file's, and undone like one.
 *
 * <p>An entry replaces the figure of its own source, month and slice, as a corrected file of that source would, and adds to
 * what other sources say. It can withdraw such a figure, too: then its source says nothing of that month any more.
 */
@Service
@ForConsultants
@Transactional
public class InputEntries {

    /** No sheet has more months. */
    public static final int MAX_MONTHS = 24;

    /** No entry has more figures. */
    public static final int MAX_FIGURES = 5_000;

    private final InputDefinitions inputs;
    private final InputDimensions dimensions;
    private final StagingStatements staging;
    private final MonthStatements months;
    private final Ledger ledger;
    private final LedgerTransaction transaction;

    InputEntries(
            InputDefinitions inputs,
            InputDimensions dimensions,
            StagingStatements staging,
            MonthStatements months,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.inputs = inputs;
        this.dimensions = dimensions;
        this.staging = staging;
        this.months = months;
        this.ledger = ledger;
        this.transaction = new LedgerTransaction(transactions);
    }

    /**
     * What counts before the entry.
     *
     * @param first of {@code count} months
     * @throws NotFoundException when the workspace has no such dimension, or a month cannot have figures
     * @throws IllegalArgumentException when source or value are none, or there are more than {@value #MAX_MONTHS} months
     */
    @Transactional(readOnly = true)
    public EntrySheet open(String source, Slice slice, YearMonth first, int count) {
        if (count < 1 || count > MAX_MONTHS) {
            throw new IllegalArgumentException("From 1 to " + MAX_MONTHS + " months");
        }
        requireMonth(first);
        requireMonth(first.plusMonths(count - 1L));
        Place place = place(source, slice);
        List<YearMonth> shown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            shown.add(first.plusMonths(i));
        }
        List<Input> all =
                inputs.findAllByName().stream().map(InputDefinition::info).toList();
        List<EntryCell> cells = all.stream()
                .flatMap(input -> shown.stream().map(month -> new EntryCell(input.id(), month)))
                .toList();
        Scope.Workspace scope = CurrentScope.workspace();
        Map<EntryCell, BigDecimal> totals = new HashMap<>();
        months.read(
                        scope,
                        slice.dimension(),
                        List.of(slice.value()),
                        all.stream().map(one -> one.id().value()).toList(),
                        first,
                        shown.getLast())
                .forEach(cell -> cell.figure()
                        .ifPresent(
                                figure -> totals.put(new EntryCell(new InputId(cell.input()), cell.month()), figure)));
        return new EntrySheet(place.source(), slice, shown, all, current(scope, place, cells), totals);
    }

    /**
     * What a source says itself of whole months of an input, in no slice; the months of which it says something.
     *
     * @throws NotFoundException when the workspace has no such input, or a month cannot have figures
     * @throws IllegalArgumentException when the source is none
     */
    @Transactional(readOnly = true)
    public Map<YearMonth, BigDecimal> own(String source, InputId input, YearMonth first, YearMonth last) {
        requireMonth(first);
        requireMonth(last);
        Place place = place(source, Slice.ALL);
        UUID known = inputs.findById(input.value())
                .orElseThrow(NotFoundException::new)
                .id();
        RowKey keys = new RowKey();
        Map<ReadFigure.Key, YearMonth> byKey = new HashMap<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            byKey.put(key(keys, place, month), month);
        }
        Map<YearMonth, BigDecimal> own = new HashMap<>();
        staging.current(CurrentScope.workspace(), known, byKey.keySet())
                .forEach((key, now) ->
                        own.put(Objects.requireNonNull(byKey.get(key)), MonthStatements.plain(now.figure())));
        return own;
    }

    /**
     * Values that a dimension has; the first thousand by name.
     *
     * @throws NotFoundException when the workspace has no such dimension
     */
    @Transactional(readOnly = true)
    public List<String> values(String dimension) {
        requireDimension(dimension);
        return staging.values(CurrentScope.workspace(), dimension);
    }

    /**
     * Puts typed figures in force, and takes out those that are withdrawn, as one batch.
     *
     * @param figures in the order in which they stand; they become the batch's rows
     * @throws StaleEntryException when one is no longer what the person saw
     * @throws NotFoundException when the workspace has no such input or dimension, or a month cannot have figures
     * @throws IllegalArgumentException when source, value or figures are none, or there are none or too many
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportInfo save(String source, Slice slice, List<EntryFigure> figures) {
        if (figures.isEmpty() || figures.size() > MAX_FIGURES) {
            throw new IllegalArgumentException("From 1 to " + MAX_FIGURES + " figures");
        }
        Set<EntryCell> cells = figures.stream().map(EntryFigure::cell).collect(Collectors.toSet());
        if (cells.size() < figures.size()) {
            throw new IllegalArgumentException("A month of an input twice");
        }
        figures.forEach(figure -> {
            requireMonth(figure.cell().month());
            BigDecimal typed = figure.figure();
            if (typed != null) {
                TypedFigure.require(typed);
            }
        });
        Scope.Workspace scope = CurrentScope.workspace();
        return Objects.requireNonNull(transaction.execute(status -> {
            Place place = place(source, slice);
            requireInputs(cells);
            long change = ledger.lock(scope);
            requireUnchanged(figures, current(scope, place, cells));
            return ledger.put(
                    scope,
                    change,
                    ImportKind.ENTRY,
                    name(figures, slice),
                    place.source(),
                    rows(figures, place),
                    figures.size());
        }));
    }

    private static void requireUnchanged(List<EntryFigure> figures, Map<EntryCell, BigDecimal> current) {
        for (EntryFigure figure : figures) {
            BigDecimal now = current.get(figure.cell());
            BigDecimal before = figure.before();
            boolean same = now == null ? before == null : before != null && now.compareTo(before) == 0;
            if (!same) {
                throw new StaleEntryException();
            }
        }
    }

    /** Where figures are typed to. */
    private record Place(String source, SortedMap<String, String> dimensions) {}

    private Place place(String source, Slice slice) {
        ScorecardText.problemOfSource(source).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        if (slice.region()) {
            throw new IllegalArgumentException("A region has no figures of its own");
        }
        if (slice.isAll()) {
            return new Place(RowKey.normal(source), RowKey.normal(Map.of()));
        }
        requireDimension(slice.dimension());
        ScorecardText.problemOfValue(slice.value()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return new Place(RowKey.normal(source), RowKey.normal(Map.of(slice.dimension(), slice.value())));
    }

    private Map<EntryCell, BigDecimal> current(Scope.Workspace scope, Place place, Iterable<EntryCell> cells) {
        RowKey keys = new RowKey();
        Map<UUID, Map<ReadFigure.Key, EntryCell>> byInput = new HashMap<>();
        for (EntryCell cell : cells) {
            byInput.computeIfAbsent(cell.input().value(), input -> new HashMap<>())
                    .put(key(keys, place, cell.month()), cell);
        }
        Map<EntryCell, BigDecimal> current = new HashMap<>();
        byInput.forEach((input, cellsByKey) -> staging.current(scope, input, cellsByKey.keySet())
                .forEach((key, now) ->
                        current.put(Objects.requireNonNull(cellsByKey.get(key)), MonthStatements.plain(now.figure()))));
        return current;
    }

    private static List<ReadFigure> rows(List<EntryFigure> figures, Place place) {
        RowKey keys = new RowKey();
        List<ReadFigure> rows = new ArrayList<>();
        for (EntryFigure figure : figures) {
            rows.add(new ReadFigure(
                    rows.size() + 1L,
                    figure.cell().input().value(),
                    key(keys, place, figure.cell().month()),
                    figure.cell().month().atDay(1),
                    true,
                    place.dimensions(),
                    figure.figure()));
        }
        return rows;
    }

    private static ReadFigure.Key key(RowKey keys, Place place, YearMonth month) {
        return new ReadFigure.Key(keys.of(place.source(), month.atDay(1), true, place.dimensions()));
    }

    /** Such as "2026-01 – 2026-03 · Email": it is kept, so that it is in no language. */
    private static String name(List<EntryFigure> figures, Slice slice) {
        YearMonth first = figures.stream()
                .map(one -> one.cell().month())
                .min(YearMonth::compareTo)
                .orElseThrow();
        YearMonth last = figures.stream()
                .map(one -> one.cell().month())
                .max(YearMonth::compareTo)
                .orElseThrow();
        return first + (first.equals(last) ? "" : " – " + last) + (slice.isAll() ? "" : " · " + slice.value());
    }

    private void requireInputs(Set<EntryCell> cells) {
        Set<UUID> known = new HashSet<>();
        inputs.findAllByName().forEach(input -> known.add(input.id()));
        if (!cells.stream().allMatch(cell -> known.contains(cell.input().value()))) {
            throw new NotFoundException();
        }
    }

    private void requireDimension(String key) {
        if (dimensions.findAllByName().stream()
                .noneMatch(dimension -> dimension.info().key().equals(key))) {
            throw new NotFoundException();
        }
    }

    private static void requireMonth(YearMonth month) {
        if (!FigureMonths.include(month)) {
            throw new NotFoundException();
        }
    }
}
