package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The person's clients at a glance, with the ways into each of them. */
@Route(value = "agency/portfolio", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.PORTFOLIO)
@SuppressWarnings("serial") // Sessions are never stored.
class PortfolioView extends Div {

    PortfolioView(Clients clients) {
        addClassName("pu-page");
        ListGrid<WorkspaceLine> grid = new ListGrid<>("agency.portfolio");
        grid.link("agency.client", WorkspaceLine::name, line -> "/c/" + line.slug() + "/scorecards");
        grid.link("agency.tools", line -> getTranslation("agency.open-tools"), line -> "/c/" + line.slug() + "/tools");
        grid.text(
                "agency.status",
                line -> getTranslation(
                        "agency.workspace-" + line.status().name().toLowerCase(Locale.ROOT)));
        grid.text("agency.origin", line -> line.sample() ? getTranslation("agency.sample") : "");
        List<WorkspaceLine> lines = clients.list();
        grid.setItems(lines);
        add(
                new PageHeader("agency.portfolio").withLead("agency.portfolio-lead"),
                // Only an agency that has none shows its admin none.
                lines.isEmpty() ? NewClient.insteadOfRows() : grid);
    }
}
