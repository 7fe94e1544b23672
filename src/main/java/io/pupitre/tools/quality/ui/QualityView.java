package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.quality.QualityState;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How good the data in the tools are: each check with what it found last. */
@Route(value = "tools/quality", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class QualityView extends Div implements BeforeEnterObserver, LocaleChangeObserver, NamedPage {

    private final QualityChecks checks;
    private final QualityPhrases words = new QualityPhrases(this);
    private final StackPages pages = new StackPages(StackPages.Page.QUALITY);
    private final Paragraph alert = new Paragraph();
    private final Select<QualityState> state = new Select<>();
    private final Select<CheckKind> kind = new Select<>();
    private final FilterBar bar =
            new FilterBar("tools.quality-search", text -> narrow(query().withText(text)), state, kind);
    private final QualityGrid grid = new QualityGrid();
    private final EmptyState empty = new EmptyState(Glyph.TOOLS, "tools.quality-none");
    private List<CheckLine> lines = List.of();
    private QualityQuery query = QualityQuery.ALL;
    private String workspace = "";

    QualityView(QualityChecks checks) {
        this.checks = checks;
        addClassNames("pu-page", "pu-stack");
        alert.addClassName("pu-renewal-alert");
        state.setItems(QualityState.values());
        describe(
                state,
                "tools.quality-state",
                "tools.quality-all-states",
                words::state,
                one -> narrow(query().withState(one)));
        kind.setItems(CheckKind.values());
        describe(
                kind,
                "tools.quality-kind",
                "tools.quality-all-kinds",
                words::kind,
                one -> narrow(query().withKind(one)));
        add(new PageHeader("tools.quality").withLead("tools.quality-lead"), pages, alert, bar, grid, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.quality");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        lines = checks.board();
        query = QualityQuery.of(event.getLocation().getQueryParameters());
        bar.setSearch(query.text());
        state.setValue(query.state());
        kind.setValue(query.kind());
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private QualityQuery query() {
        return query;
    }

    private void narrow(QualityQuery wanted) {
        query = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(QualityNavigation.quality(workspace), query.address()));
    }

    private void refresh() {
        List<CheckLine> shown = lines.stream().filter(query::matches).toList();
        grid.show(shown, workspace);
        grid.setVisible(!lines.isEmpty());
        bar.setCount(words.say("tools.quality-count", shown.size()));
        bar.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
        long breached = count(QualityState.BREACHED);
        long overdue = count(QualityState.OVERDUE);
        alert.setText(words.say("tools.quality-alert", breached, overdue));
        alert.setVisible(breached + overdue > 0);
    }

    /** Of those that are still measured. */
    private long count(QualityState wanted) {
        return lines.stream()
                .filter(line -> line.check().details().active())
                .filter(line -> line.states().contains(wanted))
                .count();
    }

    private static <T> void describe(
            Select<T> filter,
            String labelKey,
            String allKey,
            SerializableFunction<T, String> name,
            SerializableConsumer<T> chosen) {
        filter.setEmptySelectionAllowed(true);
        Wording.bind(filter, filter::setAriaLabel, labelKey);
        Wording.bind(
                filter,
                all -> {
                    filter.setPlaceholder(all);
                    filter.setEmptySelectionCaption(all);
                    filter.setItemLabelGenerator(one -> one == null ? all : name.apply(one));
                },
                allKey);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }
}
