package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.NamedPage;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.replacement.PlanLine;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.ui.StackPages;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.Changes;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.ListGrid;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The tools that are to go, with what holds them back. */
@Route(value = "tools/replacements", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.TOOLS)
@SuppressWarnings("serial") // Sessions are never stored.
class ReplacementsView extends Div implements BeforeEnterObserver, CommandSource, LocaleChangeObserver, NamedPage {

    private final Replacements replacements;
    private final Integrations integrations;
    private final ReplacementWords words = new ReplacementWords(this);
    private final StackPages pages = new StackPages(StackPages.Page.REPLACEMENTS);
    private final ListGrid<PlanLine> grid = new ListGrid<>("tools.replacements");
    private final EmptyState empty;
    private String workspace = "";

    ReplacementsView(Replacements replacements, Integrations integrations) {
        this.replacements = replacements;
        this.integrations = integrations;
        addClassNames("pu-page", "pu-stack", "pu-parts");
        grid.page(
                "tools.field-product",
                PlanLine::name,
                line -> "/" + ToolsNavigation.replacement(workspace, line.tool()));
        grid.addColumn(LitRenderer.<PlanLine>of("""
                        <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                         aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                        .withProperty(
                                "look",
                                line -> ReplacementWords.badge(line.status()).partName())
                        .withProperty("word", line -> words.status(line.status())))
                .setKey("status")
                .setAutoWidth(true)
                .setFlexGrow(0);
        Wording.bind(this, grid.getColumnByKey("status")::setHeader, "tools.field-status");
        grid.text(
                        "tools.replacement-successor",
                        line -> line.successor().isEmpty() ? FigureFormat.UNKNOWN : line.successor())
                .setFlexGrow(1);
        grid.text(
                        "tools.replacement-last-day",
                        line -> line.plan() == null
                                ? words.say("tools.replacement-unplanned")
                                : words.day(line.plan().details().lastDay()))
                .setFlexGrow(0);
        grid.text("tools.dependents", words::progress).setFlexGrow(1);
        Button plan = planning();
        Key.CREATE.on(plan);
        empty = new EmptyState(Glyph.SWITCH, "tools.replacements-empty", planning());
        add(new PageHeader("tools.replacements", plan).withLead("tools.replacements-lead"), pages, grid, empty);
    }

    @Override
    public String pageName() {
        return getTranslation("tools.replacements");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElse("");
        pages.lead(workspace);
        List<PlanLine> lines = replacements.list();
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        empty.setVisible(lines.isEmpty());
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(new PageCommand(getTranslation("tools.replacement-plan"), Glyph.ADD, Key.CREATE, this::choose));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }

    private void choose() {
        LeavingDialog.open(ToolChoice.present(integrations.map().nodes()), this::go);
    }

    private void go(ToolId tool) {
        UI.getCurrent().navigate(ToolsNavigation.replacement(workspace, tool));
    }

    private Button planning() {
        Button button = new Button(Glyph.ADD.icon(), click -> choose());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(button, button::setText, "tools.replacement-plan");
        Changes.mark(button);
        return button;
    }
}
