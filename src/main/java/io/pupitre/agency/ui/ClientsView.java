package io.pupitre.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.pupitre.ui.Wording;
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
        grid.setItems(clients.list());
        add(
                (isAdmin() ? new PageHeader("agency.clients", adder()) : new PageHeader("agency.clients"))
                        .withLead("agency.clients-lead"),
                grid);
    }

    private static Button adder() {
        Button add = new Button(Glyph.ADD.icon(), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "agency.new-client");
        return Key.CREATE.on(add);
    }

    private static void begin() {
        UI ui = UI.getCurrentOrThrow();
        // With its parameters, which name the agency of who works for several.
        ui.navigate("agency/clients/new", ui.getActiveViewLocation().getQueryParameters());
    }

    private static boolean isAdmin() {
        return CurrentScope.agency().role() == Role.AGENCY_ADMIN;
    }

    @Override
    public List<PageCommand> commands() {
        return isAdmin()
                ? List.of(
                        new PageCommand(getTranslation("agency.new-client"), Glyph.ADD, Key.CREATE, ClientsView::begin))
                : List.of();
    }
}
