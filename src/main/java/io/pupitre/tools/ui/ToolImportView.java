package io.pupitre.tools.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Access;
import io.pupitre.tools.ImportMapping;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.ImportSummary;
import io.pupitre.tools.PreviewOutdatedException;
import io.pupitre.tools.TooManyRowsException;
import io.pupitre.tools.ToolFile;
import io.pupitre.tools.ToolImports;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.UploadField;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes tools over from a file: its columns, a preview, and only then the tools themselves. */
@Route(value = "tools/import", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ToolImportView extends Div implements BeforeEnterObserver, NamedPage {

    /** Looks into what came in. */
    private interface Opening {
        ToolFile open() throws IOException;
    }

    private final ToolImports imports;
    private final ClientFacts client;
    private final ToolPhrases words = new ToolPhrases(this);

    private final Paragraph refusal = new Paragraph();
    private final Div mappings = new Div();
    private final Div result = new Div();
    private final Div recent = new Div();
    private final Button apply = new Button();

    private String workspace = "";
    private @Nullable Path temporary;
    private @Nullable ToolFile file;
    private @Nullable ImportMapping mapping;
    private @Nullable ImportPreview preview;
    private Set<Long> corrected = Set.of();

    ToolImportView(ToolImports imports, Access access, ClientFacts client) {
        this.imports = imports;
        this.client = client;
        addClassNames("pu-page", "pu-tool-import");
        refusal.addClassName("pu-refusal");
        refusal.setVisible(false);
        refusal.getElement().setAttribute("role", "alert");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(apply);
        apply.setDisableOnClick(true);
        apply.setVisible(false);
        apply.addClickListener(click -> apply());
        add(
                new PageHeader("tools.import").withLead("tools.import-lead"),
                new UploadField(new ToolUpload(access, this::receive), this::refuse),
                new PasteField(this::receive),
                refusal,
                mappings,
                result,
                apply,
                recent);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        listRecent();
    }

    @Override
    public String pageName() {
        return getTranslation("tools.import");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        forget();
    }

    /** Shows a file that came in. The temporary one is deleted when the page is left or another file comes. */
    void receive(String name, Path received) {
        forget();
        file = null;
        temporary = received;
        read(() -> ToolFile.open(name, () -> Files.newInputStream(received)));
    }

    /** Anew when another sheet of a workbook is meant. */
    private void read(Opening opening) {
        mappings.removeAll();
        result.removeAll();
        corrected = Set.of();
        try {
            ToolFile opened = opening.open();
            file = opened;
            mapping = opened.guess();
            refusal.setVisible(false);
            mappings.add(
                    new SheetField(opened, opened.sheet(), sheet -> read(() -> opened.sheet(sheet))),
                    new MappingTable(opened, opened.guess(), changed -> {
                        mapping = changed;
                        look();
                    }));
            look();
        } catch (CsvRefusedException e) {
            ToolFile before = file;
            if (before != null) {
                mappings.add(new SheetField(before, "", sheet -> read(() -> before.sheet(sheet))));
            }
            refuse(e.problem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look() {
        ToolFile opened = Objects.requireNonNull(file);
        ImportMapping meaning = Objects.requireNonNull(mapping);
        result.removeAll();
        apply.setVisible(false);
        preview = null;
        if (!meaning.namesProducts()) {
            refuse("tools.import-no-product");
            return;
        }
        try {
            show(imports.preview(opened, meaning, corrected));
        } catch (CsvRefusedException e) {
            refuse(e.problem());
        } catch (TooManyRowsException e) {
            refuse("tools.import-too-many", ToolFile.MAX_ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ImportPreview shown) {
        preview = shown;
        refusal.setVisible(false);
        result.add(
                new SuggestionList(shown, corrected, lines -> {
                    corrected = Set.copyOf(lines);
                    look();
                }),
                new PreviewTable(shown, workspace));
        apply.setVisible(true);
        apply.setEnabled(shown.hasEffect());
        apply.setText(
                shown.hasEffect()
                        ? words.say(
                                "tools.import-apply",
                                shown.additions().size(),
                                shown.alterations().size())
                        : words.say("tools.import-nothing"));
    }

    private void apply() {
        ImportPreview shown = Objects.requireNonNull(preview);
        ReasonDialog.doing(shown.fileName(), () -> {
            ImportSummary done;
            try {
                done = imports.apply(shown);
            } catch (PreviewOutdatedException e) {
                Notices.error("tools.import-outdated");
                look();
                return;
            }
            done(done);
        });
        // Who is asked for a reason may close the question, and press again.
        apply.setEnabled(preview != null && preview.hasEffect());
    }

    private void done(ImportSummary done) {
        UI.getCurrent().navigate(ToolsNavigation.list(workspace));
        UndoImport undoing = new UndoImport(imports, () -> UI.getCurrent().refreshCurrentRoute(false));
        Notices.undoable(() -> undoing.undo(done), "tools.import-done", done.added(), done.changed());
    }

    private void refuse(CsvProblem problem) {
        String reason = words.say(problem.reason().key());
        refuse(problem.line() > 0 ? words.say("tools.import-refused-at", problem.line(), reason) : reason, true);
    }

    private void refuse(String key, Object... arguments) {
        refuse(words.say(key, arguments), true);
    }

    private void refuse(String sentence, boolean shown) {
        refusal.setText(sentence);
        refusal.setVisible(shown);
        apply.setVisible(false);
    }

    private void listRecent() {
        recent.removeAll();
        UndoImport undoing = new UndoImport(imports, this::listRecent);
        recent.add(new RecentImports(imports.recent(), client.zone(), undoing::undo));
    }

    private void forget() {
        mappings.removeAll();
        result.removeAll();
        corrected = Set.of();
        Path old = temporary;
        temporary = null;
        if (old != null) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                // The system clears its temporary files; there is nothing that the person could do.
            }
        }
    }
}
