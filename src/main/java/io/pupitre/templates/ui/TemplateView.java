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
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.templates.Library;
import io.pupitre.templates.StaleEditException;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateRecord;
import io.pupitre.templates.VersionLine;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One template of the library: what it says, its versions, and how they differ. */
@Route(value = "agency/templates/:template(" + TemplatesNavigation.ID + ")", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.LIBRARY)
@SuppressWarnings("serial") // Sessions are never stored.
class TemplateView extends Div implements BeforeEnterObserver, NamedPage, LocaleChangeObserver {

    private final transient Library library;
    private @Nullable TemplateRecord template;

    TemplateView(Library library) {
        this.library = library;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("template").orElseThrow());
        show(library.get(new TemplateId(id)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (template != null) {
            show(template);
        }
    }

    @Override
    public String pageName() {
        return template == null ? "" : Labels.of(this).text(template.draft().name());
    }

    private void show(TemplateRecord read) {
        template = read;
        removeAll();
        List<VersionLine> versions = library.versions(read.id());
        String summary = Labels.of(this).text(read.draft().summary());
        PageHeader header = PageHeader.named(Labels.of(this).text(read.draft().name()), actions(read))
                .withFact(new StatusBadge(
                        read.draftOpen() ? StatusBadge.Status.WARN : StatusBadge.Status.OK,
                        read.draftOpen() ? "templates.draft-open" : "templates.version-number",
                        read.latestNumber()));
        if (!summary.isEmpty()) {
            header.withLead("templates.text", summary);
        }
        Div columns = new Div(new ContentPanel(read.draft().content()), history(read, versions));
        columns.addClassName("pu-template-columns");
        add(header, columns);
    }

    private Button[] actions(TemplateRecord read) {
        Button edit = new Button(
                Glyph.EDIT.icon(),
                click -> TemplatesNavigation.go(TemplatesNavigation.edit(TemplatesNavigation.template(read.id()))));
        Wording.bind(edit, edit::setText, "templates.edit");
        Key.EDIT.on(edit);
        if (!read.draftOpen() || !LibraryView.isAdmin()) {
            return new Button[] {edit};
        }
        Button publish = new Button("", click -> new PublishDialog(notes -> publish(read, notes)).open());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(publish, publish::setText, "templates.publish-next", read.latestNumber() + 1);
        return new Button[] {edit, publish};
    }

    private void publish(TemplateRecord read, String notes) {
        try {
            Notices.success("templates.published", library.publish(read, notes));
        } catch (StaleEditException e) {
            Notices.error("templates.stale-publish");
        }
        show(library.get(read.id()));
    }

    private Div history(TemplateRecord read, List<VersionLine> versions) {
        Div history = new Div(new H2(getTranslation("templates.versions")));
        TemplateContent newer = read.draft().content();
        history.add(
                new VersionHistory(versions, read.draftOpen(), number -> library.content(read.id(), number), newer));
        return history;
    }
}
