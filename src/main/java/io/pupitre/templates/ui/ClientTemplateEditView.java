package io.pupitre.templates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.templates.AppliedRecord;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.TemplateContent;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a client's copy its own. */
@Route(value = "templates/:copy(" + TemplatesNavigation.ID + ")/edit", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TEMPLATES)
@SuppressWarnings("serial") // Sessions are never stored.
class ClientTemplateEditView extends Div implements BeforeEnterObserver, NamedPage {

    private final transient ClientTemplates templates;
    private @Nullable AppliedRecord copy;

    ClientTemplateEditView(ClientTemplates templates) {
        this.templates = templates;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String workspace = event.getRouteParameters().get("workspace").orElseThrow();
        UUID id = UUID.fromString(event.getRouteParameters().get("copy").orElseThrow());
        show(templates.get(new AppliedTemplateId(id)), workspace);
    }

    @Override
    public String pageName() {
        return copy == null ? "" : Labels.of(this).text(copy.line().name());
    }

    private void show(AppliedRecord read, String workspace) {
        copy = read;
        removeAll();
        String back = TemplatesNavigation.copy(workspace, read.id());
        add(
                new PageHeader("templates.edit-copy")
                        .withLead("templates.edit-copy-lead", read.line().number()),
                new EditorPage(
                        read.content(), content -> save(read, content, back), () -> TemplatesNavigation.go(back)));
    }

    private void save(AppliedRecord base, TemplateContent content, String back) {
        templates.edit(base, content);
        Notices.success("templates.saved");
        TemplatesNavigation.go(back);
    }
}
