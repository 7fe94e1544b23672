package io.pupitre.scorecard;

import io.pupitre.jobs.JobFailedException;
import io.pupitre.jobs.JobHandler;
import io.pupitre.jobs.JobRun;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts a checked import in force in one transaction: all of it or, when the node dies, nothing. */
@Component
class CommitJob implements JobHandler {

    static final String KIND = "input-commit";

    private final InputImportRepository imports;
    private final ImportFileStatements files;
    private final Ledger ledger;
    private final LedgerTransaction transaction;

    CommitJob(
            InputImportRepository imports,
            ImportFileStatements files,
            Ledger ledger,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.files = files;
        this.ledger = ledger;
        this.transaction = new LedgerTransaction(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        transaction.executeWithoutResult(status -> {
            Scope.Workspace scope = CurrentScope.workspace();
            long change = ledger.lock(scope);
            InputImport batch = imports.findById(run.subject()).orElseThrow();
            if (batch.state() != ImportState.COMMITTING) {
                // A run whose node died had come to the end already.
                status.setRollbackOnly();
                return;
            }
            Long basedOn = batch.basedOn();
            if (basedOn == null || basedOn != change - 1) {
                throw new JobFailedException("scorecard.import-stale");
            }
            ledger.enforce(scope, batch, change, run::progress);
            files.delete(scope, run.subject());
        });
    }

    @Override
    public void stopped(JobRun run) {
        transaction.executeWithoutResult(status -> imports.findById(run.subject())
                .filter(batch -> batch.state() == ImportState.COMMITTING)
                .ifPresent(InputImport::commitStopped));
    }
}
