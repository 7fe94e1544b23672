package io.pupitre.tools.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Unused;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.List;

/** The columns of the list. All cells are text of the browser's own: no component per row. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolGrid extends Grid<ToolRow> {

    /** Below this width, in pixels, only what a thumb scrolls through: name and status, each of them whole. */
    private static final int PHONE = 800;
    /** Narrower, and the status would be cut; a product's name mostly says its vendor, the day of notice its renewal. */
    private static final int DESK = 1500;

    private final ToolPhrases words = new ToolPhrases(this);
    private final List<Column<ToolRow>> wide;
    private final List<Column<ToolRow>> widest;

    ToolGrid() {
        Wording.bind(this, this::setAriaLabel, "tools.list");
        setSelectionMode(SelectionMode.SINGLE);
        setSizeFull();
        setColumnReorderingAllowed(true);
        sorted(
                        addColumn(LitRenderer.<ToolRow>of("<span class=\"pu-tool-name\">${item.product}</span>")
                                .withProperty("product", ToolRow::name)),
                        ToolSort.Key.PRODUCT)
                .setFrozen(true)
                .setFlexGrow(2)
                .setWidth("180px");
        Column<ToolRow> vendor = text(ToolSort.Key.VENDOR, ToolRow::vendor);
        Column<ToolRow> category = text(ToolSort.Key.CATEGORY, ToolRow::category);
        Column<ToolRow> owner = text(ToolSort.Key.OWNER, ToolRow::owner);
        Column<ToolRow> seats = figure(ToolSort.Key.SEATS_PAID, "100px", words::seats);
        Column<ToolRow> cost = figure(ToolSort.Key.ANNUAL_COST, "120px", row -> words.cost(row.cost()));
        Column<ToolRow> unused = figure(ToolSort.Key.UNUSED, "110px", row -> words.unused(Unused.of(row)));
        Column<ToolRow> renewal =
                figure(ToolSort.Key.RENEWAL, "138px", row -> words.renewal(row.renewal(), row.renewalDate()));
        Column<ToolRow> notice =
                figure(ToolSort.Key.NOTICE_BY, "124px", row -> words.figures().day(row.noticeBy()));
        Column<ToolRow> completeness =
                figure(ToolSort.Key.COMPLETENESS, "112px", row -> words.say("tools.percent", row.completeness()));
        sorted(
                        addColumn(LitRenderer.<ToolRow>of("""
                                <span class="pu-status ${item.look}"><vaadin-icon src="icons.svg" symbol="${item.look}"\
                                 aria-hidden="true"></vaadin-icon>${item.word}</span>""")
                                .withProperty(
                                        "look",
                                        row -> ToolPhrases.badge(row.status()).partName())
                                .withProperty("word", row -> words.status(row.status()))),
                        ToolSort.Key.STATUS)
                .setWidth("166px")
                .setFlexGrow(0);
        wide = List.of(category, owner, seats, cost, unused, notice, completeness);
        widest = List.of(vendor, renewal);
        WindowWidth.follow(this, this::fit);
    }

    /** Marks the column and direction without telling the sort listeners more than once. */
    void sortBy(ToolSort sort) {
        Column<ToolRow> column = getColumnByKey(sort.key().name());
        sort(List.of(
                new GridSortOrder<>(column, sort.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
    }

    /** What the person sorted by last; the usual order once they sort by nothing. */
    static ToolSort sortOf(List<GridSortOrder<ToolRow>> order) {
        return order.stream()
                .findFirst()
                .map(one -> new ToolSort(
                        ToolSort.Key.valueOf(one.getSorted().getKey()), one.getDirection() == SortDirection.ASCENDING))
                .orElse(ToolSort.DEFAULT);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        widest.forEach(column -> column.setVisible(width <= 0 || width >= DESK));
    }

    private Column<ToolRow> text(ToolSort.Key key, ValueProvider<ToolRow, String> value) {
        return sorted(
                        addColumn(LitRenderer.<ToolRow>of("<span title=\"${item.value}\">${item.value}</span>")
                                .withProperty("value", value)),
                        key)
                .setWidth("114px");
    }

    private Column<ToolRow> figure(ToolSort.Key key, String width, ValueProvider<ToolRow, String> value) {
        return sorted(addColumn(value), key)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Column<ToolRow> sorted(Column<ToolRow> column, ToolSort.Key key) {
        column.setKey(key.name()).setSortProperty(key.name()).setResizable(true);
        Wording.bind(
                this,
                column::setHeader,
                "tools.column-" + key.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return column;
    }
}
