package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RoutePrefix;
import io.pupitre.tenancy.WorkspaceAtRestException;
import io.pupitre.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of a client's pages, {@code /c/{workspace}/…}: the client's colour, monogram and name are always in sight. */
@RoutePrefix("c/:workspace")
@PermitAll
public final class WorkspaceLayout extends MainLayout {

    public WorkspaceLayout(ShellContext context, List<RecordSource> sources) {
        super(context, Section.Area.WORKSPACE, sources);
        var workspace = workspace();
        getStyle().set("--pu-client", workspace.colour().css());
        if (workspace.sample()) {
            mark("shell.sample", "shell.sample-explained");
        }
        showStanding(workspace);
    }

    /** Whether the failure is that of writing in a workspace that is only read; a page's own code may have wrapped it. */
    static boolean isAtRest(@Nullable Throwable failure) {
        return failure != null && (failure instanceof WorkspaceAtRestException || isAtRest(failure.getCause()));
    }

    /** Says why nothing was saved, and shows what the client has become since the page was opened. */
    static void refused(UI ui) {
        for (HasElement target : ui.getInternals().getActiveRouterTargetsChain()) {
            if (target instanceof WorkspaceLayout layout) {
                Workspace workspace = layout.workspace();
                layout.refresh();
                Notices.error(
                        workspace.standing() == Workspace.Standing.ARCHIVED
                                ? "shell.refused-archived"
                                : "shell.refused-suspended",
                        workspace.name());
                return;
            }
        }
        // From the agency's pages the client's name is not known here.
        Notices.error("shell.refused-at-rest");
    }

    /** Shows what the client has become while the page stays. */
    public void refresh() {
        showStanding(workspace());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        refresh();
    }

    private void showStanding(Workspace workspace) {
        switch (workspace.standing()) {
            case ACTIVE -> announceNothing();
            case SUSPENDED -> announce("shell.suspended", workspace.name());
            case ARCHIVED -> announce("shell.archived", workspace.name());
        }
        // Of the whole tab, which is this client's for its life: dialogs stand beside this layout.
        UI.getCurrentOrThrow()
                .getElement()
                .getClassList()
                .set("pu-at-rest", workspace.standing() != Workspace.Standing.ACTIVE);
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
