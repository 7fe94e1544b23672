package io.pupitre.jobs;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.tenancy.Ids;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class JobIsolationCases implements IsolationCases {

    private static final String KIND = "isolation-probe";

    private final Jobs jobs;

    JobIsolationCases(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byHandle("Jobs.get", WORKSPACE, this::submitted, JobIsolationCases::missing, jobs::get),
                IsolationCase.byHandle("Jobs.cancel", WORKSPACE, this::submitted, JobIsolationCases::missing, job -> {
                    jobs.cancel(job);
                    return "done";
                }),
                IsolationCase.byHandle("Jobs.latest", WORKSPACE, this::subjectOfAJob, Ids::next, jobs::latest));
    }

    @Override
    public Map<String, String> exempt() {
        return Map.of("Jobs.submit", "what the job may reach is decided by the scope that it is run in");
    }

    private JobId submitted() {
        return jobs.submit(KIND, Ids.next());
    }

    private UUID subjectOfAJob() {
        UUID subject = Ids.next();
        jobs.submit(KIND, subject);
        return subject;
    }

    private static JobId missing() {
        return new JobId(Ids.next());
    }

    /** Work that does nothing. */
    @Component
    static class Probe implements JobHandler {

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void run(JobRun run) {}
    }
}
