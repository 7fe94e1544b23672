package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.DueMonth;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.scorecard.ScheduledMonth;
import io.pupitre.scorecard.StaleScheduleException;
import io.pupitre.scorecard.words.Phrases;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By when a client's months are to be published, and how each stands. */
@Route(value = "scorecards/schedule", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class ScheduleView extends Div implements BeforeEnterObserver, NamedPage, CommandSource, LocaleChangeObserver {

    private final PublicationSchedules schedules;
    private final WorkspaceDirectory directory;
    private final ListGrid<ScheduledMonth> grid = new ListGrid<>("scorecard.schedule");
    private final EmptyState empty = new EmptyState(Glyph.CADENCES, "scorecard.schedule-none", changing());
    private final Div rule = new Div();
    private final Div missing = new Div();
    private final ShownMonths months;
    private List<YearMonth> known = List.of();
    private String address = "";

    ScheduleView(PublicationSchedules schedules, ShownMonths months, WorkspaceDirectory directory) {
        this.schedules = schedules;
        this.months = months;
        this.directory = directory;
        addClassName("pu-page");
        rule.addClassName("pu-muted");
        missing.addClassNames("pu-note", "pu-note-line");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.page(
                "scorecard.month",
                one -> FigureFormat.of(this).month(one.month()),
                one -> known.contains(one.month())
                        ? ScorecardsNavigation.month(address, one.month())
                        : ScorecardsNavigation.fileImport(address));
        grid.text("scorecard.due-on", one -> FigureFormat.of(this).day(one.dueOn()));
        Wording.bind(grid, grid.addColumn(standing()).setAutoWidth(true)::setHeader, "scorecard.due-standing");
        add(
                new PageHeader("scorecard.schedule", changing()).withLead("scorecard.schedule-lead"),
                missing,
                rule,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getRouteParameters().get("workspace").orElse("");
        known = months.read().all();
        Optional<YearMonth> wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ScorecardsNavigation.DUE)
                .flatMap(ScheduleView::month);
        if (wanted.filter(known::contains).isPresent()) {
            event.forwardTo(ScorecardsNavigation.month(address, wanted.get()));
            return;
        }
        missing.removeAll();
        wanted.ifPresent(this::sayMissing);
        refresh();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Who comes to publish a month learns what it lacks. */
    private void sayMissing(YearMonth month) {
        Span words = new Span();
        Wording.bind(
                missing,
                ignored -> words.setText(getTranslation(
                        "scorecard.due-without-figures", FigureFormat.of(this).month(month))),
                "scorecard.due-without-figures",
                "");
        Button importing = new Button(
                Glyph.UPLOAD.icon(), click -> UI.getCurrent().navigate(ScorecardsNavigation.fileImport(address)));
        Changes.mark(importing);
        Wording.bind(importing, importing::setText, "scorecard.import");
        missing.add(words, importing);
    }

    @Override
    public String pageName() {
        return getTranslation("scorecard.schedule");
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(
                new PageCommand(getTranslation("scorecard.schedule-change"), Glyph.EDIT, Key.EDIT, this::change));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private void refresh() {
        PublicationSchedule schedule = schedules.get().orElse(null);
        FigureFormat format = FigureFormat.of(this);
        rule.setText(
                schedule == null
                        ? ""
                        : getTranslation(
                                "scorecard.schedule-is",
                                schedule.dueDay(),
                                format.month(schedule.first()),
                                directory.current().zone().getId()));
        List<ScheduledMonth> scheduled = schedules.months();
        grid.setItems(scheduled);
        grid.setVisible(!scheduled.isEmpty());
        missing.setVisible(missing.getComponentCount() > 0);
        empty.setVisible(schedule == null);
    }

    private Button changing() {
        Button change = new Button(Glyph.EDIT.icon(), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(change);
        Wording.bind(change, change::setText, "scorecard.schedule-change");
        return change;
    }

    private void change() {
        PublicationSchedule present = schedules.get().orElse(null);
        new ScheduleDialog(present, schedules.today()).open(wanted -> save(present, wanted));
    }

    private boolean save(@Nullable PublicationSchedule present, @Nullable PublicationSchedule wanted) {
        try {
            schedules.set(present, wanted);
            Notices.success("scorecard.schedule-saved");
        } catch (StaleScheduleException e) {
            Notices.error("scorecard.schedule-stale");
        }
        refresh();
        return true;
    }

    private LitRenderer<ScheduledMonth> standing() {
        return LitRenderer.<ScheduledMonth>of("<span class=\"pu-status ${item.status}\">${item.words}</span>")
                .withProperty("status", one -> badge(one).partName())
                .withProperty("words", this::words);
    }

    private static StatusBadge.Status badge(ScheduledMonth one) {
        DueMonth due = one.due();
        return due != null
                ? DueWords.badge(due)
                : one.publication() == null ? StatusBadge.Status.UNKNOWN : StatusBadge.Status.OK;
    }

    private String words(ScheduledMonth one) {
        FigureFormat format = FigureFormat.of(this);
        PublicationLine publication = one.publication();
        if (publication != null) {
            return getTranslation(
                    "scorecard.due-published",
                    format.moment(publication.publishedAt(), directory.current().zone()),
                    publication.revision());
        }
        DueMonth due = one.due();
        return due == null ? getTranslation("scorecard.due-running") : DueWords.of(due, format, Phrases.of(this));
    }
}
