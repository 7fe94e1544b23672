package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.tools.AgencyDuplicates;
import io.pupitre.tools.ClientDuplicate;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The tools that do the same, over all clients: one click leads to where it is decided on. */
@Route(value = "agency/savings", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.SAVINGS)
@SuppressWarnings("serial") // Sessions are never stored.
class AgencySavingsView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final AgencyDuplicates duplicates;
    private final ToolPhrases words = new ToolPhrases(this);
    private final SavingPhrases savings = new SavingPhrases(words);
    private final ListGrid<ClientDuplicate> grid = new ListGrid<>("tools.agency-savings");
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.agency-savings-none");

    AgencySavingsView(AgencyDuplicates duplicates) {
        this.duplicates = duplicates;
        addClassNames("pu-page", "pu-stack");
        grid.link(
                "tools.agency-client",
                one -> one.client().name(),
                one -> "/" + ToolsNavigation.savings(one.client().slug()));
        grid.text("tools.field-capability", one -> words.capability(one.capability()));
        grid.text("tools.agency-tools", savings::of);
        grid.figure("tools.saving-amount", one -> savings.cost(one.cost()));
        add(new PageHeader("shell.section-savings").withLead("tools.agency-savings-lead"), grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ClientDuplicate> found = duplicates.list();
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }
}
