package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.PageHeader;

@Route(value = "cadences/black-friday", layout = WorkspaceLayout.class)
@InSection(Section.CADENCES)
class CadenceTrial extends Div implements HasDynamicTitle {

    CadenceTrial() {
        addClassName("pu-page");
        add(PageHeader.named(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return "Black Friday";
    }
}
