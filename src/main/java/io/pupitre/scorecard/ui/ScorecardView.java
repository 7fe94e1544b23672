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
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.scorecard.MonthReport;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.ReviewState;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A client's month: as it was published, for everyone; and, for the agency's people only, as the figures make it now.
 * Without a month in the address it is the latest that the person may read.
 */
@Route(value = "scorecards/:month?", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class ScorecardView extends Div implements BeforeEnterObserver, CommandSource {

    private final Scorecards scorecards;
    private final Publications publications;
    private final MonthReports reports;
    private final MonthSteps steps;
    private final People people;
    private final WorkspaceDirectory directory;
    private final Regions regions;
    private final ShownMonths shownMonths;
    private final DocumentDownloads documents;

    private final List<PageCommand> commands = new ArrayList<>();
    private String address = "";
    private Shown shown = Shown.LATEST;

    ScorecardView(
            Scorecards scorecards,
            Publications publications,
            MonthReports reports,
            MonthSteps steps,
            People people,
            WorkspaceDirectory directory,
            Regions regions,
            ShownMonths shownMonths,
            DocumentDownloads documents) {
        this.scorecards = scorecards;
        this.publications = publications;
        this.reports = reports;
        this.steps = steps;
        this.people = people;
        this.directory = directory;
        this.regions = regions;
        this.shownMonths = shownMonths;
        this.documents = documents;
        addClassNames("pu-page", "pu-scorecard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters().get("workspace").orElse("");
        shown = Shown.of(event.getLocation());
        try {
            show(event.getRouteParameters().get("month"));
        } catch (io.pupitre.tenancy.NotFoundException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public List<PageCommand> commands() {
        return List.copyOf(commands);
    }

    /** @param wanted as an address names it; the latest when it names none */
    private void show(Optional<String> wanted) {
        removeAll();
        commands.clear();
        boolean consults = CurrentScope.workspace().role().consults();
        ShownMonths.Months read = shownMonths.read();
        if (read.all().isEmpty() && wanted.isEmpty()) {
            add(consults ? withoutFigures() : withoutPublication());
            return;
        }
        YearMonth month = wanted.map(read::get).orElseGet(read.all()::getFirst);
        Optional<PublicationLine> published = read.lineOf(month);
        if (published.isPresent() && !(consults && shown.current())) {
            showPublished(read.all(), published.get(), consults);
        } else {
            showDraft(read.all(), month, published);
        }
    }

    private void showPublished(List<YearMonth> months, PublicationLine latest, boolean consults) {
        YearMonth month = latest.month();
        PageHeader header = consults ? header(button(Glyph.EDIT, "scorecard.restate", () -> toggle(true))) : header();
        switch (shown.revision() == 0 ? publications.open(month) : publications.open(month, shown.revision())) {
            case Publication.Genuine genuine -> {
                List<Slice> slices =
                        genuine.scorecards().stream().map(Scorecard::slice).toList();
                narrow(slices);
                if (genuine.restatement() != null) {
                    header.withFact(new StatusBadge(StatusBadge.Status.WARN, "scorecard.revised"));
                }
                header.withFact(new StatusBadge(StatusBadge.Status.OK, "scorecard.published"));
                add(
                        header,
                        bar(months, month, slices),
                        documents.of(genuine, shown.slice()),
                        new PublishedMonth(
                                genuine,
                                genuine.scorecards().get(slices.indexOf(shown.slice())),
                                latest,
                                "/" + ScorecardsNavigation.month(address, month),
                                new Names(people),
                                directory.current().zone(),
                                regions.list()));
            }
            case Publication.Tampered ignored -> {
                header.withFact(new StatusBadge(StatusBadge.Status.BAD, "scorecard.tampered"));
                Paragraph warning = new Paragraph();
                warning.addClassName("pu-problem");
                warning.getElement().setAttribute("role", "alert");
                Wording.bind(warning, warning::setText, "scorecard.tampered-explained");
                add(header, bar(months, month, List.of(Slice.ALL)), warning);
            }
        }
    }

    private void showDraft(List<YearMonth> months, YearMonth month, Optional<PublicationLine> published) {
        List<Slice> slices = scorecards.slices(month);
        narrow(slices);
        Scorecard whole = scorecards.draft(month, Slice.ALL);
        Scorecard scorecard = shown.slice().isAll() ? whole : scorecards.draft(month, shown.slice());
        MonthReport report = reports.get(month);
        boolean inReview = report.state() == ReviewState.REVIEW;
        PageHeader header = header(inReview ? toPublish(whole, report, published) : toReview(month));
        header.withFact(
                inReview
                        ? new StatusBadge(StatusBadge.Status.WARN, "scorecard.review")
                        : new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.draft"));
        add(header, bar(months, month, slices));
        if (published.isPresent()) {
            Paragraph note = new Paragraph();
            note.addClassName("pu-note");
            Wording.bind(note, note::setText, "scorecard.draft-of-published");
            Button back = button(Glyph.BACK, "scorecard.show-published", () -> toggle(false));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.addClassName("pu-scorecard-toggle");
            add(note, back, steps.differences(whole));
        }
        if (whole.lines().isEmpty()) {
            add(new EmptyState(
                    Glyph.SCORECARDS, "scorecard.no-kpis", button(Glyph.ADD, "scorecard.kpis-add", this::toKpis)));
        } else {
            add(new DraftMonth(
                    scorecards,
                    reports,
                    report,
                    scorecard,
                    whole,
                    new Names(people),
                    directory.current().zone(),
                    () -> show(month)));
        }
    }

    private Button[] toReview(YearMonth month) {
        return new Button[] {
            primary(Glyph.ARROW, "scorecard.submit", () -> {
                steps.submit(month);
                show(month);
            })
        };
    }

    private Button[] toPublish(Scorecard whole, MonthReport report, Optional<PublicationLine> published) {
        YearMonth month = whole.month();
        Button back = button(Glyph.BACK, "scorecard.send-back", () -> {
            steps.sendBack(month);
            show(month);
        });
        Changes.mark(back);
        Command publish = () -> {
            if (published.isPresent()) {
                steps.askToRestate(whole, report.texts(), this::showNew);
            } else {
                steps.askToPublish(whole, report.texts(), this::showNew);
            }
        };
        return new Button[] {
            back, primary(Glyph.OK, published.isPresent() ? "scorecard.restate-do" : "scorecard.publish", publish)
        };
    }

    private void showNew(YearMonth month) {
        UI.getCurrent().navigate(ScorecardsNavigation.month(address, month));
        shown = Shown.LATEST;
        show(month);
    }

    private void show(YearMonth month) {
        show(Optional.of(month.toString()));
    }

    /** The agency's people find here what the scorecard is made of, and how it reaches the client. */
    private PageHeader header(Button... actions) {
        if (!CurrentScope.workspace().role().consults()) {
            return new PageHeader("shell.section-scorecards");
        }
        List<Button> all = new ArrayList<>();
        all.add(button(Glyph.UPLOAD, "scorecard.figures", this::toFigures));
        all.add(button(Glyph.EDIT, "scorecard.kpis", this::toKpis));
        all.addAll(List.of(actions));
        return new PageHeader("shell.section-scorecards", all.toArray(Button[]::new));
    }

    /** A slice that another month has need not exist in this one; its choice then says that the whole is shown. */
    private void narrow(List<Slice> slices) {
        if (!slices.contains(shown.slice())) {
            shown = shown.withSlice(Slice.ALL);
        }
    }

    private MonthBar bar(List<YearMonth> months, YearMonth month, List<Slice> slices) {
        return new MonthBar(
                months,
                month,
                other -> go(other, new Shown(shown.slice(), 0, shown.current())),
                slices,
                shown.slice(),
                slice -> go(month, shown.withSlice(slice)),
                regions.list());
    }

    private void go(YearMonth month, Shown wanted) {
        UI.getCurrent().navigate(ScorecardsNavigation.month(address, month), wanted.address());
    }

    private void toggle(boolean current) {
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent()
                .navigate(path, shown.withCurrent(current).withSlice(Slice.ALL).address());
    }

    private Div withoutFigures() {
        Button importing = primary(
                Glyph.UPLOAD,
                "scorecard.import",
                () -> UI.getCurrent().navigate(ScorecardsNavigation.fileImport(address)));
        return new Div(header(), new EmptyState(Glyph.SCORECARDS, "scorecard.no-figures", importing));
    }

    private static Div withoutPublication() {
        return new Div(
                new PageHeader("shell.section-scorecards"),
                new EmptyState(Glyph.SCORECARDS, "scorecard.no-publication"));
    }

    private void toFigures() {
        UI.getCurrent().navigate(ScorecardsNavigation.figures(address));
    }

    private void toKpis() {
        UI.getCurrent().navigate(ScorecardsNavigation.kpis(address));
    }

    /** What the page is there for next; the palette offers it too. */
    private Button primary(Glyph glyph, String key, Command action) {
        commands.add(new PageCommand(getTranslation(key), glyph, action));
        Button button = button(glyph, key, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(button);
        return button;
    }

    private static Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
