package io.pupitre.scorecard;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** Compares the figures of a batch with those that count, and stages what is new or changed; counts along. */
final class FigureStaging {

    private final StagingStatements statements;
    private final Scope.Workspace scope;
    private final UUID batch;
    private final RowKey keys = new RowKey();
    private final Set<UUID> knownSets = new HashSet<>();
    private long added;
    private long changed;
    private long unchanged;

    FigureStaging(StagingStatements statements, Scope.Workspace scope, UUID batch) {
        this.statements = statements;
        this.scope = scope;
        this.batch = batch;
    }

    /** @param figures no two of them of the same input and row key, nor of an earlier call */
    void stage(List<ReadFigure> figures) {
        Map<UUID, Map<ReadFigure.Key, StagingStatements.Current>> current = current(figures);
        List<StagingStatements.Staged> staged = new ArrayList<>();
        Map<UUID, SortedMap<String, String>> newSets = new HashMap<>();
        for (ReadFigure figure : figures) {
            StagingStatements.Current now =
                    current.getOrDefault(figure.input(), Map.of()).get(figure.rowKey());
            BigDecimal wanted = figure.figure();
            boolean same = now == null
                    ? wanted == null
                    : wanted != null && now.figure().compareTo(wanted) == 0;
            if (same) {
                unchanged++;
                continue;
            }
            UUID set = Ids.fromBytes(keys.of(figure.dimensions()));
            if (knownSets.add(set)) {
                newSets.put(set, figure.dimensions());
            }
            staged.add(new StagingStatements.Staged(figure, set, now == null ? null : now.row()));
            if (now == null) {
                added++;
            } else {
                changed++;
            }
        }
        if (!newSets.isEmpty()) {
            statements.addSets(scope, newSets);
        }
        if (!staged.isEmpty()) {
            statements.add(scope, batch, staged);
        }
    }

    ImportCounts counts(long rows, long unreadable) {
        return new ImportCounts(rows, unreadable, added, changed, unchanged);
    }

    private Map<UUID, Map<ReadFigure.Key, StagingStatements.Current>> current(List<ReadFigure> figures) {
        Map<UUID, Set<ReadFigure.Key>> keysByInput = new HashMap<>();
        figures.forEach(figure -> keysByInput
                .computeIfAbsent(figure.input(), input -> new HashSet<>())
                .add(figure.rowKey()));
        Map<UUID, Map<ReadFigure.Key, StagingStatements.Current>> current = new HashMap<>();
        keysByInput.forEach((input, rowKeys) -> current.put(input, statements.current(scope, input, rowKeys)));
        return current;
    }
}
