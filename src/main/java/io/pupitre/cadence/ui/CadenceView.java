package io.pupitre.cadence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.CadenceRecord;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.Occurrence;
import io.pupitre.cadence.StaleCadenceException;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.ShellContext;
import io.pupitre.shell.Workspace;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.Changes;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cadence with what comes next, or a new one with what would. */
@Route(value = "cadences/new", layout = WorkspaceLayout.class)
@RouteAlias(value = "cadences/:cadence(" + CadenceNavigation.ID + ")", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.CADENCES)
@SuppressWarnings("serial") // Sessions are never stored.
class CadenceView extends Div implements BeforeEnterObserver, NamedPage, LocaleChangeObserver {

    private final transient Cadences cadences;
    private final transient ShellContext shell;
    private final Div exceptions = new Div();
    private String workspace = "";
    private @Nullable CadenceRecord cadence;

    CadenceView(Cadences cadences, ShellContext shell) {
        this.cadences = cadences;
        this.shell = shell;
        addClassName("pu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElseThrow();
        cadence = event.getRouteParameters()
                .get("cadence")
                .map(id -> cadences.get(new CadenceId(UUID.fromString(id))))
                .orElse(null);
        show();
    }

    @Override
    public String pageName() {
        return cadence == null
                ? getTranslation("cadence.new")
                : cadence.details().name();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        showExceptions();
    }

    private void show() {
        removeAll();
        PreviewPanel preview = new PreviewPanel(cadences.zone());
        Form form = new Form(preview);
        Div columns = new Div(form.fields, cadence == null ? preview : new Div(preview, exceptions));
        columns.addClassName("pu-template-columns");
        showExceptions();
        add(header(), columns);
    }

    private PageHeader header() {
        if (cadence == null) {
            return new PageHeader("cadence.new").withLead("cadence.form-lead");
        }
        CadenceRecord stored = cadence;
        Button remove = new Button(Glyph.REMOVE.icon(), click -> remove(stored));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(remove, remove::setText, "cadence.remove");
        Changes.mark(remove);
        return PageHeader.named(stored.details().name(), remove).withLead("cadence.form-lead");
    }

    private void showExceptions() {
        exceptions.removeAll();
        if (cadence != null) {
            exceptions.add(new ExceptionsPanel(cadences, cadence.id()));
        }
    }

    /** The form of this page, wired to its service. */
    private final class Form {

        private final CadenceForm fields;

        Form(PreviewPanel preview) {
            fields = new CadenceForm(
                    cadence == null ? null : cadence.details(),
                    cadences.today(),
                    details -> show(preview, ahead(details)),
                    this::save,
                    CadenceView.this::back);
        }

        private void save(CadenceDetails details) {
            try {
                if (cadence == null) {
                    cadences.add(details);
                } else {
                    cadences.change(cadence, details);
                }
                Notices.success("cadence.saved");
                back();
            } catch (StaleCadenceException e) {
                fields.complain(getTranslation("cadence.stale"));
            }
        }
    }

    /** A stored cadence's own times already stand below, where they can be skipped and moved. */
    private void show(PreviewPanel preview, List<Occurrence> next) {
        preview.show(next);
        preview.setVisible(cadence == null || !next.equals(cadences.preview(cadence.details(), 10)));
    }

    private List<Occurrence> ahead(Optional<CadenceDetails> details) {
        return details.map(one -> cadences.preview(one, 10)).orElse(List.of());
    }

    private void back() {
        CadenceNavigation.go(Section.CADENCES.path(workspace));
    }

    private void remove(CadenceRecord stored) {
        new ConfirmDestruction(
                        shell.workspace().map(Workspace::name).orElse(""),
                        stored.details().name(),
                        "cadence.remove-consequence",
                        "cadence.remove",
                        () -> {
                            cadences.remove(stored.id());
                            back();
                        })
                .open();
    }
}
