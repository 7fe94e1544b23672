package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.AgencyLayout;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.tools.ContractRenewal;
import io.pupitre.tools.NoticeStage;
import io.pupitre.tools.Renewals;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.FilterBar;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** When notice is to be given, over all clients, month by month. */
@Route(value = "agency/renewals", layout = AgencyLayout.class)
@PermitAll
@InSection(Section.RENEWALS)
@SuppressWarnings("serial") // Sessions are never stored.
class RenewalsView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final Renewals renewals;
    private final RenewalPhrases phrases = new RenewalPhrases(new ToolPhrases(this));
    private final Paragraph alert = new Paragraph();
    private final Select<NoticeStage> stage = new Select<>();
    private final FilterBar bar = new FilterBar("tools.renewals-search", text -> narrow(query().withText(text)), stage);
    private final RenewalCalendar calendar = new RenewalCalendar();
    private final EmptyState empty = new EmptyState(Glyph.RENEWALS, "tools.renewals-none");
    private List<ContractRenewal> contracts = List.of();
    private RenewalQuery query = new RenewalQuery("", null);
    private QueryParameters address = QueryParameters.empty();

    RenewalsView(Renewals renewals) {
        this.renewals = renewals;
        addClassNames("pu-page", "pu-stack");
        alert.addClassName("pu-renewal-alert");
        stage.setItems(NoticeStage.values());
        stage.setEmptySelectionAllowed(true);
        Wording.bind(stage, stage::setAriaLabel, "tools.notice-by-column");
        Wording.bind(
                stage,
                all -> {
                    stage.setPlaceholder(all);
                    stage.setEmptySelectionCaption(all);
                    stage.setItemLabelGenerator(one -> one == null ? all : phrases.stage(one));
                },
                "tools.renewals-all");
        stage.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(query.withStage(change.getValue()));
            }
        });
        add(new PageHeader("shell.section-renewals").withLead("tools.renewals-lead"), alert, bar, calendar, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        contracts = renewals.list();
        address = event.getLocation().getQueryParameters();
        query = RenewalQuery.of(address);
        bar.setSearch(query.text());
        stage.setValue(query.stage());
        refresh();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        refresh();
    }

    private RenewalQuery query() {
        return query;
    }

    private void narrow(RenewalQuery wanted) {
        query = wanted;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("agency/renewals", query.address(address)));
    }

    private void refresh() {
        List<ContractRenewal> shown = contracts.stream().filter(query::matches).toList();
        calendar.show(shown);
        bar.setCount(getTranslation("tools.renewals-count", shown.size()));
        bar.setVisible(!contracts.isEmpty());
        empty.setVisible(contracts.isEmpty());
        long near = contracts.stream().filter(one -> one.stage().isNear()).count();
        long overdue = contracts.stream()
                .filter(one -> one.stage() == NoticeStage.OVERDUE)
                .count();
        alert.setText(getTranslation("tools.renewals-alert", near, overdue));
        alert.setVisible(near + overdue > 0);
    }
}
