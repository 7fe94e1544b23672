package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.ExternalSystemId;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationProposal;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackMap;
import io.pupitre.tools.ToolId;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What connects the client's tools: a picture, and the same as a table. */
@Route(value = "tools/map", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class StackMapView extends Div implements BeforeEnterObserver, CommandSource, NamedPage, LocaleChangeObserver {

    /** As many rows are shown without a scroll bar of the table's own. */
    private static final int SHORT = 15;

    private final Integrations integrations;
    private final MapEditing editing;

    /** Read by the picture's download too, outside the tab's round trips. */
    private volatile IntegrationFilter filter = IntegrationFilter.ALL;

    private final IntegrationGrid grid = new IntegrationGrid();
    private final IntegrationFilterBar filters = new IntegrationFilterBar(this::narrow);
    private final StackPages pages = new StackPages(StackPages.Page.MAP);
    private final StackPicture picture;
    private final Div content = new Div();
    private final Button proposals;
    private final EmptyState empty;
    private final EmptyState proposing;
    private final CallbackDataProvider<IntegrationLine, Void> rows;

    private String workspace = "";
    private int listed;

    StackMapView(Integrations integrations, ExternalSystems systems, StackDownloads downloads) {
        this.integrations = integrations;
        this.editing = new MapEditing(integrations, systems, this::refresh);
        addClassNames("pu-page", "pu-map-page");
        rows = new CallbackDataProvider<>(
                wanted -> {
                    Stream<IntegrationLine> lines = integrations.lines(filter).stream();
                    return wanted.getSortingComparator()
                            .map(lines::sorted)
                            .orElse(lines)
                            .skip(wanted.getOffset())
                            .limit(wanted.getLimit());
                },
                wanted -> integrations.lines(filter).size(),
                line -> line.record().id());
        grid.setDataProvider(rows);
        grid.addItemClickListener(
                click -> editing.editIntegration(click.getItem().record().id()));
        picture = new StackPicture(downloads.of(() -> filter), this::open, editing::editIntegration);
        H2 table = new H2();
        Wording.bind(table, table::setText, "tools.map-table");
        content.addClassName("pu-map");
        content.add(filters, picture, table, grid);

        Button add = button(Glyph.ADD, "tools.integration-add", editing::addIntegration);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Key.CREATE.on(add);
        Button system = button(Glyph.ADD, "tools.system-add", editing::addSystem);
        proposals = button(Glyph.MAP, "tools.proposals", this::propose);
        Button first = button(Glyph.ADD, "tools.integration-add", editing::addIntegration);
        first.addThemeVariants(ButtonVariant.PRIMARY);
        Button firstProposals = button(Glyph.MAP, "tools.proposals-see", this::propose);
        firstProposals.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(add, system, proposals, first, firstProposals);
        empty = new EmptyState(Glyph.MAP, "tools.map-empty", first);
        proposing = new EmptyState(Glyph.MAP, "tools.map-empty-proposals", firstProposals);
        add(
                new PageHeader("tools.map", proposals, system, add).withLead("tools.map-lead"),
                pages,
                content,
                empty,
                proposing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        filter = MapQuery.of(event.getLocation().getQueryParameters());
        filters.show(filter);
        refresh();
    }

    @Override
    public String pageName() {
        return getTranslation("tools.map");
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(
                new PageCommand(
                        getTranslation("tools.integration-add"), Glyph.ADD, Key.CREATE, editing::addIntegration),
                new PageCommand(getTranslation("tools.system-add"), Glyph.ADD, editing::addSystem),
                new PageCommand(getTranslation("tools.list"), Glyph.BACK, this::back));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }

    private void narrow(IntegrationFilter wanted) {
        filter = wanted;
        list(integrations.map());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ToolsNavigation.map(workspace), MapQuery.address(filter)));
    }

    private void refresh() {
        StackMap map = integrations.map();
        List<IntegrationProposal> found = integrations.proposals();
        boolean nothing = map.lines().isEmpty();
        content.setVisible(!nothing);
        proposing.setVisible(nothing && !found.isEmpty());
        empty.setVisible(nothing && found.isEmpty());
        proposals.setVisible(!nothing && !found.isEmpty());
        list(map);
    }

    private void list(StackMap map) {
        listed = map.lines(filter).size();
        grid.setAllRowsVisible(listed <= SHORT);
        tell();
    }

    private void tell() {
        filters.setCount(getTranslation("tools.integrations-count", listed));
        rows.refreshAll();
        picture.refresh();
    }

    private void open(Endpoint end) {
        switch (end) {
            case Endpoint.OfTool(ToolId tool) -> UI.getCurrent().navigate(ToolsNavigation.tool(workspace, tool));
            case Endpoint.OfSystem(ExternalSystemId system) -> editing.editSystem(system);
        }
    }

    private void propose() {
        ProposalsDialog.of(integrations.proposals(), this::takeOver).open();
    }

    private void takeOver(Set<IntegrationProposal> chosen) {
        int added = integrations.takeOver(chosen);
        refresh();
        Notices.success("tools.proposals-taken", added);
    }

    private void back() {
        UI.getCurrent().navigate(ToolsNavigation.list(workspace));
    }

    private Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
