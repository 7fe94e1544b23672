package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;

@Route(value = "agency/people", layout = AgencyLayout.class)
@InSection(Section.PEOPLE)
class DeniedTrial extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new org.springframework.security.access.AccessDeniedException("for the trial");
    }
}
