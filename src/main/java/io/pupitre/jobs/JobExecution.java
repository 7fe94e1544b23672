package io.pupitre.jobs;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.MembershipRegister;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs what is due. A run that its node did not survive is begun again by another; each ending, good or bad, is the end of
 * the task: only a person starts work again that failed.
 */
@Configuration(proxyBeanMethods = false)
class JobExecution {

    static final TaskDescriptor<JobTicket> TASK = TaskDescriptor.of("background-job", JobTicket.class);

    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    /** Where a job goes whose reason is ours to find, not the person's. */
    private static final String DEFECT = "jobs.failure-defect";

    /** The client was suspended or archived meanwhile. */
    private static final String AT_REST = "jobs.failure-at-rest";

    private final JobStatements statements;
    private final MembershipRegister memberships;
    private final Access access;
    private final ObjectProvider<JobHandler> handlers;

    JobExecution(
            JobStatements statements,
            MembershipRegister memberships,
            Access access,
            // Looked up late: handlers may start jobs, and so need the scheduler, which needs this.
            ObjectProvider<JobHandler> handlers) {
        this.statements = statements;
        this.memberships = memberships;
        this.access = access;
        this.handlers = handlers;
    }

    @Bean
    OneTimeTask<JobTicket> backgroundJob() {
        return Tasks.oneTime(TASK).onDeadExecutionRevive().execute((instance, context) -> execute(instance.getData()));
    }

    private void execute(JobTicket ticket) {
        Scope.Workspace nominal = ticket.scope(Role.CONSULTANT);
        Optional<Role> role = memberships.roleIn(nominal.person(), nominal.agency(), nominal.workspace());
        // The job's own row is written in its workspace whatever became of the person.
        Scope.Workspace scope = ticket.scope(role.orElse(Role.CONSULTANT));
        CurrentScope.run(scope, () -> {
            if (role.isEmpty()) {
                statements.end(scope, ticket.jobId(), JobState.CANCELLED, "jobs.failure-membership");
                return;
            }
            if (!access.atWork(scope)) {
                statements.end(scope, ticket.jobId(), JobState.CANCELLED, AT_REST);
                return;
            }
            statements.find(scope, ticket.jobId()).ifPresent(job -> run(scope, job));
        });
    }

    private void run(Scope.Workspace scope, Job job) {
        if (job.state().isOver()) {
            return;
        }
        JobRun run = new Run(scope, job);
        JobHandler handler = handlers.stream()
                .filter(one -> one.kind().equals(job.kind()))
                .findFirst()
                .orElse(null);
        if (handler == null) {
            LOG.error("No handler for jobs of kind {}", job.kind());
            statements.end(scope, job.id(), JobState.FAILED, DEFECT);
            return;
        }
        try {
            run.progress(0, job.total());
            handler.run(run);
            statements.end(scope, job.id(), JobState.DONE, "");
        } catch (JobCancelledException e) {
            stop(handler, run);
            statements.end(scope, job.id(), JobState.CANCELLED, access.atWork(scope) ? "" : AT_REST);
        } catch (JobFailedException e) {
            stop(handler, run);
            statements.end(scope, job.id(), JobState.FAILED, e.key());
        } catch (RuntimeException e) {
            LOG.error("Job {} of kind {} failed", job.id().value(), job.kind(), e);
            stop(handler, run);
            statements.end(scope, job.id(), JobState.FAILED, DEFECT);
        }
    }

    private static void stop(JobHandler handler, JobRun run) {
        try {
            handler.stopped(run);
        } catch (RuntimeException e) {
            LOG.error("Could not clean up after a job on {}", run.subject(), e);
        }
    }

    /** One run of one job. */
    private final class Run implements JobRun {

        private final Scope.Workspace scope;
        private final Job job;

        Run(Scope.Workspace scope, Job job) {
            this.scope = scope;
            this.job = job;
        }

        @Override
        public UUID subject() {
            return job.subject();
        }

        @Override
        public void progress(long done, long total) {
            if (!access.stillHolds(scope)
                    || !access.atWork(scope)
                    || !statements.progress(scope, job.id(), done, total)) {
                throw new JobCancelledException();
            }
        }
    }
}
