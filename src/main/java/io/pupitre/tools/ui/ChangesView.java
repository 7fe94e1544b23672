package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that happened to the client's stack, the latest first: who changed what, when and why. */
@Route(value = "tools/changes", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ChangesView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private static final String TYPE = "type";

    private final ToolPhrases words = new ToolPhrases(this);
    private final ChangeWords said = new ChangeWords(words);
    private final StackPages pages = new StackPages(StackPages.Page.CHANGES);
    private final Select<String> type = new Select<>();
    private final Grid<AuditEntry> grid = new Grid<>();
    private final CallbackDataProvider<AuditEntry, Void> entries;

    /** Read by downloads too, outside the tab's round trips. */
    private volatile List<String> types = ChangeWords.TYPES;

    /** Of the people met so far, so that a row costs no statement. */
    private final Map<PersonId, String> names = new HashMap<>();

    private String workspace = "";

    ChangesView(AuditLog log, Authors authors, ToolDownloads downloads, ClientFacts client) {
        ZoneId zone = client.zone();
        entries = new CallbackDataProvider<>(
                wanted -> log.page(types, wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> Math.toIntExact(log.count(types)),
                AuditEntry::id);
        grid.setDataProvider(entries);
        grid.setSizeFull();
        Wording.bind(grid, grid::setAriaLabel, "tools.changes");
        column("tools.changes-when", "170px", entry -> words.figures().moment(entry.at(), zone));
        column("tools.changes-who", "140px", entry -> names.computeIfAbsent(entry.person(), authors::name));
        column("tools.changes-what", "120px", entry -> said.action(entry.action()));
        column("tools.changes-subject", "200px", said::subject);
        column("tools.changes-fields", "260px", said::line).setFlexGrow(3);
        column("tools.reason", "160px", entry -> entry.reason() == null ? "" : entry.reason());
        type.setItems(ChangeWords.TYPES);
        type.setEmptySelectionAllowed(true);
        Wording.bind(type, type::setAriaLabel, "tools.changes-type");
        Wording.bind(
                type,
                all -> {
                    type.setPlaceholder(all);
                    type.setEmptySelectionCaption(all);
                    type.setItemLabelGenerator(one -> one == null ? all : said.type(one));
                },
                "tools.changes-all");
        type.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(change.getValue());
            }
        });
        addClassNames("pu-page", "pu-changes-page");
        add(
                new PageHeader("tools.changes", downloads.changes(() -> types)).withLead("tools.changes-lead"),
                pages,
                type,
                grid);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.changes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TYPE)
                .filter(ChangeWords.TYPES::contains)
                .orElse(null);
        type.setValue(wanted);
        types = wanted == null ? ChangeWords.TYPES : List.of(wanted);
        entries.refreshAll();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        entries.refreshAll();
    }

    private void narrow(@org.jspecify.annotations.Nullable String wanted) {
        types = wanted == null ? ChangeWords.TYPES : List.of(wanted);
        entries.refreshAll();
        QueryParameters address = wanted == null ? QueryParameters.empty() : QueryParameters.of(TYPE, wanted);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ToolsNavigation.changes(workspace), address));
    }

    private Grid.Column<AuditEntry> column(
            String headerKey, String width, com.vaadin.flow.function.ValueProvider<AuditEntry, String> text) {
        Grid.Column<AuditEntry> column = grid.addColumn(
                        LitRenderer.<AuditEntry>of("<span class=\"pu-wrapped\">${item.text}</span>")
                                .withProperty("text", text))
                .setWidth(width)
                .setFlexGrow(1);
        Wording.bind(grid, column::setHeader, headerKey);
        return column;
    }
}
