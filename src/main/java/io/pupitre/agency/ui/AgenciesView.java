package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Agencies;
import io.pupitre.agency.AgencyLine;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PlatformLayout;
import io.pupitre.shell.Section;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** The agencies of the installation, for its operator. */
@Route(value = "platform/agencies", layout = PlatformLayout.class)
@PermitAll
@InSection(Section.AGENCIES)
@SuppressWarnings("serial") // Sessions are never stored.
class AgenciesView extends Div {

    AgenciesView(Agencies agencies) {
        addClassName("pu-page");
        ListGrid<AgencyLine> grid = new ListGrid<>("agency.agencies");
        grid.text("agency.agency", AgencyLine::name);
        grid.text("agency.address", AgencyLine::slug);
        grid.text(
                "agency.status",
                line -> getTranslation("agency.agency-" + line.status().name().toLowerCase(Locale.ROOT)));
        grid.setItems(agencies.list());
        add(new PageHeader("agency.agencies").withLead("agency.agencies-lead"), grid);
    }
}
