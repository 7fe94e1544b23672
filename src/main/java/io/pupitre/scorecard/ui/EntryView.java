package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.ImportState;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.StaleEntryException;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Figures typed by hand or pasted from a spreadsheet: inputs by months, saved as one batch that can be undone. */
@Route(value = "scorecards/figures/entry", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SCORECARDS)
@SuppressWarnings("serial") // Sessions are never stored.
class EntryView extends Div implements BeforeEnterObserver, NamedPage {

    /** Half a year, which fits on a screen. */
    private static final int MONTHS = 6;

    private final InputEntries entries;
    private final InputImports imports;
    private final Inputs inputs;
    private final WorkspaceDirectory directory;
    private final Clock clock;
    private final Div sheet = new Div();
    private final Paragraph problem = new Paragraph();
    private final Span period = new Span();
    private final Button earlier = step(Glyph.BACK, "scorecard.entry-earlier", -MONTHS);
    private final Button later = step(Glyph.ARROW, "scorecard.entry-later", MONTHS);
    private final Button save = new Button();
    private @Nullable EntryPlace place;
    private @Nullable EntryGrid grid;
    private YearMonth first = YearMonth.of(2000, 1);

    EntryView(InputEntries entries, InputImports imports, Inputs inputs, WorkspaceDirectory directory, Clock clock) {
        this.entries = entries;
        this.imports = imports;
        this.inputs = inputs;
        this.directory = directory;
        this.clock = clock;
        addClassName("pu-page");
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        Changes.mark(save);
        Wording.bind(save, save::setText, "scorecard.entry-save");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        first = YearMonth.now(clock.withZone(directory.current().zone())).minusMonths(MONTHS - 1L);
        removeAll();
        add(new PageHeader("scorecard.entry").withLead("scorecard.entry-lead"));
        if (inputs.all().isEmpty()) {
            add(new EmptyState(Glyph.UPLOAD, "scorecard.entry-no-inputs"));
            return;
        }
        place = new EntryPlace(
                sources(),
                getTranslation("scorecard.entry-source"),
                inputs.dimensions(),
                entries::values,
                () -> show(typed()));
        Div months = new Div(earlier, period, later);
        months.addClassName("pu-month-choice");
        Div buttons = new Div(save);
        buttons.addClassName("pu-buttons");
        add(place, months, sheet, problem, buttons);
        show(Map.of());
    }

    @Override
    public String pageName() {
        return getTranslation("scorecard.entry");
    }

    private List<String> sources() {
        return imports.latest(InputImports.MAX_PAGE).stream()
                .filter(one -> one.state() == ImportState.COMMITTED)
                .map(ImportInfo::source)
                .distinct()
                .sorted()
                .toList();
    }

    private void show(Map<EntryCell, String> typed) {
        EntryPlace where = place;
        if (where != null) {
            EntryGrid shown = new EntryGrid(
                    entries.open(where.source(), where.slice(), first, MONTHS),
                    this::typedSomething,
                    cells -> refuse("scorecard.entry-beyond", cells));
            grid = shown;
            sheet.removeAll();
            sheet.add(shown);
            shown.type(typed);
            Wording.bind(
                    period,
                    ignored -> period.setText(FigureFormat.of(this).shortMonth(first) + " – "
                            + FigureFormat.of(this).shortMonth(first.plusMonths(MONTHS - 1L))),
                    "scorecard.month");
            typedSomething();
        }
    }

    private Map<EntryCell, String> typed() {
        return grid == null ? Map.of() : grid.typed();
    }

    /** Other months would lose what was typed for these. */
    private void typedSomething() {
        problem.setVisible(false);
        boolean begun = !typed().isEmpty();
        earlier.setEnabled(!begun);
        later.setEnabled(!begun);
    }

    private void save() {
        EntryPlace where = place;
        EntryGrid typed = grid;
        if (where == null || typed == null || !where.isGood()) {
            return;
        }
        List<EntryFigure> changes = typed.changes();
        if (typed.unreadable() > 0) {
            refuse("scorecard.entry-unreadable", typed.unreadable());
            typed.focusUnreadable();
        } else if (changes.isEmpty()) {
            refuse("scorecard.entry-nothing");
        } else {
            save(where, changes);
        }
    }

    private void save(EntryPlace where, List<EntryFigure> changes) {
        try {
            entries.save(where.source(), where.slice(), changes);
            show(Map.of());
            Notices.success("scorecard.entry-saved", changes.size());
        } catch (StaleEntryException e) {
            show(typed());
            refuse("scorecard.entry-stale");
        }
    }

    private void refuse(String key, Object... parameters) {
        problem.setText(getTranslation(key, parameters));
        problem.setVisible(true);
    }

    private Button step(Glyph glyph, String key, int months) {
        Button button = new Button(glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> {
            first = first.plusMonths(months);
            show(Map.of());
        });
        Wording.bind(button, button::setAriaLabel, key);
        return button;
    }
}
