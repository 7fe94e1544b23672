package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.pupitre.agency.ApiTokenId;
import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.HeldCurrencyException;
import io.pupitre.agency.IssuedToken;
import io.pupitre.agency.RegionRecord;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceRecord;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.shell.InSection;
import io.pupitre.shell.Section;
import io.pupitre.shell.WorkspaceLayout;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.PageHeader;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** What the agency's admins say of one client: who it is, where it is active, and whether it is at work. */
@Route(value = "settings", layout = WorkspaceLayout.class)
@PermitAll
@InSection(Section.SETTINGS)
@SuppressWarnings("serial") // Sessions are never stored.
class SettingsView extends Div implements BeforeEnterObserver {

    private final transient WorkspaceSettings settings;
    private final transient Regions regions;
    private final TextField slug = new TextField();
    private final IdentityFields identity = new IdentityFields(slug);
    private final RegionRows places = new RegionRows(true);
    private final SettingsSection identitySection = new SettingsSection("identity", identity);
    private final SettingsSection placesSection = new SettingsSection("regions", places);
    private final transient ApiTokens tokens;
    private final transient People people;
    private final transient Clock clock;
    private final TokenSection tokenSection = new TokenSection(this::nameOf, this::issue, this::revoke);
    private final StandingSection standing = new StandingSection(this::become);
    private WorkspaceRecord read;
    private List<RegionRecord> readRegions;

    SettingsView(WorkspaceSettings settings, Regions regions, ApiTokens tokens, People people, Clock clock) {
        this.settings = settings;
        this.regions = regions;
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
        addClassNames("pu-page", "pu-settings");
        read = settings.get();
        readRegions = regions.toChange();
        slug.setPrefixComponent(new Span("/c/"));
        slug.setReadOnly(true);
        Wording.bind(slug, slug::setLabel, "onboarding.slug");
        Wording.bind(slug, slug::setHelperText, "onboarding.slug-fixed");
        identitySection.savedBy("onboarding.save-identity", this::saveIdentity, this::readIdentity);
        placesSection.savedBy("onboarding.save-regions", this::saveRegions, this::readRegions);
        add(
                new PageHeader("shell.section-settings").withLead("onboarding.settings-lead"),
                identitySection,
                placesSection,
                tokenSection,
                standing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        readIdentity();
        readRegions();
        tokenSection.hideSecret();
        showTokens();
    }

    private void readIdentity() {
        read = settings.get();
        slug.setValue(read.slug());
        identity.read(read.details());
        showStanding();
    }

    private void saveIdentity() {
        if (identity.isComplete()) {
            try {
                settings.change(read, identity.details());
            } catch (HeldCurrencyException e) {
                identity.refuseCurrency();
                return;
            }
            readIdentity();
            identitySection.saved();
        }
    }

    private void showStanding() {
        boolean atRest = read.status() != WorkspaceStatus.ACTIVE;
        identity.setReadOnly(atRest);
        places.setReadOnly(atRest);
        standing.show(read.details().name(), read.status());
    }

    private void become(WorkspaceStatus status) {
        settings.become(status);
        read = settings.get();
        showStanding();
        findAncestor(WorkspaceLayout.class).refresh();
    }

    private void showTokens() {
        tokenSection.show(tokens.latest(), read.details().zone(), clock.instant());
    }

    private IssuedToken issue(String name, int days) {
        IssuedToken issued = tokens.issue(name, days);
        showTokens();
        return issued;
    }

    private void revoke(ApiTokenId id) {
        tokens.revoke(id);
        showTokens();
    }

    private String nameOf(PersonId id) {
        return people.find(id).map(Person::name).orElse(FigureFormat.UNKNOWN);
    }

    private void readRegions() {
        readRegions = regions.toChange();
        places.read(readRegions);
    }

    private void saveRegions() {
        if (places.isComplete()) {
            regions.change(readRegions, places.drafts());
            readRegions();
            placesSection.saved();
        }
    }
}
