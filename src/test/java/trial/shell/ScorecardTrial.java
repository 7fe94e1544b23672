package trial.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.StatusBadge.Status;

@Route(value = "scorecards", layout = WorkspaceLayout.class)
@InSection(Section.SCORECARDS)
class ScorecardTrial extends Div {

    ScorecardTrial() {
        addClassName("pu-page");
        var badges = new Div(
                new StatusBadge(Status.OK, "shell.section-tools"),
                new StatusBadge(Status.WARN, "shell.section-tools"),
                new StatusBadge(Status.BAD, "shell.section-tools"),
                new StatusBadge(Status.UNKNOWN, "shell.section-tools"));
        var note = new TextField("Note");
        note.setId("note");
        add(
                new PageHeader("shell.section-scorecards")
                        .withFact(new StatusBadge(Status.OK, "shell.section-tools"))
                        .withLead("shell.not-found"),
                badges,
                note);
    }
}
