package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.ShellContext;
import io.pupitre.shell.Workspace;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.templates.AppliedLine;
import io.pupitre.templates.AppliedRecord;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.ui.Changes;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client's copy of a template: what it says, on which version it rests, and what the client made different. */
@Route(value = "templates/:copy(" + TemplatesNavigation.ID + ")", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TEMPLATES)
@SuppressWarnings("serial") // Sessions are never stored.
class ClientTemplateView extends Div implements BeforeEnterObserver, NamedPage, LocaleChangeObserver {

    private final transient ClientTemplates templates;
    private final transient ShellContext shell;
    private String workspace = "";
    private @Nullable AppliedRecord copy;

    ClientTemplateView(ClientTemplates templates, ShellContext shell) {
        this.templates = templates;
        this.shell = shell;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElseThrow();
        UUID id = UUID.fromString(event.getRouteParameters().get("copy").orElseThrow());
        show(templates.get(new AppliedTemplateId(id)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (copy != null) {
            show(copy);
        }
    }

    @Override
    public String pageName() {
        return copy == null ? "" : Labels.of(this).text(copy.line().name());
    }

    private void show(AppliedRecord read) {
        copy = read;
        removeAll();
        AppliedLine line = read.line();
        String path = TemplatesNavigation.copy(workspace, line.id());
        Button edit = new Button(Glyph.EDIT.icon(), click -> TemplatesNavigation.go(TemplatesNavigation.edit(path)));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(edit, edit::setText, "templates.edit");
        Key.EDIT.on(edit);
        Button remove = new Button(Glyph.REMOVE.icon(), click -> remove(line));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(remove, remove::setText, "templates.remove");
        Changes.mark(edit, remove);
        PageHeader header = PageHeader.named(Labels.of(this).text(line.name()), remove, edit)
                .withFact(
                        line.behind()
                                ? new StatusBadge(StatusBadge.Status.WARN, "templates.behind", line.latestNumber())
                                : new StatusBadge(StatusBadge.Status.OK, "templates.up-to-date"))
                .withLead("templates.rests-on", line.number());
        Div own = new Div(new H2(getTranslation("templates.own")));
        own.add(new DiffTable(read.base(), read.content(), "templates.adopted", "templates.here"));
        Div columns = new Div(new ContentPanel(read.content()), own);
        columns.addClassName("pu-template-columns");
        add(header, columns);
    }

    private void remove(AppliedLine line) {
        String client = shell.workspace().map(Workspace::name).orElse("");
        new ConfirmDestruction(
                        client,
                        Labels.of(this).text(line.name()),
                        "templates.remove-consequence",
                        "templates.remove",
                        () -> {
                            templates.remove(line.id());
                            TemplatesNavigation.go(Section.TEMPLATES.path(workspace));
                        })
                .open();
    }
}
