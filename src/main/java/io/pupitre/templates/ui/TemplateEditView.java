package io.pupitre.templates.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.templates.Library;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateRecord;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the draft of a template. */
@Route(value = "agency/templates/:template(" + TemplatesNavigation.ID + ")/edit", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.LIBRARY)
@SuppressWarnings("serial") // Sessions are never stored.
class TemplateEditView extends Div implements BeforeEnterObserver, NamedPage {

    private final transient Library library;
    private @Nullable TemplateDraft draft;

    TemplateEditView(Library library) {
        this.library = library;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("template").orElseThrow());
        show(library.get(new TemplateId(id)));
    }

    @Override
    public String pageName() {
        return draft == null ? "" : Labels.of(this).text(draft.name());
    }

    private void show(TemplateRecord base) {
        draft = base.draft();
        removeAll();
        String back = TemplatesNavigation.template(base.id());
        Button head = new Button(
                Glyph.EDIT.icon(),
                click -> new HeadDialog("templates.edit-head", draft, changed -> draft = changed).open());
        Wording.bind(head, head::setText, "templates.edit-head");
        EditorPage editor = new EditorPage(
                base.draft().content(), content -> save(base, content), () -> TemplatesNavigation.go(back));
        add(new PageHeader("templates.edit-draft", head).withLead("templates.edit-draft-lead"), editor);
    }

    private void save(TemplateRecord base, TemplateContent content) {
        if (draft != null) {
            library.redraft(base, draft.with(content));
            Notices.success("templates.saved");
            TemplatesNavigation.go(TemplatesNavigation.template(base.id()));
        }
    }
}
