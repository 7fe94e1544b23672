package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.pupitre.scorecard.ClientStanding;
import io.pupitre.scorecard.Portfolio;
import io.pupitre.scorecard.PortfolioRefresh;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.ConcernList;
import io.pupitre.shell.ConcernSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Role;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Notices;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * Screen one of the agency's people: what is to be published, what else is to be attended to, and how each client stands, the
 * worst first.
 */
@Route(value = "agency/portfolio", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.PORTFOLIO)
@SuppressWarnings("serial") // Sessions are never stored.
class PortfolioView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final PortfolioGrid grid = new PortfolioGrid();
    private final Checkbox late = filter("scorecard.portfolio-late", on -> narrow(query().withLate(on)));
    private final Checkbox red = filter("scorecard.portfolio-red", on -> narrow(query().withRed(on)));
    private final FilterBar bar =
            new FilterBar("scorecard.portfolio-search", text -> narrow(query().withText(text)), late, red);
    private final Portfolio portfolio;
    private final PortfolioRefresh recomputing;
    private final List<ConcernSource> sources;
    private List<ClientStanding> clients = List.of();
    private PortfolioQuery query = new PortfolioQuery("", false, false);
    private QueryParameters address = QueryParameters.empty();

    PortfolioView(Portfolio portfolio, PortfolioRefresh recomputing, List<ConcernSource> sources) {
        this.portfolio = portfolio;
        this.recomputing = recomputing;
        this.sources = sources;
        addClassName("pu-page");
    }

    /** Read anew each time: who comes back by a link of the page wants to see what has changed. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clients = portfolio.list();
        removeAll();
        if (clients.isEmpty()) {
            // Only an agency that has none shows its admin none.
            add(header(), new EmptyState(Glyph.CLIENTS, "agency.no-clients", newClient()));
        } else {
            add(header(), new AwaitedList(clients), new ConcernList(sources), bar, grid);
        }
        address = event.getLocation().getQueryParameters();
        query = PortfolioQuery.of(address);
        bar.setSearch(query.text());
        late.setValue(query.late());
        red.setValue(query.red());
        refresh();
    }

    private PageHeader header() {
        boolean admin = CurrentScope.agency().role() == Role.AGENCY_ADMIN;
        return (admin && !clients.isEmpty()
                        ? new PageHeader("agency.portfolio", recompute())
                        : new PageHeader("agency.portfolio"))
                .withLead("agency.portfolio-lead");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private PortfolioQuery query() {
        return query;
    }

    private void narrow(PortfolioQuery wanted) {
        query = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("agency/portfolio", query.address(address)));
    }

    private void refresh() {
        List<ClientStanding> shown = clients.stream().filter(query::matches).toList();
        grid.show(shown);
        bar.setCount(getTranslation("scorecard.portfolio-clients", shown.size()));
    }

    private static Checkbox filter(String key, SerializableConsumer<Boolean> set) {
        Checkbox filter = new Checkbox();
        Wording.bind(filter, filter::setLabel, key);
        filter.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set.accept(change.getValue());
            }
        });
        return filter;
    }

    private Button recompute() {
        Button again = new Button("", click -> Notices.success("scorecard.portfolio-refreshing", recomputing.begin()));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setDisableOnClick(true);
        Wording.bind(again, again::setText, "scorecard.portfolio-refresh");
        return again;
    }

    private Button newClient() {
        Button add = new Button(Glyph.ADD.icon(), click -> UI.getCurrent().navigate("agency/clients/new", address));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "agency.new-client");
        return add;
    }
}
