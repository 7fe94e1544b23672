package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.templates.AlreadyAppliedException;
import io.pupitre.templates.AppliedLine;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.TemplateId;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** The best practices that a client lives by. */
@Route(value = "templates", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TEMPLATES)
@SuppressWarnings("serial") // Sessions are never stored.
class ClientTemplatesView extends Div implements BeforeEnterObserver, CommandSource, LocaleChangeObserver {

    private final transient ClientTemplates templates;
    private final ListGrid<AppliedLine> grid = new ListGrid<>("templates.copies");
    private final Div page = new Div();
    private String workspace = "";

    ClientTemplatesView(ClientTemplates templates) {
        this.templates = templates;
        addClassName("pu-page");
        page.addClassName("pu-stack");
        columns();
        add(new PageHeader("templates.copies", applier()).withLead("templates.copies-lead"), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElseThrow();
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!workspace.isEmpty()) {
            show();
        }
    }

    private void columns() {
        grid.page(
                "templates.name",
                line -> Labels.of(this).text(line.name()),
                line -> TemplatesNavigation.copy(workspace, line.id()));
        grid.text("templates.kind", line -> getTranslation(Labels.key(line.kind())));
        grid.text("templates.version", line -> getTranslation("templates.version-number", line.number()));
        Grid.Column<AppliedLine> state = grid.addColumn(LitRenderer.<AppliedLine>of(
                        "<span class=\"pu-status ${item.status}\">${item.word}</span>")
                .withProperty("status", line -> line.behind() ? "warn" : "ok")
                .withProperty(
                        "word",
                        line -> line.behind()
                                ? getTranslation("templates.behind", line.latestNumber())
                                : getTranslation("templates.up-to-date")));
        Wording.bind(grid, state::setHeader, "templates.state");
        grid.text("templates.own", line -> line.edited() ? getTranslation("templates.edited") : "");
    }

    private void show() {
        page.removeAll();
        List<AppliedLine> lines = templates.list().stream()
                .sorted(Comparator.comparing(line -> Labels.of(this).text(line.name()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        if (lines.isEmpty()) {
            page.add(new EmptyState(Glyph.TEMPLATES, "templates.copies-empty", applier()));
        } else {
            grid.setItems(lines);
            page.add(grid);
        }
    }

    private Button applier() {
        Button apply = new Button(Glyph.ADD.icon(), click -> choose());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(apply, apply::setText, "templates.apply");
        Key.CREATE.on(apply);
        Changes.mark(apply);
        return apply;
    }

    private void choose() {
        new ApplyDialog(templates.offers(), templates::preview, this::apply).open();
    }

    private void apply(TemplateId template) {
        try {
            var copy = templates.apply(template);
            Notices.undoable(
                    () -> {
                        templates.remove(copy);
                        show();
                    },
                    "templates.applied");
        } catch (AlreadyAppliedException e) {
            Notices.error("templates.already-applied");
        }
        show();
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("templates.apply"), Glyph.ADD, Key.CREATE, this::choose));
    }
}
