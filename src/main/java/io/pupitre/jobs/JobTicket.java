package io.pupitre.jobs;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.io.Serializable;
import java.util.UUID;

/** What the scheduler's table keeps of a job: ids, and nothing that tells anything about a client. */
record JobTicket(UUID job, UUID person, UUID agency, UUID workspace) implements Serializable {

    private static final long serialVersionUID = 1;

    static JobTicket of(JobId job, Scope.Workspace scope) {
        return new JobTicket(
                job.value(),
                scope.person().value(),
                scope.agency().value(),
                scope.workspace().value());
    }

    JobId jobId() {
        return new JobId(job);
    }

    Scope.Workspace scope(Role role) {
        return new Scope.Workspace(new PersonId(person), new AgencyId(agency), new WorkspaceId(workspace), role);
    }
}
