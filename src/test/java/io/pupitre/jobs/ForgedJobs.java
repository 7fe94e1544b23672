package io.pupitre.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.MembershipRegister;
import io.pupitre.tenancy.Scope;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/** Jobs that got into the scheduler's table past {@link Jobs}. */
@Component
public class ForgedJobs {

    private static final String KIND = "forged";

    private final JobStatements statements;
    private final MembershipRegister memberships;
    private final Access access;
    private final ObjectProvider<JobHandler> handlers;

    ForgedJobs(
            JobStatements statements,
            MembershipRegister memberships,
            Access access,
            ObjectProvider<JobHandler> handlers) {
        this.statements = statements;
        this.memberships = memberships;
        this.access = access;
        this.handlers = handlers;
    }

    /** Runs the work at once as a job of the scope, which nobody has checked, and answers what became of the job. */
    public Job run(Scope.Workspace scope, Consumer<JobRun> work) {
        JobHandler handler = new Forged(work);
        return run(scope, KIND, new StaticListableBeanFactory(Map.of(KIND, handler)).getBeanProvider(JobHandler.class));
    }

    /** The same for a job of a kind that the product has, on a subject that does not exist. */
    public Job run(Scope.Workspace scope, String kind) {
        return run(scope, kind, handlers);
    }

    private Job run(Scope.Workspace scope, String kind, ObjectProvider<JobHandler> handlersOfRun) {
        JobId job = new JobId(Ids.next());
        CurrentScope.run(scope, () -> statements.insert(scope, job, kind, Ids.next()));
        execute(JobTicket.of(job, scope), handlersOfRun);
        try {
            return CurrentScope.call(scope, () -> statements.find(scope, job).orElseThrow());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("NullAway") // The task looks at its data only.
    private void execute(JobTicket ticket, ObjectProvider<JobHandler> handlersOfRun) {
        new JobExecution(statements, memberships, access, handlersOfRun)
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
