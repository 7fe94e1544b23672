package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.FigureChange;
import io.pupitre.scorecard.ImportCounts;
import io.pupitre.scorecard.ImportProblem;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a checked file would change: how much, what could not be read, which figures would be others. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CheckResult extends Composite<Div> implements LocaleChangeObserver {

    private final List<ListGrid<?>> grids = new ArrayList<>();

    /**
     * @param problems the first of them
     * @param changes the first of them
     * @param confirm is told whether unreadable rows are to be left out
     */
    CheckResult(
            ImportCounts counts,
            List<ImportProblem> problems,
            List<FigureChange> changes,
            SerializableConsumer<Boolean> confirm,
            Command discard) {
        getContent().addClassName("pu-stack");
        getContent().add(summary(counts));
        if (counts.unreadable() > 0) {
            getContent()
                    .add(
                            heading("scorecard.unreadable", counts.unreadable()),
                            problems(problems),
                            more(counts.unreadable() - problems.size()));
        }
        if (counts.changed() > 0) {
            getContent()
                    .add(
                            heading("scorecard.changed", counts.changed()),
                            changes(changes),
                            more(counts.changed() - changes.size()));
        }
        getContent().add(decision(counts, confirm, discard));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grids.forEach(grid -> grid.getDataProvider().refreshAll());
    }

    private static Div summary(ImportCounts counts) {
        Div summary = new Div(
                new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.count-rows", counts.rows()),
                new StatusBadge(StatusBadge.Status.OK, "scorecard.count-added", counts.added()),
                new StatusBadge(
                        counts.changed() > 0 ? StatusBadge.Status.WARN : StatusBadge.Status.OK,
                        "scorecard.count-changed",
                        counts.changed()),
                new StatusBadge(StatusBadge.Status.UNKNOWN, "scorecard.count-unchanged", counts.unchanged()),
                new StatusBadge(
                        counts.unreadable() > 0 ? StatusBadge.Status.BAD : StatusBadge.Status.OK,
                        "scorecard.count-unreadable",
                        counts.unreadable()));
        summary.addClassName("pu-counts");
        return summary;
    }

    private static H2 heading(String key, long count) {
        H2 heading = new H2();
        Wording.bind(heading, heading::setText, key, count);
        return heading;
    }

    private static Paragraph more(long count) {
        Paragraph more = new Paragraph();
        more.addClassName("pu-muted");
        more.setVisible(count > 0);
        Wording.bind(more, more::setText, "scorecard.and-more", count);
        return more;
    }

    private ListGrid<ImportProblem> problems(List<ImportProblem> problems) {
        ListGrid<ImportProblem> grid = list("scorecard.unreadable-rows");
        grid.figure("scorecard.problem-line", problem -> figures().number(problem.line()));
        grid.text("scorecard.problem-column", problem -> problem.columnName().isEmpty() ? "—" : problem.columnName());
        grid.text("scorecard.problem-found", problem -> problem.excerpt().isEmpty() ? "—" : problem.excerpt());
        grid.text("scorecard.problem-reason", problem -> getTranslation(problem.reason()));
        grid.setItems(problems);
        return grid;
    }

    private ListGrid<FigureChange> changes(List<FigureChange> changes) {
        ListGrid<FigureChange> grid = list("scorecard.changed-figures");
        grid.figure("scorecard.problem-line", change -> figures().number(change.line()));
        grid.text(
                "scorecard.change-day",
                change -> change.wholeMonth()
                        ? figures().month(YearMonth.from(change.day()))
                        : figures().day(change.day()));
        grid.text("scorecard.change-input", FigureChange::inputName);
        grid.text("scorecard.change-dimensions", change -> change.dimensions().isEmpty() ? "—" : change.dimensions());
        grid.figure("scorecard.change-before", change -> exact(change.before()));
        grid.figure("scorecard.change-after", change -> exact(change.after()));
        grid.setItems(changes);
        return grid;
    }

    private Div decision(ImportCounts counts, SerializableConsumer<Boolean> confirm, Command discard) {
        boolean effect = counts.added() + counts.changed() > 0;
        Checkbox without = new Checkbox();
        without.setVisible(counts.unreadable() > 0 && effect);
        Wording.bind(without, without::setLabel, "scorecard.without-unreadable", counts.unreadable());
        Button go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(go);
        go.setDisableOnClick(true);
        go.setEnabled(effect && counts.unreadable() == 0);
        without.addValueChangeListener(change -> go.setEnabled(change.getValue()));
        go.addClickListener(click -> confirm.accept(without.getValue()));
        if (effect) {
            Wording.bind(go, go::setText, "scorecard.confirm", counts.added() + counts.changed());
        } else {
            Wording.bind(go, go::setText, "scorecard.nothing-to-import");
        }
        Button drop = new Button();
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Changes.mark(drop);
        drop.addClickListener(click -> discard.execute());
        Wording.bind(drop, drop::setText, "scorecard.discard");
        Div buttons = new Div(go, drop);
        buttons.addClassName("pu-buttons");
        Div decision = new Div(without, buttons);
        decision.addClassName("pu-stack");
        return decision;
    }

    private <T> ListGrid<T> list(String labelKey) {
        ListGrid<T> grid = new ListGrid<>(labelKey);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grids.add(grid);
        return grid;
    }

    private String exact(@Nullable BigDecimal figure) {
        if (figure == null) {
            return FigureFormat.UNKNOWN;
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return figures().number(plain, Math.max(0, plain.scale()));
    }

    private FigureFormat figures() {
        return FigureFormat.of(this);
    }
}
