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
import io.pupitre.agency.WorkspaceInfo;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.scorecard.AlreadyPublishedException;
import io.pupitre.scorecard.NothingToPublishException;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.Publications;
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
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    private final People people;
    private final WorkspaceDirectory directory;
    private final Regions regions;
    private final ShownMonths shownMonths;
    private final DocumentDownloads documents;

    private String address = "";
    private Shown shown = new Shown(Slice.ALL, false);
    private @Nullable YearMonth publishable;

    ScorecardView(
            Scorecards scorecards,
            Publications publications,
            People people,
            WorkspaceDirectory directory,
            Regions regions,
            ShownMonths shownMonths,
            DocumentDownloads documents) {
        this.scorecards = scorecards;
        this.publications = publications;
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
        return publishable == null
                ? List.of()
                : List.of(new PageCommand(getTranslation("scorecard.publish"), Glyph.OK, this::askToPublish));
    }

    /** @param wanted as an address names it; the latest when it names none */
    private void show(Optional<String> wanted) {
        removeAll();
        publishable = null;
        boolean consults = CurrentScope.workspace().role().consults();
        ShownMonths.Months read = shownMonths.read();
        List<YearMonth> published = read.published();
        List<YearMonth> months = read.all();
        if (months.isEmpty() && wanted.isEmpty()) {
            add(consults ? withoutFigures() : withoutPublication());
            return;
        }
        YearMonth month = wanted.map(read::get).orElseGet(months::getFirst);
        if (published.contains(month) && !(consults && shown.current())) {
            showPublished(months, publications.open(month), consults);
        } else {
            showDraft(months, month, published.contains(month));
        }
    }

    private void showPublished(List<YearMonth> months, Publication publication, boolean consults) {
        YearMonth month = publication.line().month();
        PageHeader header = header(consults, month);
        switch (publication) {
            case Publication.Genuine genuine -> {
                List<Slice> slices =
                        genuine.scorecards().stream().map(Scorecard::slice).toList();
                narrow(slices);
                Scorecard scorecard = genuine.scorecards().get(slices.indexOf(shown.slice()));
                header.withFact(new StatusBadge(StatusBadge.Status.OK, "scorecard.published"));
                add(
                        header,
                        bar(months, month, slices),
                        documents.of(genuine, shown.slice()),
                        new ScorecardSheet(scorecard),
                        new SealLine(
                                genuine,
                                people.find(genuine.publishedBy())
                                        .map(Person::name)
                                        .orElse(FigureFormat.UNKNOWN),
                                directory.current().zone()));
                if (consults) {
                    add(toggle("scorecard.show-current", true));
                }
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

    private void showDraft(List<YearMonth> months, YearMonth month, boolean published) {
        List<Slice> slices = scorecards.slices(month);
        narrow(slices);
        Scorecard scorecard = scorecards.draft(month, shown.slice());
        PageHeader header = header(true, month);
        header.withFact(new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.draft"));
        add(header, bar(months, month, slices));
        if (published) {
            Paragraph note = new Paragraph();
            note.addClassName("pu-note");
            Wording.bind(note, note::setText, "scorecard.draft-of-published");
            add(note, toggle("scorecard.show-published", false));
        }
        if (scorecard.lines().isEmpty()) {
            add(new EmptyState(
                    Glyph.SCORECARDS, "scorecard.no-kpis", button(Glyph.ADD, "scorecard.kpis-add", this::toKpis)));
        } else {
            add(new ScorecardSheet(scorecard));
        }
    }

    /** The agency's people find here what the scorecard is made of, and how it reaches the client. */
    private PageHeader header(boolean consults, YearMonth month) {
        if (!consults) {
            return new PageHeader("shell.section-scorecards");
        }
        Button publish = button(Glyph.OK, "scorecard.publish", this::askToPublish);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(publish);
        boolean open =
                publications.lines().stream().noneMatch(line -> line.month().equals(month));
        publish.setVisible(open);
        publishable = open ? month : null;
        return new PageHeader(
                "shell.section-scorecards",
                button(Glyph.UPLOAD, "scorecard.figures", this::toFigures),
                button(Glyph.EDIT, "scorecard.kpis", this::toKpis),
                publish);
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
                other -> go(other, shown),
                slices,
                shown.slice(),
                slice -> go(month, shown.withSlice(slice)),
                regions.list());
    }

    private void go(YearMonth month, Shown wanted) {
        UI.getCurrent().navigate(ScorecardsNavigation.month(address, month), wanted.address());
    }

    private Button toggle(String key, boolean current) {
        Button toggle = new Button();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("pu-scorecard-toggle");
        toggle.addClickListener(click -> {
            shown = shown.withCurrent(current).withSlice(Slice.ALL);
            String path = UI.getCurrent().getActiveViewLocation().getPath();
            UI.getCurrent().navigate(path, shown.address());
        });
        Wording.bind(toggle, toggle::setText, key);
        return toggle;
    }

    private void askToPublish() {
        YearMonth month = publishable;
        if (month != null) {
            WorkspaceInfo client = directory.current();
            new PublishDialog(client.name(), month, () -> publish(month)).open();
        }
    }

    private void publish(YearMonth month) {
        FigureFormat format = FigureFormat.of(this);
        try {
            publications.publish(month);
            Notices.success("scorecard.published-notice", format.month(month));
        } catch (AlreadyPublishedException e) {
            Notices.error("scorecard.already-published", format.month(month));
        } catch (NothingToPublishException e) {
            Notices.error("scorecard.nothing-to-publish", format.month(month));
        }
        shown = new Shown(Slice.ALL, false);
        show(Optional.of(month.toString()));
    }

    private Div withoutFigures() {
        Button importing = button(
                Glyph.UPLOAD,
                "scorecard.import",
                () -> UI.getCurrent().navigate(ScorecardsNavigation.fileImport(address)));
        importing.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(importing);
        return new Div(
                new PageHeader(
                        "shell.section-scorecards",
                        button(Glyph.UPLOAD, "scorecard.figures", this::toFigures),
                        button(Glyph.EDIT, "scorecard.kpis", this::toKpis)),
                new EmptyState(Glyph.SCORECARDS, "scorecard.no-figures", importing));
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

    private static Button button(Glyph glyph, String key, Command action) {
        Button button = new Button(glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
