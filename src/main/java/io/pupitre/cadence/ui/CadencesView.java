package io.pupitre.cadence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.Campaigns;
import io.pupitre.shell.CommandSource;
import io.pupitre.shell.InSection;
import io.pupitre.shell.PageCommand;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A client's calendar, cadences and campaigns. What is shown is in the address, so that it can be sent to a colleague. */
@Route(value = "cadences", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.CADENCES)
@SuppressWarnings("serial") // Sessions are never stored.
class CadencesView extends Div
        implements BeforeEnterObserver, AfterNavigationObserver, CommandSource, LocaleChangeObserver {

    private final transient Cadences cadences;
    private final transient Campaigns campaigns;
    private final transient Regions regions;
    private final Tabs tabs = new Tabs();
    private final Div page = new Div();
    private Shown shown = Shown.of(QueryParameters.empty());
    private String workspace = "";

    CadencesView(Cadences cadences, Campaigns campaigns, Regions regions) {
        this.cadences = cadences;
        this.campaigns = campaigns;
        this.regions = regions;
        addClassName("pu-page");
        page.addClassName("pu-stack");
        for (Shown.Part part : Shown.Part.values()) {
            Tab tab = new Tab();
            Wording.bind(tab, tab::setLabel, part.key());
            tabs.add(tab);
        }
        // Vaadin's frame around the tabs can have the focus, which a list of tabs may not contain.
        tabs.getElement()
                .executeJs("this.updateComplete.then(() => this.shadowRoot.getElementById('scroll')"
                        + ".removeAttribute('tabindex'))");
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                go(shown.with(List.of(Shown.Part.values()).get(tabs.getSelectedIndex())));
            }
        });
        add(new PageHeader("cadence.title", newCampaign(), newCadence()).withLead("cadence.lead"), tabs, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = event.getRouteParameters().get("workspace").orElseThrow();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = Shown.of(event.getLocation().getQueryParameters());
        tabs.setSelectedIndex(List.of(Shown.Part.values()).indexOf(shown.part()));
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (!workspace.isEmpty()) {
            show();
        }
    }

    private void show() {
        page.removeAll();
        List<Region> places = regions.list();
        Shown here = shown.in(shown.place().among(places));
        page.add(
                switch (shown.part()) {
                    case CALENDAR -> new CalendarPanel(cadences, places, here, workspace, this::go);
                    case CADENCES -> new CadenceList(cadences, workspace);
                    case CAMPAIGNS ->
                        new CampaignList(
                                campaigns.reaching(here.place().countries(places)), places, here, workspace, this::go);
                });
    }

    private void go(Shown next) {
        UI.getCurrentOrThrow().navigate(Section.CADENCES.path(workspace), next.parameters());
    }

    private Button newCadence() {
        Button add =
                new Button(Glyph.ADD.icon(), click -> CadenceNavigation.go(CadenceNavigation.newCadence(workspace)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "cadence.new");
        Changes.mark(add);
        Key.CREATE.on(add);
        return add;
    }

    private Button newCampaign() {
        Button add = new Button(Glyph.ADD.icon(), click -> addCampaign());
        Wording.bind(add, add::setText, "cadence.new-campaign");
        Changes.mark(add);
        return add;
    }

    private void addCampaign() {
        new CampaignDialog("cadence.new-campaign", null, regions.list(), this::added).open();
    }

    private void added(CampaignBrief brief) {
        CadenceNavigation.go(CadenceNavigation.campaign(workspace, campaigns.add(brief)));
    }

    @Override
    public List<PageCommand> commands() {
        return List.of(
                new PageCommand(
                        getTranslation("cadence.new"),
                        Glyph.ADD,
                        Key.CREATE,
                        () -> CadenceNavigation.go(CadenceNavigation.newCadence(workspace))),
                new PageCommand(getTranslation("cadence.new-campaign"), Glyph.ADD, this::addCampaign));
    }
}
