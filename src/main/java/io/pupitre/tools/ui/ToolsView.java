package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.csv.TableKind;
import io.pupitre.savedview.SavedViews;
import io.pupitre.savedview.ui.ViewMenu;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackRates;
import io.pupitre.tools.ToolField;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.Tools;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.SidePanel;
import io.pupitre.ui.TimeField;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client's tools: a list, and one of them beside it. Both what is listed and what is open stand in the address. */
@Route(value = "tools/:tool?", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
// Parts of the panel are beans of other packages, whose fields the bundle of this page would miss.
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(Details.class)
@Uses(TimeField.class)
@SuppressWarnings("serial") // Sessions are never stored.
class ToolsView extends Div implements BeforeEnterObserver, CommandSource, LocaleChangeObserver {

    private final Tools tools;
    private final ToolHistories histories;
    private final Integrations integrations;
    private final ClientFacts client;
    private final List<ToolSection> sections;

    /** Read by downloads too, outside the tab's round trips. */
    private volatile ListQuery query = ListQuery.ALL;

    private final ToolGrid grid = new ToolGrid();
    private final StackFigures figures;
    private final StackRates rates;
    private final StackPages pages = new StackPages(StackPages.Page.LIST);
    private final ViewMenu views;
    private final ToolFilterBar filters;
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final EmptyState empty;
    private final CallbackDataProvider<ToolRow, Void> rows;

    private final ToolEditing editing;

    private String workspace = "";
    private @Nullable ToolRecord open;

    ToolsView(
            Tools tools,
            StackRates rates,
            Integrations integrations,
            ToolHistories histories,
            ToolDownloads downloads,
            ClientFacts client,
            SavedViews savedViews,
            List<ToolSection> sections) {
        this.tools = tools;
        this.rates = rates;
        figures = new StackFigures(client.currency());
        this.integrations = integrations;
        this.histories = histories;
        this.client = client;
        this.sections = sections;
        views = new ViewMenu(
                savedViews, "tools", address -> UI.getCurrent().navigate(ToolsNavigation.list(workspace), address));
        filters = new ToolFilterBar(filter -> narrow(query.withFilter(filter)), views);
        editing = new ToolEditing(
                this,
                tools,
                client,
                this::go,
                tool -> {
                    refresh();
                    show(tool, QueryParameters.empty());
                },
                tool -> UI.getCurrent().navigate(ToolsNavigation.replacement(workspace, tool)));
        addClassNames("pu-page", "pu-tools");
        rows = new CallbackDataProvider<>(
                wanted -> tools.page(query.filter(), query.sort(), wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> Math.toIntExact(tools.count(query.filter())),
                ToolRow::id);
        grid.setDataProvider(rows);
        grid.addSortListener(sorting -> narrow(query.withSort(ToolGrid.sortOf(sorting.getSortOrder()))));
        grid.addItemClickListener(click -> go(click.getItem().toolId()));
        split.setMaster(grid);
        split.setExpandMaster(true);
        split.setDetailSize("400px");
        split.setOverlaySize("100%");
        split.setSizeFull();
        SidePanel.nameDialogOf(split, "tools.detail");
        split.addDetailEscapePressListener(escape -> go(null));
        split.addBackdropClickListener(click -> go(null));

        Button add = button(Glyph.ADD, "tools.add", editing::add);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Key.CREATE.on(add);
        Button importing = button(Glyph.UPLOAD, "tools.import", this::importFile);
        Button first = button(Glyph.UPLOAD, "tools.import", this::importFile);
        Changes.mark(add, importing, first);
        empty = new EmptyState(Glyph.TOOLS, "tools.empty", first);
        add(
                new PageHeader(
                        "shell.section-tools",
                        downloads.list(TableKind.CSV, () -> query),
                        downloads.list(TableKind.XLSX, () -> query),
                        importing,
                        add),
                pages,
                figures,
                filters,
                split,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        query = ListQuery.of(event.getLocation().getQueryParameters());
        filters.show(query.filter(), tools.categories());
        views.refresh(query.address());
        grid.sortBy(query.sort());
        refresh();
        try {
            show(
                    event.getRouteParameters()
                            .get("tool")
                            .map(id -> new ToolId(Ids.parse(id)))
                            .orElse(null),
                    event.getLocation().getQueryParameters());
            complete(event.getLocation().getQueryParameters());
        } catch (io.pupitre.tenancy.NotFoundException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public List<PageCommand> commands() {
        return Stream.concat(views.commands().stream(), acts()).toList();
    }

    private Stream<PageCommand> acts() {
        return Stream.of(
                new PageCommand(getTranslation("tools.add"), Glyph.ADD, Key.CREATE, editing::add),
                new PageCommand(getTranslation("tools.import"), Glyph.UPLOAD, this::importFile),
                new PageCommand(getTranslation("tools.savings"), Glyph.SAVINGS, this::showSavings),
                new PageCommand(getTranslation("tools.changes"), Glyph.TEMPLATES, this::showChanges),
                new PageCommand(getTranslation("tools.map"), Glyph.MAP, this::map));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        rows.refreshAll();
    }

    private void narrow(ListQuery wanted) {
        if (!wanted.equals(query)) {
            query = wanted;
            views.show(query.address());
            list();
            String path = open == null ? ToolsNavigation.list(workspace) : ToolsNavigation.tool(workspace, open.id());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, query.address()));
        }
    }

    private void refresh() {
        figures.show(tools.cost(), tools.notices(client.today()), rates.present(), workspace);
        list();
    }

    private void list() {
        long matching = tools.count(query.filter());
        boolean nothing = matching == 0 && tools.count(ToolFilter.ALL) == 0;
        figures.setVisible(!nothing);
        filters.setVisible(!nothing);
        split.setVisible(!nothing);
        empty.setVisible(nothing);
        filters.setCount(getTranslation("tools.count", matching));
        rows.refreshAll();
    }

    /** Opens a tool beside the list, or closes it. */
    private void go(@Nullable ToolId tool) {
        String path = tool == null ? ToolsNavigation.list(workspace) : ToolsNavigation.tool(workspace, tool);
        UI.getCurrent().navigate(path, query.address());
    }

    private void show(@Nullable ToolId tool, QueryParameters address) {
        open = tool == null ? null : tools.get(tool);
        if (open == null) {
            split.setDetail(null);
            grid.deselectAll();
            return;
        }
        ToolRecord shown = open;
        Div below = new Div();
        sections.forEach(section -> below.add(section.of(shown, workspace, address)));
        below.add(
                new ToolIntegrations(integrations.impact(new Endpoint.OfTool(shown.id())), workspace),
                histories.of(shown.id()));
        split.setDetail(new ToolPanel(
                shown,
                client.today(),
                below,
                () -> editing.edit(shown),
                to -> editing.move(shown, to),
                () -> go(null)));
    }

    /** What the address wants to be completed at once. */
    private void complete(QueryParameters address) {
        ToolRecord shown = open;
        if (shown != null && client.isActive()) {
            address.getSingleParameter(ToolsNavigation.EDIT)
                    .flatMap(ToolField::ofProperty)
                    .ifPresent(field -> editing.edit(shown, field));
        }
    }

    private void showSavings() {
        UI.getCurrent().navigate(ToolsNavigation.savings(workspace));
    }

    private void showChanges() {
        UI.getCurrent().navigate(ToolsNavigation.changes(workspace));
    }

    private void map() {
        UI.getCurrent().navigate(ToolsNavigation.map(workspace));
    }

    private void importFile() {
        UI.getCurrent().navigate(ToolsNavigation.fileImport(workspace));
    }

    private Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
