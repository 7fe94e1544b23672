package io.pupitre.tools.ui;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.time.ZoneId;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** What these pages need to know of the client whose workspace the tab is in. */
@Component
class ClientFacts {

    private final WorkspaceDirectory directory;

    ClientFacts(WorkspaceDirectory directory) {
        this.directory = directory;
    }

    /** Of costs that don't say otherwise. */
    Currency currency() {
        return Currency.getInstance(workspace().currency());
    }

    ZoneId zone() {
        return workspace().zone();
    }

    private WorkspaceInfo workspace() {
        Scope.Workspace scope = CurrentScope.workspace();
        return directory
                .find(scope.person(), scope.workspace())
                .orElseThrow(NotFoundException::new)
                .workspace();
    }
}
