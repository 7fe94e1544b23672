package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The agency's client workspaces; each line leads into one, as a new page. */
@Route(value = "agency/clients", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.CLIENTS)
@SuppressWarnings("serial") // Sessions are never stored.
class ClientsView extends Div implements CommandSource {

    ClientsView(Clients clients) {
        addClassName("pu-page");
        ListGrid<WorkspaceLine> grid = new ListGrid<>("agency.clients");
        grid.link("agency.client", WorkspaceLine::name, line -> "/c/" + line.slug() + "/scorecards");
        grid.text("agency.address", line -> "/c/" + line.slug());
        grid.text(
                "agency.status",
                line -> getTranslation(
                        "agency.workspace-" + line.status().name().toLowerCase(Locale.ROOT)));
        grid.text("agency.origin", line -> line.sample() ? getTranslation("agency.sample") : "");
        List<WorkspaceLine> lines = clients.list();
        grid.setItems(lines);
        if (isAdmin() && lines.isEmpty()) {
            add(new PageHeader("agency.clients").withLead("agency.clients-lead"), NewClient.insteadOfRows());
        } else {
            add(
                    (isAdmin()
                                    ? new PageHeader("agency.clients", NewClient.button())
                                    : new PageHeader("agency.clients"))
                            .withLead("agency.clients-lead"),
                    grid);
        }
    }

    private static boolean isAdmin() {
        return CurrentScope.agency().role() == Role.AGENCY_ADMIN;
    }

    @Override
    public List<PageCommand> commands() {
        return isAdmin()
                ? List.of(new PageCommand(getTranslation("agency.new-client"), Glyph.ADD, Key.CREATE, NewClient::begin))
                : List.of();
    }
}
