package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.PageHeader;

@Route(value = "cadences/black-friday", layout = WorkspaceLayout.class)
@InSection(Section.CADENCES)
class CadenceTrial extends Div implements NamedPage {

    CadenceTrial() {
        addClassName("pu-page");
        add(PageHeader.named(pageName()));
    }

    @Override
    public String pageName() {
        return "Black Friday";
    }
}
