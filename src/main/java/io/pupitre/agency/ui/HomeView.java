package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.CurrentPerson;
import io.pupitre.tenancy.PersonId;
import jakarta.annotation.security.PermitAll;

/**
 * Sends each person to their screen one: the operator to the agencies, the agency's people to their portfolio, a client's
 * CMO to the scorecards.
 */
@Route("")
@PermitAll
@SuppressWarnings("serial") // Sessions are never stored.
class HomeView extends Div implements BeforeEnterObserver {

    private final CurrentPerson current;
    private final WorkspaceDirectory directory;

    HomeView(CurrentPerson current, WorkspaceDirectory directory) {
        this.current = current;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(screenOne(current.get()));
    }

    private String screenOne(PersonId person) {
        if (current.isPlatformAdmin()) {
            return "platform/agencies";
        }
        if (!directory.agencies(person).isEmpty()) {
            return "agency/portfolio";
        }
        return directory.search(person, "", 1).stream()
                .findFirst()
                .map(workspace -> "c/" + workspace.address() + "/scorecards")
                .orElse("welcome");
    }
}
