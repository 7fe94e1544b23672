package io.pupitre.scorecard;

import io.pupitre.jobs.JobHandler;
import io.pupitre.jobs.JobRun;
import io.pupitre.tenancy.CurrentScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the roll-up of a client anew from its publications. */
@Component
class StandingJob implements JobHandler {

    static final String KIND = "scorecard-standing";

    private final Standings standings;
    private final LedgerTransaction transaction;

    StandingJob(Standings standings, PlatformTransactionManager transactions) {
        this.standings = standings;
        this.transaction = new LedgerTransaction(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        run.progress(0, 1);
        transaction.executeWithoutResult(status -> standings.rebuild(CurrentScope.workspace()));
        run.progress(1, 1);
    }
}
