package io.pupitre.tools.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.ReviewedTool;
import io.pupitre.tools.ui.ToolsNavigation;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Tools against kinds of review. On a telephone a card for each tool. All cells are text of the browser's own: no component
 * per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class ReviewGrid extends Grid<ReviewedTool> {

    /** Below this width, in pixels, a card for each tool. */
    private static final int PHONE = 800;

    /** More than that and they are drawn piece by piece. */
    private static final int AT_ONCE = 60;

    private static final String TOOL = """
            <span class="pu-renewal"><a href="${item.tool}">${item.name}</a>
            <span class="pu-muted">${item.category}</span></span>""";

    /** Of the kind that stands in it as KIND. */
    private static final String STANDING = """
            <span class="pu-status ${item.KINDLook}"><vaadin-icon src="icons.svg" symbol="${item.KINDLook}"
              aria-hidden="true"></vaadin-icon>${item.KINDState}</span>
            <span class="pu-muted" ?hidden=${!item.KINDWhen}>${item.KINDWhen}</span>
            <a class="pu-changes" href="${item.KINDAgain}" ?hidden=${!item.KINDAgain}
              aria-label="${item.KINDAdd}">${item.again}</a>""";

    private final ReviewPhrases words = new ReviewPhrases(this);
    private final List<Column<ReviewedTool>> wide = new ArrayList<>();
    private final Column<ReviewedTool> card;
    private String workspace = "";

    ReviewGrid() {
        setSelectionMode(SelectionMode.NONE);
        addClassNames("pu-renewals", "pu-review-grid");
        Wording.bind(this, this::setAriaLabel, "tools.reviews");
        wide.add(headed("tools.review-tool", withTool(LitRenderer.of(TOOL))).setFlexGrow(1));
        StringBuilder whole = new StringBuilder(TOOL);
        for (ReviewKind kind : ReviewKind.values()) {
            String cell = STANDING.replace("KIND", ReviewsNavigation.word(kind));
            wide.add(headed(
                    ReviewPhrases.kindKey(kind),
                    withStanding(LitRenderer.of("<span class=\"pu-review-cell\">" + cell + "</span>"), kind)));
            String word = "<span class=\"pu-muted\">${item." + ReviewsNavigation.word(kind) + "Name}</span>";
            whole.append("<span class=\"pu-review-line\">")
                    .append(word)
                    .append(cell)
                    .append("</span>");
        }
        LitRenderer<ReviewedTool> all = withTool(LitRenderer.of("<div class=\"pu-renewal-card\">" + whole + "</div>"));
        for (ReviewKind kind : ReviewKind.values()) {
            withStanding(all, kind);
        }
        card = headed("tools.reviews", all);
        card.setVisible(false);
        WindowWidth.follow(this, this::fit);
    }

    /** @param address what stands for the client in addresses */
    void show(List<ReviewedTool> tools, String address) {
        workspace = address;
        setItems(tools);
        setAllRowsVisible(tools.size() <= AT_ONCE);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private LitRenderer<ReviewedTool> withTool(LitRenderer<ReviewedTool> renderer) {
        return renderer.withProperty("tool", one -> "/" + ToolsNavigation.tool(workspace, one.id()))
                .withProperty("name", ReviewedTool::name)
                .withProperty("category", ReviewedTool::category);
    }

    private LitRenderer<ReviewedTool> withStanding(LitRenderer<ReviewedTool> renderer, ReviewKind kind) {
        String name = ReviewsNavigation.word(kind);
        return renderer.withProperty("again", one -> words.say("tools.review-again"))
                .withProperty(name + "Name", one -> words.kind(kind))
                .withProperty(
                        name + "Look",
                        one -> ReviewPhrases.badge(one.standing(kind).state()).partName())
                .withProperty(
                        name + "State", one -> words.state(one.standing(kind).state()))
                .withProperty(name + "When", one -> words.when(one.standing(kind)))
                .withProperty(name + "Add", one -> words.say("tools.review-again-of", words.kind(kind), one.name()))
                .withProperty(name + "Again", one -> again(one, kind));
    }

    private String again(ReviewedTool tool, ReviewKind kind) {
        return switch (tool.standing(kind).state()) {
            case VALID -> "";
            case SOON, EXPIRED, FAILED, NONE -> "/" + ReviewsNavigation.review(workspace, tool.id(), kind);
        };
    }

    private Column<ReviewedTool> headed(String key, LitRenderer<ReviewedTool> cells) {
        Column<ReviewedTool> column = addColumn(cells).setFlexGrow(1);
        Wording.bind(this, column::setHeader, key);
        return column;
    }
}
