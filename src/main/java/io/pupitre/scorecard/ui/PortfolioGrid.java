package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.ui.WindowWidth;
import io.pupitre.ui.Wording;
import java.util.List;

/**
 * The clients with their standing, their due months and their first KPIs. On a telephone a card for each. All cells are text
 * of the browser's own: no component per row.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class PortfolioGrid extends Grid<ClientStanding> {

    /** Below this width, in pixels, a card for each client. */
    private static final int PHONE = 800;

    /** More than that and the page is drawn piece by piece. */
    private static final int AT_ONCE = 30;

    private final PortfolioWords words = new PortfolioWords(this);
    private final Column<ClientStanding> card;
    private final List<Column<ClientStanding>> wide;

    PortfolioGrid() {
        Wording.bind(this, this::setAriaLabel, "agency.portfolio");
        setSelectionMode(SelectionMode.NONE);
        addClassName("pu-portfolio");
        Column<ClientStanding> client =
                headed("agency.client", words.client(), "200px").setFrozen(true);
        Column<ClientStanding> standing = headed("scorecard.portfolio-standing", words.standing(), "210px");
        Column<ClientStanding> due = headed("scorecard.due-on", words.due(), "230px");
        Column<ClientStanding> kpis =
                headed("scorecard.kpis", words.kpis(), "1000px").setFlexGrow(1);
        card = headed("agency.portfolio", words.card(), "100%").setFlexGrow(1);
        wide = List.of(client, standing, due, kpis);
        card.setVisible(false);
        WindowWidth.follow(this, this::fit);
    }

    void show(List<ClientStanding> clients) {
        setItems(clients);
        setAllRowsVisible(clients.size() <= AT_ONCE);
    }

    private void fit(int width) {
        boolean phone = width > 0 && width < PHONE;
        wide.forEach(column -> column.setVisible(!phone));
        card.setVisible(phone);
    }

    private Column<ClientStanding> headed(String key, LitRenderer<ClientStanding> cells, String width) {
        Column<ClientStanding> column = addColumn(cells).setWidth(width).setFlexGrow(0);
        Wording.bind(this, column::setHeader, key);
        return column;
    }
}
