package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceLine;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How available the client's tools are, what goes on, and which releases are to be answered. */
@Route(value = "tools/service", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ServiceView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private final ServiceBoard board;
    private final StackPages pages = new StackPages(StackPages.Page.SERVICE);
    private final AttentionLists attention = new AttentionLists();
    private final H2 title = new H2();
    private final Select<ServiceQuery.Show> show = new Select<>();
    private final FilterBar bar = new FilterBar("tools.service-search", text -> narrow(query().withText(text)), show);
    private final ServiceGrid grid = new ServiceGrid();
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.service-none");
    private List<ServiceLine> lines = List.of();
    private ServiceQuery query = ServiceQuery.ALL;
    private String workspace = "";

    ServiceView(ServiceBoard board) {
        this.board = board;
        addClassNames("pu-page", "pu-stack");
        Wording.bind(title, title::setText, "tools.service-board");
        show.setItems(ServiceQuery.Show.values());
        show.setEmptySelectionAllowed(true);
        Wording.bind(show, show::setAriaLabel, "tools.service-show");
        Wording.bind(
                show,
                all -> {
                    show.setPlaceholder(all);
                    show.setEmptySelectionCaption(all);
                    show.setItemLabelGenerator(one -> one == null ? all : getTranslation(one.labelKey()));
                },
                "tools.service-show-all");
        show.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(query.withShow(change.getValue()));
            }
        });
        add(new PageHeader("tools.service").withLead("tools.service-lead"), pages, bar, attention, title, grid, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.service");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        lines = board.lines();
        query = ServiceQuery.of(event.getLocation().getQueryParameters());
        bar.setSearch(query.text());
        show.setValue(query.show());
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private ServiceQuery query() {
        return query;
    }

    private void narrow(ServiceQuery wanted) {
        query = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ServiceNavigation.board(workspace), query.address()));
    }

    private void refresh() {
        List<ServiceLine> shown = lines.stream().filter(query::matches).toList();
        attention.show(shown, workspace, board.zone(), board.today());
        grid.show(shown, workspace);
        title.setVisible(!lines.isEmpty());
        grid.setVisible(!lines.isEmpty());
        bar.setCount(getTranslation("tools.count", shown.size()));
        bar.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
    }
}
