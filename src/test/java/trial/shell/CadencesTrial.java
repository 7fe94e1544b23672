package trial.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;

@Route(value = "cadences", layout = WorkspaceLayout.class)
@InSection(Section.CADENCES)
class CadencesTrial extends Div {

    CadencesTrial() {
        addClassName("pu-page");
        var start = new Button("Prendre le pack de l’agence", click -> {
            throw new IllegalStateException("a failure on purpose");
        });
        start.setId("fail");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader("shell.section-cadences"), new EmptyState(Glyph.CADENCES, "shell.no-client-found", start));
    }
}
