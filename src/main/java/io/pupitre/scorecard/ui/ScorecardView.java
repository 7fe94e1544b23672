package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.People;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthReport;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.Publication;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.Reconciliation;
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
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
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
    private final Hypotheses hypotheses;
    private final MonthSteps steps;
    private final People people;
    private final WorkspaceDirectory directory;
    private final Regions regions;
    private final ShownMonths shownMonths;
    private final MonthDownloads downloads;

    private final List<PageCommand> commands = new ArrayList<>();
    private String address = "";
    private ScorecardFrame frame = new ScorecardFrame("", false);
    private Shown shown = Shown.LATEST;

    /** The KPI at whose card the page was changed, for the page that shows the change. */
    private String returnTo = "";

    ScorecardView(
            Scorecards scorecards,
            Publications publications,
            MonthReports reports,
            Hypotheses hypotheses,
            MonthSteps steps,
            People people,
            WorkspaceDirectory directory,
            Regions regions,
            ShownMonths shownMonths,
            MonthDownloads downloads) {
        this.scorecards = scorecards;
        this.publications = publications;
        this.reports = reports;
        this.hypotheses = hypotheses;
        this.steps = steps;
        this.people = people;
        this.directory = directory;
        this.regions = regions;
        this.shownMonths = shownMonths;
        this.downloads = downloads;
        addClassNames("pu-page", "pu-scorecard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters().get("workspace").orElse("");
        frame = new ScorecardFrame(address, CurrentScope.workspace().role().consults());
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
        ShownMonths.Months read = shownMonths.read();
        if (read.all().isEmpty() && wanted.isEmpty()) {
            add(frame.withoutMonths());
            return;
        }
        YearMonth month = wanted.map(read::get).orElseGet(read.all()::getFirst);
        Optional<PublicationLine> published = read.lineOf(month);
        if (published.isPresent() && !(frame.consults() && shown.current())) {
            showPublished(read.all(), published.get());
        } else {
            showDraft(read.all(), month, published);
        }
    }

    private void showPublished(List<YearMonth> months, PublicationLine latest) {
        YearMonth month = latest.month();
        PageHeader header = frame.header(ScorecardFrame.button(Glyph.EDIT, "scorecard.restate", () -> toggle(true)));
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
                        bar(months, month, slices, genuine.reconciliations()),
                        downloads.documents(genuine, shown.slice()),
                        new PublishedMonth(
                                genuine,
                                genuine.scorecards().get(slices.indexOf(shown.slice())),
                                latest,
                                "/" + ScorecardsNavigation.month(address, month),
                                new Names(people),
                                directory.current().zone(),
                                regions.list(),
                                downloads.cards(genuine.line(), shown.slice())));
            }
            case Publication.Tampered ignored -> {
                header.withFact(new StatusBadge(StatusBadge.Status.BAD, "scorecard.tampered"));
                add(header, bar(months, month, List.of(Slice.ALL), List.of()), ScorecardFrame.tampered());
            }
        }
    }

    private void showDraft(List<YearMonth> months, YearMonth month, Optional<PublicationLine> published) {
        List<Slice> slices = scorecards.slices(month);
        narrow(slices);
        Scorecard whole = scorecards.draft(month, Slice.ALL);
        Scorecard scorecard = shown.slice().isAll() ? whole : scorecards.draft(month, shown.slice());
        List<Reconciliation> reconciliations = scorecards.reconciliations(whole);
        MonthReport report = reports.get(month);
        boolean inReview = report.state() == ReviewState.REVIEW;
        PageHeader header =
                frame.header(inReview ? toPublish(whole, reconciliations, report, published) : toReview(month));
        header.withFact(
                inReview
                        ? new StatusBadge(StatusBadge.Status.WARN, "scorecard.review")
                        : new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.draft"));
        add(header, bar(months, month, slices, reconciliations));
        if (published.isPresent()) {
            Paragraph note = new Paragraph();
            note.addClassName("pu-note");
            Wording.bind(note, note::setText, "scorecard.draft-of-published");
            Button back = ScorecardFrame.button(Glyph.BACK, "scorecard.show-published", () -> toggle(false));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.addClassName("pu-scorecard-toggle");
            add(note, back, steps.differences(whole, reconciliations));
        }
        if (whole.lines().isEmpty()) {
            add(frame.withoutKpis());
        } else {
            Names names = new Names(people);
            ZoneId zone = directory.current().zone();
            Currency currency = Currency.getInstance(whole.currency());
            Command again = () -> show(month);
            SerializableConsumer<KpiLine> againAt = line -> {
                returnTo = line.kpi().toString();
                show(month);
                returnTo = "";
            };
            add(new DraftMonth(
                    scorecards,
                    reports,
                    report,
                    scorecard,
                    whole,
                    reconciliations,
                    names,
                    zone,
                    new DraftHypotheses(hypotheses, month, currency, names, zone, againAt),
                    regions.list(),
                    downloads,
                    returnTo,
                    again,
                    againAt));
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

    private Button[] toPublish(
            Scorecard whole,
            List<Reconciliation> reconciliations,
            MonthReport report,
            Optional<PublicationLine> published) {
        YearMonth month = whole.month();
        Button back = ScorecardFrame.button(Glyph.BACK, "scorecard.send-back", () -> {
            steps.sendBack(month);
            show(month);
        });
        Changes.mark(back);
        Command publish = () -> {
            if (published.isPresent()) {
                steps.askToRestate(whole, reconciliations, report.texts(), this::showNew);
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

    /** A slice that another month has need not exist in this one; its choice then says that the whole is shown. */
    private void narrow(List<Slice> slices) {
        if (!slices.contains(shown.slice())) {
            shown = shown.withSlice(Slice.ALL);
        }
    }

    private MonthBar bar(
            List<YearMonth> months, YearMonth month, List<Slice> slices, List<Reconciliation> reconciliations) {
        return new MonthBar(
                months,
                month,
                other -> go(other, new Shown(shown.slice(), 0, shown.current())),
                slices,
                shown.slice(),
                slice -> go(month, shown.withSlice(slice)),
                regions.list(),
                reconciliations);
    }

    private void go(YearMonth month, Shown wanted) {
        UI.getCurrent().navigate(ScorecardsNavigation.month(address, month), wanted.address());
    }

    private void toggle(boolean current) {
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        UI.getCurrent()
                .navigate(path, shown.withCurrent(current).withSlice(Slice.ALL).address());
    }

    /** What the page is there for next; the palette offers it too. */
    private Button primary(Glyph glyph, String key, Command action) {
        commands.add(new PageCommand(getTranslation(key), glyph, action));
        return ScorecardFrame.primary(glyph, key, action);
    }
}
