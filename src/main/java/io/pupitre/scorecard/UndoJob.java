package io.pupitre.scorecard;

import io.pupitre.jobs.JobFailedException;
import io.pupitre.jobs.JobHandler;
import io.pupitre.jobs.JobRun;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Takes a committed import back in one transaction. Its rows stay, so that what was computed of them can be explained. */
@Component
class UndoJob implements JobHandler {

    static final String KIND = "input-undo";

    private final InputImportRepository imports;
    private final LedgerStatements ledger;
    private final MonthRollup months;
    private final LedgerTransaction transaction;
    private final Clock clock;

    UndoJob(
            InputImportRepository imports,
            LedgerStatements ledger,
            MonthRollup months,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.ledger = ledger;
        this.months = months;
        this.transaction = new LedgerTransaction(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        transaction.executeWithoutResult(status -> {
            Scope.Workspace scope = CurrentScope.workspace();
            ledger.count(scope);
            InputImport batch = imports.findById(run.subject()).orElseThrow();
            if (batch.state() != ImportState.UNDOING) {
                // A run whose node died had come to the end already.
                status.setRollbackOnly();
                return;
            }
            Long sequence = batch.sequence();
            if (sequence == null || imports.countLater(batch.source(), sequence) > 0) {
                throw new JobFailedException("scorecard.import-later");
            }
            ledger.revoke(scope, run.subject());
            months.rebuild(scope, ledger.touched(scope, run.subject()), run::progress);
            batch.undone(scope.person(), clock.instant());
        });
    }

    @Override
    public void stopped(JobRun run) {
        transaction.executeWithoutResult(status -> imports.findById(run.subject())
                .filter(batch -> batch.state() == ImportState.UNDOING)
                .ifPresent(InputImport::undoStopped));
    }
}
