package io.pupitre.scorecard;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.jobs.Jobs;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the portfolio anew from what the clients have published: after an upgrade, or when somebody doubts it. */
@Service
public class PortfolioRefresh {

    private final WorkspaceDirectory directory;
    private final Jobs jobs;

    PortfolioRefresh(WorkspaceDirectory directory, Jobs jobs) {
        this.directory = directory;
        this.jobs = jobs;
    }

    /**
     * Begins a job for each client at work; those at rest keep what they have.
     *
     * @return how many
     */
    @ForAgencyAdmins
    public int begin() {
        Scope.Agency agency = CurrentScope.agency();
        List<Scope.Workspace> clients = agency.workspaces().stream()
                .map(workspace -> atWork(agency, workspace))
                .flatMap(Optional::stream)
                .toList();
        clients.forEach(client -> CurrentScope.run(
                client, () -> jobs.submit(StandingJob.KIND, client.workspace().value())));
        return clients.size();
    }

    private Optional<Scope.Workspace> atWork(Scope.Agency agency, WorkspaceId workspace) {
        return directory
                .find(agency.person(), workspace)
                .filter(open -> open.workspace().status() == WorkspaceStatus.ACTIVE)
                .map(open -> open.scopeOf(agency.person()));
    }
}
