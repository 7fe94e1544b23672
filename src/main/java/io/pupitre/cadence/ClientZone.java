package io.pupitre.cadence;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The zone of the current workspace: whose clock on the wall counts. */
@Component
class ClientZone {

    private final WorkspaceDirectory directory;

    ClientZone(WorkspaceDirectory directory) {
        this.directory = directory;
    }

    ZoneId get() {
        Scope.Workspace scope = CurrentScope.workspace();
        return directory
                .find(scope.person(), scope.workspace())
                .orElseThrow(NotFoundException::new)
                .workspace()
                .zone();
    }
}
