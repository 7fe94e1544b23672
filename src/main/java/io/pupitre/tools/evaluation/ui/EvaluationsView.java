package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationLine;
import io.pupitre.tools.evaluation.EvaluationStatus;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** What the client compares before it buys. */
@Route(value = "tools/evaluations", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class EvaluationsView extends Div implements BeforeEnterObserver, CommandSource, NamedPage, LocaleChangeObserver {

    private final Evaluations evaluations;
    private final StackPages pages = new StackPages(StackPages.Page.EVALUATIONS);
    private final Select<EvaluationStatus> status = new Select<>();
    private final FilterBar bar = new FilterBar(
            "tools.evaluation-search", text -> narrow(new EvaluationFilter(text, filter().status())), status);
    private final EvaluationGrid grid = new EvaluationGrid();
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.evaluations-none");
    private EvaluationFilter filter = EvaluationFilter.ALL;
    private List<EvaluationLine> lines = List.of();
    private String workspace = "";

    EvaluationsView(Evaluations evaluations) {
        this.evaluations = evaluations;
        addClassNames("pu-page", "pu-stack", "pu-parts");
        Button add = new Button(Glyph.ADD.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "tools.evaluation-add");
        Key.CREATE.on(add);
        Changes.mark(add);
        status.setItems(EvaluationStatus.values());
        status.setEmptySelectionAllowed(true);
        Wording.bind(status, status::setAriaLabel, "tools.field-status");
        Wording.bind(
                status,
                all -> {
                    status.setPlaceholder(all);
                    status.setEmptySelectionCaption(all);
                    status.setItemLabelGenerator(
                            one -> one == null ? all : status.getTranslation(EvaluationPhrases.key(one)));
                },
                "tools.all-statuses");
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(new EvaluationFilter(filter.text(), change.getValue()));
            }
        });
        add(new PageHeader("tools.evaluations", add).withLead("tools.evaluations-lead"), pages, bar, grid, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.evaluations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        filter = EvaluationQuery.of(event.getLocation().getQueryParameters());
        bar.setSearch(filter.text());
        status.setValue(filter.status());
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        tell();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("tools.evaluation-add"), Glyph.ADD, Key.CREATE, this::add));
    }

    private EvaluationFilter filter() {
        return filter;
    }

    private void add() {
        EvaluationDialog.open("tools.evaluation-add", null, details -> {
            var added = evaluations.add(details);
            UI.getCurrent().navigate(EvaluationsNavigation.evaluation(workspace, added.id()));
            return Optional.empty();
        });
    }

    private void narrow(EvaluationFilter wanted) {
        filter = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null, new Location(EvaluationsNavigation.list(workspace), EvaluationQuery.address(filter)));
    }

    private void refresh() {
        lines = evaluations.list(filter);
        boolean nothing = lines.isEmpty()
                && (filter.equals(EvaluationFilter.ALL)
                        || evaluations.list(EvaluationFilter.ALL).isEmpty());
        grid.setVisible(!nothing);
        bar.setVisible(!nothing);
        empty.setVisible(nothing);
        tell();
    }

    /** What was read, in the person's language. */
    private void tell() {
        grid.show(lines, workspace);
        bar.setCount(getTranslation("tools.evaluations-count", lines.size()));
    }
}
