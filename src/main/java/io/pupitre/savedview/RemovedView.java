package io.pupitre.savedview;

import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.WorkspaceId;
import java.io.Serializable;

/** A view that was taken out of the menu, as {@link SavedViews} needs it to bring it back: for whoever had kept it. */
public final class RemovedView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkspaceId workspace;
    private final String page;
    private final PersonId keptBy;
    private final SavedViewDetails details;

    RemovedView(WorkspaceId workspace, String page, PersonId keptBy, SavedViewDetails details) {
        this.workspace = workspace;
        this.page = page;
        this.keptBy = keptBy;
        this.details = details;
    }

    WorkspaceId workspace() {
        return workspace;
    }

    String page() {
        return page;
    }

    PersonId keptBy() {
        return keptBy;
    }

    SavedViewDetails details() {
        return details;
    }
}
