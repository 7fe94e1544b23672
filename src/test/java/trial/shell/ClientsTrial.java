package trial.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.Workspace;
import io.pupitre.ui.PageHeader;

@Route(value = "agency/clients", layout = AgencyLayout.class)
@InSection(Section.CLIENTS)
class ClientsTrial extends Div {

    ClientsTrial(TrialContext context) {
        addClassNames("pu-page", "pu-fill");
        var grid = new Grid<Workspace>();
        grid.addColumn(Workspace::name).setHeader("Client");
        grid.addColumn(Workspace::slug).setHeader("Adresse");
        grid.setItems(context.workspaces());
        add(new PageHeader("shell.section-clients"), grid);
    }
}
