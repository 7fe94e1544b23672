package io.pupitre.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.pupitre.agency.WorkspaceVisits;
import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pins each browser tab to the workspace, agency or platform that its address names, before a view is made.
 *
 * <p>Another workspace is another tab's life: an in-app navigation there becomes a full page load, since views are reused
 * and late commands would otherwise land in the wrong client.
 */
@Component
class TabPinning implements VaadinServiceInitListener {

    private final AddressedScope addresses;
    private final Access access;
    private final WorkspaceVisits visits;
    private final List<AddressedRecords> records;

    TabPinning(AddressedScope addresses, Access access, WorkspaceVisits visits, List<AddressedRecords> records) {
        this.addresses = addresses;
        this.access = access;
        this.visits = visits;
        this.records = records;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::pin));
        event.addRequestHandler(new RevokedTabs(access));
        event.addIndexHtmlRequestListener(new NotFoundStatus(addresses, records));
    }

    private void pin(BeforeEnterEvent event) {
        if (event.isErrorEvent()) {
            return;
        }
        switch (addresses.of(event.getLocation())) {
            case AddressedScope.Address.Open ignored -> {}
            case AddressedScope.Address.NotFound ignored -> event.rerouteToError(NotFoundException.class);
            case AddressedScope.Address.In(Scope scope) -> pin(event, scope);
        }
    }

    private void pin(BeforeEnterEvent event, Scope scope) {
        UI ui = event.getUI();
        Optional<Scope> present = CurrentScope.pinned(ui);
        if (present.isEmpty()) {
            CurrentScope.pin(ui, scope);
            if (scope instanceof Scope.Workspace) {
                visits.visited();
            }
        } else if (!present.get().equals(scope)) {
            event.rerouteToError(ElsewhereException.class);
            ui.getPage().setLocation("/" + event.getLocation().getPathWithQueryParameters());
        }
    }
}
