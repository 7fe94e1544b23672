package io.pupitre.onboarding.ui;

import io.pupitre.agency.Region;
import io.pupitre.agency.RegionDraft;
import java.util.List;

/** Where the client is active. A client of one country may leave it empty. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RegionsStep extends WizardStep {

    private final RegionRows rows = new RegionRows(false);

    RegionsStep() {
        super("regions");
        rows.addRow(null);
        add(rows);
    }

    @Override
    boolean isComplete() {
        return rows.isComplete();
    }

    List<Region> regions() {
        return rows.drafts().stream().map(RegionDraft::region).toList();
    }
}
