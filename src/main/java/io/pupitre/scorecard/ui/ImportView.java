package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.csv.CsvProblem;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.csv.SheetFormat;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.InvalidMappingException;
import io.pupitre.scorecard.LaterImportException;
import io.pupitre.scorecard.WrongStateException;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.Ids;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.UploadField;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file of figures in, step by step: the file, its columns, what it would change, and only then the figures. The
 * import stands in the address, so that one can leave while it is worked on and come back to where it is.
 */
@Route(value = "scorecards/import/:import?", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class ImportView extends Div implements BeforeEnterObserver, NamedPage {

    /** Of problems and changes; the rest is counted. */
    private static final int SHOWN_LINES = 100;

    private final InputImports imports;
    private final Inputs inputs;
    private final Jobs jobs;
    private final Access access;
    private final WorkspaceDirectory directory;
    private final Paragraph refusal = new Paragraph();
    private final Div step = new Div();
    private String workspace = "";

    ImportView(InputImports imports, Inputs inputs, Jobs jobs, Access access, WorkspaceDirectory directory) {
        this.imports = imports;
        this.inputs = inputs;
        this.jobs = jobs;
        this.access = access;
        this.directory = directory;
        addClassName("pu-page");
        refusal.addClassName("pu-problem");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        try {
            show(event.getRouteParameters()
                    .get("import")
                    .map(id -> new ImportId(Ids.parse(id)))
                    .orElse(null));
        } catch (io.pupitre.tenancy.NotFoundException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String pageName() {
        return getTranslation("scorecard.import");
    }

    private void show(@Nullable ImportId id) {
        removeAll();
        step.removeAll();
        refusal.setVisible(false);
        if (id == null) {
            // Also asks whether the person may import at all.
            imports.latest(1);
            add(new PageHeader("scorecard.import").withLead("scorecard.import-lead"), refusal, step);
            step.add(new UploadField(
                    new FigureUpload(imports, access, this::go, this::refuse), key -> refuse(getTranslation(key))));
            return;
        }
        ImportInfo info = imports.get(id);
        add(
                PageHeader.named(info.fileName())
                        .withFact(new StatusBadge(badge(info.state()), FigureWords.key("state", info.state()))),
                refusal,
                step);
        jobs.latest(id.value()).filter(job -> job.state() != JobState.DONE).ifPresent(this::explain);
        show(info);
    }

    private void show(ImportInfo info) {
        switch (info.state()) {
            case RECEIVING -> say("scorecard.import-never-arrived");
            case RECEIVED -> columns(info, null);
            case CHECKING -> progress(info, "scorecard.checking");
            case CHECKED -> result(info);
            case COMMITTING -> progress(info, "scorecard.committing");
            case COMMITTED -> done(info);
            case UNDOING -> progress(info, "scorecard.undoing");
            case UNDONE -> say("scorecard.import-undone");
            case DISCARDED -> say("scorecard.import-discarded");
        }
    }

    private void columns(ImportInfo info, @Nullable SheetFormat sheet) {
        step.removeAll();
        refusal.setVisible(false);
        try {
            List<String> sources = imports.latest(InputImports.MAX_PAGE).stream()
                    .filter(one -> one.state() == ImportState.COMMITTED)
                    .map(ImportInfo::source)
                    .distinct()
                    .sorted()
                    .toList();
            ColumnsForm[] form = new ColumnsForm[1];
            form[0] = new ColumnsForm(
                    imports.look(info.id(), sheet),
                    inputs.all(),
                    inputs.dimensions(),
                    sources,
                    Currency.getInstance(directory.current().currency()),
                    directory.current().zone(),
                    other -> columns(info, other),
                    mapping -> check(info.id(), mapping, form[0]));
            step.add(form[0]);
        } catch (CsvRefusedException e) {
            if (sheet != null) {
                columns(info, null);
                refuse(e.problem());
                return;
            }
            refuse(e.problem());
            Button discard = button("scorecard.discard", () -> discard(info.id()));
            Changes.mark(discard);
            step.add(discard);
        }
    }

    private void check(ImportId id, ImportMapping mapping, ColumnsForm form) {
        try {
            imports.check(id, mapping);
            show(id);
        } catch (InvalidMappingException e) {
            form.refuse(e.key());
        } catch (WrongStateException e) {
            show(id);
        }
    }

    private void progress(ImportInfo info, String key) {
        jobs.latest(info.id().value())
                .ifPresent(job -> step.add(new JobProgress(jobs, job, key, over -> show(info.id()))));
    }

    /** What became of the work before, if not what was wished. */
    private void explain(Job job) {
        switch (job.state()) {
            case FAILED -> refuse(getTranslation(job.failure()));
            case CANCELLED -> refuse(getTranslation("scorecard.job-cancelled"));
            case QUEUED, RUNNING, DONE -> {}
        }
    }

    private void result(ImportInfo info) {
        step.add(new CheckResult(
                info.counts(),
                imports.problems(info.id(), 0, SHOWN_LINES),
                imports.changes(info.id(), 0, SHOWN_LINES),
                withoutUnreadable -> confirm(info.id(), withoutUnreadable),
                () -> discard(info.id())));
    }

    private void confirm(ImportId id, boolean withoutUnreadable) {
        try {
            imports.confirm(id, withoutUnreadable);
        } catch (WrongStateException e) {
            Notices.error("scorecard.import-moved-on");
        }
        show(id);
    }

    private void done(ImportInfo info) {
        Paragraph sentence = new Paragraph();
        Wording.bind(
                sentence,
                ignored -> sentence.setText(getTranslation(
                        "scorecard.import-done",
                        info.counts().added(),
                        info.counts().changed(),
                        info.source())),
                "scorecard.source");
        Button read = button(
                "scorecard.to-scorecard", () -> UI.getCurrent().navigate(ScorecardsNavigation.latest(workspace)));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        Button undo = button("scorecard.undo", () -> undo(info.id()));
        Changes.mark(undo);
        Div buttons = new Div(read, undo);
        buttons.addClassName("pu-buttons");
        step.add(sentence, buttons);
    }

    private void undo(ImportId id) {
        try {
            imports.undo(id);
        } catch (LaterImportException e) {
            Notices.error("scorecard.import-later");
        } catch (WrongStateException e) {
            Notices.error("scorecard.import-moved-on");
        }
        show(id);
    }

    private void discard(ImportId id) {
        try {
            imports.discard(id);
            UI.getCurrent().navigate(ScorecardsNavigation.figures(workspace));
        } catch (WrongStateException e) {
            show(id);
        }
    }

    private void go(ImportId id) {
        UI.getCurrent().navigate(ScorecardsNavigation.fileImport(workspace, id));
    }

    private void say(String key) {
        Paragraph sentence = new Paragraph();
        Wording.bind(sentence, sentence::setText, key);
        step.add(sentence, button("scorecard.figures", this::toFigures));
    }

    private void toFigures() {
        UI.getCurrent().navigate(ScorecardsNavigation.figures(workspace));
    }

    private void refuse(CsvProblem problem) {
        String reason = getTranslation(problem.reason().key());
        refuse(
                problem.line() > 0
                        ? getTranslation(
                                "scorecard.refused-at", FigureFormat.of(this).number(problem.line()), reason)
                        : reason);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    static StatusBadge.Status badge(ImportState state) {
        return switch (state) {
            case COMMITTED -> StatusBadge.Status.OK;
            case RECEIVED, CHECKING, CHECKED, COMMITTING, UNDOING -> StatusBadge.Status.WARN;
            case RECEIVING, UNDONE, DISCARDED -> StatusBadge.Status.UNKNOWN;
        };
    }

    private static Button button(String key, Command action) {
        Button button = new Button();
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
