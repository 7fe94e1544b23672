package io.pupitre.scorecard;

import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts batches of figures in force, wherever they come from. Always within the ledger's lock and its transaction. */
@Component
class Ledger {

    private final InputImportRepository imports;
    private final StagingStatements staging;
    private final LedgerStatements statements;
    private final MonthRollup months;
    private final Clock clock;

    Ledger(
            InputImportRepository imports,
            StagingStatements staging,
            LedgerStatements statements,
            MonthRollup months,
            Clock clock) {
        this.imports = imports;
        this.staging = staging;
        this.statements = statements;
        this.months = months;
        this.clock = clock;
    }

    /**
     * Takes the lock; it is held until the transaction ends.
     *
     * @return the number of the change that is being made
     */
    long lock(Scope.Workspace scope) {
        return statements.count(scope);
    }

    /** Makes the staged figures of a batch count. */
    void enforce(Scope.Workspace scope, InputImport batch, long change, MonthRollup.Progress progress) {
        statements.enforce(scope, batch.id());
        months.rebuild(scope, statements.touched(scope, batch.id()), progress);
        batch.committed(change, scope.person(), clock.instant());
    }

    /**
     * Stages figures that need no file, and makes them count at once.
     *
     * @param change as {@link #lock} gave it
     * @param name what the batch is called in lists
     * @param figures no two of them of the same input and row key
     */
    ImportInfo put(
            Scope.Workspace scope,
            long change,
            ImportKind kind,
            String name,
            String source,
            List<ReadFigure> figures,
            long rows) {
        InputImport batch = imports.saveAndFlush(
                InputImport.direct(kind, name, RowKey.normal(source), scope.person(), clock.instant()));
        FigureStaging figureStaging = new FigureStaging(staging, scope, batch.id());
        figureStaging.stage(figures);
        batch.checked(figureStaging.counts(rows, 0), change - 1);
        batch.commit();
        enforce(scope, batch, change, (done, total) -> {});
        return batch.info();
    }
}
