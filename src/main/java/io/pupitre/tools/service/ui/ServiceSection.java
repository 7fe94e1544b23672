package io.pupitre.tools.service.ui;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceLevels;
import io.pupitre.tools.service.ToolIncidents;
import io.pupitre.tools.service.VendorReleases;
import io.pupitre.tools.ui.Authors;
import io.pupitre.tools.ui.ToolSection;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A tool's service in its side panel. */
@Component
@Order(4)
class ServiceSection implements ToolSection {

    private final ServiceEditing.Services services;
    private final Authors authors;

    ServiceSection(
            ServiceBoard board,
            ToolIncidents incidents,
            ServiceLevels levels,
            VendorReleases releases,
            Authors authors,
            Clock clock) {
        services = new ServiceEditing.Services(board, incidents, levels, releases, clock);
        this.authors = authors;
    }

    @Override
    public com.vaadin.flow.component.Component of(ToolRecord tool, String workspace, QueryParameters address) {
        return new ServicePanel(
                services, authors, tool, authors.name(CurrentScope.get().person()));
    }
}
