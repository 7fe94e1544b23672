package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The frame of a client's pages, {@code /c/{workspace}/…}: the client's colour, monogram and name are always in sight. */
@RoutePrefix("c/:workspace")
@PermitAll
public final class WorkspaceLayout extends MainLayout {

    public WorkspaceLayout(ShellContext context) {
        super(context, Section.Area.WORKSPACE);
        var workspace = workspace();
        getStyle().set("--pu-client", workspace.colour().css());
        if (workspace.sample()) {
            mark("shell.sample", "shell.sample-explained");
        }
        switch (workspace.standing()) {
            case ACTIVE -> {}
            case SUSPENDED -> announce("shell.suspended", workspace.name());
            case ARCHIVED -> announce("shell.archived", workspace.name());
        }
    }

    @Override
    Component railHead() {
        return new WorkspaceSwitcher(context(), this::section);
    }

    @Override
    List<Breadcrumb.Step> firstSteps() {
        var workspace = workspace();
        var steps = new ArrayList<Breadcrumb.Step>();
        var agencyPage = Rail.offered(context(), Section.Area.AGENCY).stream()
                .findFirst()
                .map(s -> s.path(workspace.slug()))
                .orElse(null);
        steps.add(new Breadcrumb.Step(workspace.agency(), agencyPage, true));
        steps.add(new Breadcrumb.Step(workspace.name(), path(Section.SCORECARDS), false));
        return steps;
    }

    @Override
    String path(Section section) {
        return section.path(workspace().slug());
    }

    private Workspace workspace() {
        return context().workspace().orElseThrow(NotFoundException::new);
    }
}
