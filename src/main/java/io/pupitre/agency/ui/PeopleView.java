package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;

/** Who is in the agency and its workspaces, with which role. */
@Route(value = "agency/people", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.PEOPLE)
@SuppressWarnings("serial") // Sessions are never stored.
class PeopleView extends Div {

    PeopleView(Memberships memberships) {
        addClassName("pu-page");
        ListGrid<MembershipLine> grid = new ListGrid<>("agency.people");
        grid.text("agency.person", MembershipLine::name);
        grid.text("agency.email", MembershipLine::email);
        grid.text(
                "agency.role",
                line -> getTranslation("shell.role-"
                        + line.role().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        grid.text(
                "agency.client",
                line -> Objects.requireNonNullElseGet(line.client(), () -> getTranslation("agency.all-clients")));
        grid.setItems(memberships.list());
        add(new PageHeader("agency.people").withLead("agency.people-lead"), grid);
    }
}
