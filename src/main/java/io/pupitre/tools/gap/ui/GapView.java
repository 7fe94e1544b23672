package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Phases;
import io.pupitre.tools.gap.UsualCapabilities;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the client's stack lacks, capability by capability, and what is planned about it: a table, and the same as a map. */
@Route(value = "tools/gap", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class GapView extends Div implements BeforeEnterObserver, CommandSource, NamedPage, LocaleChangeObserver {

    private final CapabilityGaps gaps;
    private final Phases phases;
    private final GapDownloads downloads;

    /** Read by the downloads too, outside the tab's round trips. */
    private volatile GapQuery query = GapQuery.ALL;

    private final StackPages pages = new StackPages(StackPages.Page.GAP);
    private final GapFigures figures = new GapFigures();
    private final PhaseList phaseList;
    private final GapFilterBar filters = new GapFilterBar(filter -> narrow(query().with(filter)));
    private final RadioButtonGroup<Boolean> views = new RadioButtonGroup<>();
    private final Select<PhaseRecord> end = new Select<>();
    private final GapGrid grid = new GapGrid(this::open);
    private final LayerPicture picture;
    private final Div content = new Div();
    private final Button usual;
    private final EmptyState empty;

    private @Nullable GapBoard shown;
    private String workspace = "";
    private boolean showing;

    GapView(CapabilityGaps gaps, Phases phases, GapDownloads downloads) {
        this.gaps = gaps;
        this.phases = phases;
        this.downloads = downloads;
        addClassNames("pu-page", "pu-gap-page");
        phaseList = new PhaseList(phase -> PhaseDialog.edit(phases, phase, this::refresh), this::addPhase);
        picture = downloads.picture(this::query);
        views.addClassName("pu-segments");
        views.setItems(false, true);
        views.setValue(false);
        Wording.bind(
                views,
                label -> {
                    views.setAriaLabel(label);
                    views.setItemLabelGenerator(
                            picture -> getTranslation(picture ? "tools.gap-map" : "tools.gap-table"));
                },
                "tools.gap-views");
        views.addValueChangeListener(change -> narrow(query.showing(Boolean.TRUE.equals(change.getValue()))));
        Wording.bind(end, end::setLabel, "tools.gap-target-of");
        end.setItemLabelGenerator(one -> GapPhrases.of(this).phase(one));
        end.addValueChangeListener(change -> {
            PhaseRecord wanted = change.getValue();
            narrow(query.at(wanted == null ? null : wanted.id()));
        });
        content.addClassName("pu-gap");
        content.add(figures, phaseList, filters, views, end, grid, picture);

        Button add = button(Glyph.ADD, "tools.gap-add", this::add);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Key.CREATE.on(add);
        usual = button(Glyph.TOOLS, "tools.gap-begin", this::begin);
        Button first = button(Glyph.ADD, "tools.gap-begin", this::begin);
        first.addThemeVariants(ButtonVariant.PRIMARY);
        Changes.mark(add, usual, first);
        empty = new EmptyState(Glyph.TOOLS, "tools.gap-empty", first);
        add(
                new PageHeader("tools.gap", downloads.paper(this::query), usual, add).withLead("tools.gap-lead"),
                pages,
                content,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        figures.lead(GapNavigation.gap(workspace));
        query = GapQuery.of(event.getLocation().getQueryParameters());
        GapBoard board = refreshed();
        // Only one of the board: an address may say anything.
        board.line(query.capability()).ifPresent(line -> edit(board, line));
    }

    @Override
    public String pageName() {
        return getTranslation("tools.gap");
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(
                new PageCommand(getTranslation("tools.gap-add"), Glyph.ADD, Key.CREATE, this::add),
                new PageCommand(getTranslation("tools.gap-phase-add"), Glyph.ADD, this::addPhase));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null) {
            show(shown);
        }
    }

    private GapQuery query() {
        return query;
    }

    private void narrow(GapQuery wanted) {
        if (!showing && !wanted.equals(query)) {
            go(wanted);
            refresh();
        }
    }

    private void go(GapQuery wanted) {
        query = wanted;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(GapNavigation.gap(workspace), query.address()));
    }

    private void refresh() {
        refreshed();
    }

    private GapBoard refreshed() {
        GapBoard board = gaps.board();
        shown = board;
        show(board);
        return board;
    }

    private void show(GapBoard board) {
        query = query.among(board);
        showing = true;
        List<GapLine> lines = board.lines(query.filter());
        boolean nothing = board.lines().isEmpty();
        figures.show(board);
        phaseList.show(board);
        filters.show(query.filter(), board);
        filters.setCount(getTranslation("tools.gap-count", lines.size()));
        views.setValue(query.map());
        grid.show(lines);
        grid.setVisible(!query.map());
        picture.setVisible(query.map());
        end.setItems(board.phases());
        end.setValue(query.endAmong(board));
        end.setVisible(query.map() && !board.phases().isEmpty());
        content.setVisible(!nothing);
        empty.setVisible(nothing);
        usual.setVisible(!nothing && !usual(board).isEmpty());
        picture.refresh(downloads.fileName(getLocale()));
        showing = false;
    }

    private void open(GapLine line) {
        GapBoard board = refreshed();
        board.line(line.capability().key()).ifPresent(present -> edit(board, present));
    }

    private void edit(GapBoard board, GapLine line) {
        go(query.opening(line.capability().key()));
        NeedDialog.edit(gaps, board, line, this::refresh, () -> go(query.opening("")));
    }

    private void add() {
        NeedDialog.add(gaps, this::refresh);
    }

    private void addPhase() {
        PhaseDialog.add(phases, this::refresh);
    }

    private void begin() {
        BeginDialog.open(usual(gaps.board()), this::begin);
    }

    private void begin(Set<String> capabilities) {
        int begun = gaps.begin(capabilities);
        refresh();
        Notices.success("tools.gap-begun", begun);
    }

    private static List<Capability> usual(GapBoard board) {
        return board.unlisted().stream()
                .filter(one -> UsualCapabilities.KEYS.contains(one.key()))
                .toList();
    }

    private static Button button(Glyph glyph, String key, Command action) {
        Button button = new Button((Component) glyph.icon());
        button.addClickListener(click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
