package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.quality.CheckFeeds;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.ui.ToolSection;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** The checks of a tool's data in its side panel. */
@org.springframework.stereotype.Component
@Order(3)
class QualitySection implements ToolSection {

    private final QualityChecks checks;
    private final Measurements measurements;
    private final CheckFeeds feeds;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    QualitySection(
            QualityChecks checks,
            Measurements measurements,
            CheckFeeds feeds,
            WorkspaceDirectory directory,
            Clock clock) {
        this.checks = checks;
        this.measurements = measurements;
        this.feeds = feeds;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Component of(ToolRecord tool, String workspace, QueryParameters address) {
        QualityPanel panel = new QualityPanel(checks, measurements, feeds, tool, clock);
        if (directory.current().status() == WorkspaceStatus.ACTIVE) {
            address.getSingleParameter(QualityNavigation.MEASURE)
                    .flatMap(QualityNavigation::check)
                    .ifPresent(panel::measure);
        }
        return panel;
    }
}
