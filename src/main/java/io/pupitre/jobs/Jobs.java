package io.pupitre.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts, shows and cancels the jobs of the current workspace. */
@Service
@ForConsultants
@Transactional
public class Jobs {

    private final JobStatements statements;
    private final Scheduler scheduler;
    private final Clock clock;

    Jobs(JobStatements statements, Scheduler scheduler, Clock clock) {
        this.statements = statements;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Has work done once the running transaction is committed, on behalf of the scope's person.
     *
     * @param kind of a {@link JobHandler}
     * @param subject what it is to work on; a record of this workspace
     */
    public JobId submit(String kind, UUID subject) {
        Scope.Workspace scope = CurrentScope.workspace();
        JobId job = new JobId(Ids.next());
        statements.insert(scope, job, kind, subject);
        scheduler.schedule(
                JobExecution.TASK
                        .instance(job.value().toString())
                        .data(JobTicket.of(job, scope))
                        .build(),
                clock.instant());
        // Before the commit the due work could not be seen; without this it would wait for the next regular look.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return job;
    }

    /** @throws NotFoundException when this workspace has no such job */
    @Transactional(readOnly = true)
    public Job get(JobId job) {
        return statements.find(CurrentScope.workspace(), job).orElseThrow(NotFoundException::new);
    }

    /** The job that was started last on a subject. */
    @Transactional(readOnly = true)
    public Optional<Job> latest(UUID subject) {
        return statements.findLatest(CurrentScope.workspace(), subject);
    }

    /**
     * Asks a job to stop; it does so before its next batch. One that is over stays as it is.
     *
     * @throws NotFoundException when this workspace has no such job
     */
    public void cancel(JobId job) {
        if (!statements.requestCancel(CurrentScope.workspace(), job)) {
            get(job);
        }
    }
}
