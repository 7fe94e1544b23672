package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The frame of an agency's pages over all its clients, {@code /agency/…}: a dark rail, so that nobody takes it for a client's. */
@PermitAll
public final class AgencyLayout extends MainLayout {

    public AgencyLayout(ShellContext context, List<RecordSource> sources) {
        super(context, Section.Area.AGENCY, sources);
    }

    @Override
    Component railHead() {
        return new WorkspaceSwitcher(context(), this::section);
    }

    @Override
    List<Breadcrumb.Step> firstSteps() {
        var agency = context().agency().orElseThrow(NotFoundException::new);
        return List.of(new Breadcrumb.Step(agency.name(), null, false));
    }

    @Override
    String path(Section section) {
        return section.path("");
    }
}
