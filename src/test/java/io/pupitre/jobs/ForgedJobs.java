package io.pupitre.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.MembershipRegister;
import io.pupitre.tenancy.Scope;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/** Jobs that got into the scheduler's table past {@link Jobs}. */
@Component
public class ForgedJobs {

    private static final String KIND = "forged";

    private final JobStatements statements;
    private final MembershipRegister memberships;
    private final Access access;

    ForgedJobs(JobStatements statements, MembershipRegister memberships, Access access) {
        this.statements = statements;
        this.memberships = memberships;
        this.access = access;
    }

    /** Runs the work at once as a job of the scope, which nobody has checked, and answers what became of the job. */
    public Job run(Scope.Workspace scope, Consumer<JobRun> work) {
        JobId job = new JobId(Ids.next());
        CurrentScope.run(scope, () -> statements.insert(scope, job, KIND, Ids.next()));
        execute(JobTicket.of(job, scope), new Forged(work));
        try {
            return CurrentScope.call(scope, () -> statements.find(scope, job).orElseThrow());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("NullAway") // The task looks at its data only.
    private void execute(JobTicket ticket, JobHandler handler) {
        var handlers = new StaticListableBeanFactory(Map.of(KIND, handler)).getBeanProvider(JobHandler.class);
        new JobExecution(statements, memberships, access, handlers)
                .backgroundJob()
                .execute(new TaskInstance<>(JobExecution.TASK.getTaskName(), KIND, ticket), null);
    }

    private record Forged(Consumer<JobRun> work) implements JobHandler {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(JobRun run) {
            work.accept(run);
        }
    }
}
