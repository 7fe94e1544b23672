package io.pupitre.savedview;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tenancy.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** A view of one person. It changes nothing of the client's, so that no log is kept of it. */
@Entity
class SavedView extends TenantOwned {

    @Column(nullable = false, updatable = false)
    private String page;

    @Column(nullable = false, updatable = false)
    private UUID keptBy;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String query;

    private boolean shared;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init")
    SavedView(String page, PersonId keptBy, SavedViewDetails details) {
        super(Ids.next());
        this.page = page;
        this.keptBy = keptBy.value();
        keep(details);
    }

    final void keep(SavedViewDetails details) {
        name = details.name();
        query = details.query();
        shared = details.shared();
    }

    boolean isSeenBy(PersonId person) {
        return shared || isOf(person);
    }

    SavedViewRecord record(PersonId asking) {
        return new SavedViewRecord(new SavedViewId(id()), details(), isOf(asking));
    }

    RemovedView removed(WorkspaceId workspace) {
        return new RemovedView(workspace, page, new PersonId(keptBy), details());
    }

    private SavedViewDetails details() {
        return new SavedViewDetails(name, query, shared);
    }

    private boolean isOf(PersonId person) {
        return keptBy.equals(person.value());
    }
}
