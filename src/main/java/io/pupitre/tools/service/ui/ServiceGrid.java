package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.service.MonthAvailability;
import io.pupitre.tools.service.ServiceLine;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tools with their availability against what was promised. On a telephone a card for each tool. All cells are text of the
 * browser's own: no component per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class ServiceGrid extends Grid<ServiceLine> {

    /** Below this width, in pixels, a card for each tool. */
    private static final int PHONE = 800;

    /** More than that and they are drawn piece by piece. */
    private static final int AT_ONCE = 60;

    private static final String TOOL = """
            <span class="pu-renewal"><a href="${item.tool}">${item.name}</a>
            <span class="pu-muted">${item.category}</span></span>""";

    /** Of the month that stands in it as MONTH. */
    private static final String CELL = """
            <span class="pu-review-cell"><span class="pu-service-figure">${item.MONTHFigure}</span>
            <span class="pu-status ${item.MONTHLook}"><vaadin-icon src="icons.svg" symbol="${item.MONTHLook}"
              aria-hidden="true"></vaadin-icon>${item.MONTHState}</span></span>""";

    private static final String LEVEL = "<span>${item.level}</span>";

    private final ServicePhrases words = new ServicePhrases(this);
    private final List<Column<ServiceLine>> wide = new ArrayList<>();
    private final Column<ServiceLine> card;
    private String workspace = "";

    ServiceGrid() {
        setSelectionMode(SelectionMode.NONE);
        addClassNames("pu-renewals", "pu-service-grid");
        Wording.bind(this, this::setAriaLabel, "tools.service-board");
        wide.add(headed("tools.service-tool", withTool(LitRenderer.of(TOOL))));
        wide.add(headed("tools.service-level-column", withTool(LitRenderer.of(LEVEL))));
        wide.add(headed("tools.service-last-month", withMonths(LitRenderer.of(cell("last")))));
        wide.add(headed("tools.service-this-month", withMonths(LitRenderer.of(cell("this")))));
        card = headed(
                "tools.service-board",
                withMonths(withTool(LitRenderer.of("<div class=\"pu-renewal-card\">" + TOOL
                        + "<span class=\"pu-muted\">${item.levelName}</span>" + LEVEL
                        + "<span class=\"pu-muted\">${item.lastName}</span>" + cell("last")
                        + "<span class=\"pu-muted\">${item.thisName}</span>" + cell("this") + "</div>"))));
        card.setVisible(false);
        WindowWidth.follow(this, this::fit);
    }

    /** @param address what stands for the client in addresses */
    void show(List<ServiceLine> lines, String address) {
        workspace = address;
        setItems(lines);
        setAllRowsVisible(lines.size() <= AT_ONCE);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private static String cell(String month) {
        return CELL.replace("MONTH", month);
    }

    private LitRenderer<ServiceLine> withTool(LitRenderer<ServiceLine> renderer) {
        return renderer.withProperty("tool", one -> "/" + ServiceNavigation.tool(workspace, one.tool()))
                .withProperty("name", ServiceLine::name)
                .withProperty("category", ServiceLine::category)
                .withProperty("level", one -> words.promise(one.level()))
                .withProperty("levelName", one -> words.say("tools.service-level-column"));
    }

    private LitRenderer<ServiceLine> withMonths(LitRenderer<ServiceLine> renderer) {
        return withMonth(
                withMonth(renderer, "last", "tools.service-last-month", ServiceLine::lastMonth),
                "this",
                "tools.service-this-month",
                ServiceLine::thisMonth);
    }

    private LitRenderer<ServiceLine> withMonth(
            LitRenderer<ServiceLine> renderer,
            String prefix,
            String nameKey,
            SerializableFunction<ServiceLine, @Nullable MonthAvailability> month) {
        return renderer.withProperty(prefix + "Name", one -> words.say(nameKey))
                .withProperty(prefix + "Figure", one -> words.availability(month.apply(one)))
                .withProperty(
                        prefix + "Look",
                        one -> ServicePhrases.badge(month.apply(one)).partName())
                .withProperty(prefix + "State", one -> words.say(ServicePhrases.stateKey(month.apply(one))));
    }

    private Column<ServiceLine> headed(String key, LitRenderer<ServiceLine> cells) {
        Column<ServiceLine> column = addColumn(cells).setFlexGrow(1);
        Wording.bind(this, column::setHeader, key);
        return column;
    }
}
