package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.StepDetails;
import io.pupitre.cadence.ui.CadenceNavigation;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.Letters;
import io.pupitre.identity.NewPerson;
import io.pupitre.isolation.Personas;
import io.pupitre.onboarding.Invitations;
import io.pupitre.onboarding.Invitee;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Unit;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Library;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateKind;
import io.pupitre.templates.ui.TemplatesNavigation;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever things are called, pages and letters show their names as they were typed, and run nothing of them. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class MarkupJourneyIT {

    private static final String MARKUP = "<img src=x onerror=\"window.hurt=1\"><b>gras</b> 🚀 שלום {{7*7}} =1+1";
    private static final YearMonth MONTH = YearMonth.of(2019, 11);
    private static final LocalDate DAY = LocalDate.of(2027, 9, 6);

    private final String client = "Client " + MARKUP;
    private final String tool = "Outil " + MARKUP;
    private final String note = "Commentaire " + MARKUP;
    private final String template = "Modèle " + MARKUP;
    private final String step = "Étape " + MARKUP;
    private final String cadence = "Cadence " + MARKUP;
    private final String campaign = "Campagne " + MARKUP;
    private final String kpi = "KPI " + MARKUP;
    private final String input = "Donnée " + MARKUP;
    private final String region = "Nord " + MARKUP;

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates templates;

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Regions regions;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Kpis kpis;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Invitations invitations;

    private Scope.Workspace here;
    private String slug;

    @BeforeEach
    void newClient() {
        here = clients.consultantOf(client);
        slug = clients.slug(here);
    }

    @Test
    void toolsRegionsCadencesAndCampaignsAreCalledAsTheyWereTyped() {
        Country sweden = new Country("SE");
        ToolId toolId = personas.as(here, () -> tools.add(noted())).id();
        CadenceId cadenceId = personas.as(here, () -> {
            regions.add(new Region(region, List.of(sweden)));
            return cadences.add(new CadenceDetails(
                    cadence, note, Channel.EMAIL, new Recurrence("FREQ=DAILY"), DAY, LocalTime.NOON, null));
        });
        CampaignId campaignId = personas.as(here, () -> {
            CampaignId id = campaigns.add(
                    new CampaignBrief(campaign, note, note, "", "", "", "", Channel.EMAIL, Set.of(sweden), DAY));
            campaigns.addStep(id, new StepDetails(step, "", -3));
            return id;
        });

        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            shows(visit, "/c/" + slug + "/tools", client, tool);
            shows(visit, "/c/" + slug + "/tools/" + toolId.value(), tool, note);
            visit.picture("markup-tool");
            button(page, "Modifier").click();
            assertThat(page.getByLabel("Outil", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(tool);
            button(page, "Enregistrer").click();
            assertShown(page.locator("vaadin-notification-card"), tool);
            assertUnhurt(page);

            shows(visit, "/c/" + slug + "/cadences?month=2027-09", cadence, campaign);
            shows(visit, "/c/" + slug + "/cadences?view=cadences", cadence);
            shows(visit, "/c/" + slug + "/cadences?view=campaigns", campaign);
            button(page, "Nouvelle campagne").click();
            assertShown(page.locator("vaadin-dialog"), region);
            assertUnhurt(page);
            shows(visit, "/" + CadenceNavigation.campaign(slug, campaignId), campaign, note, step);
            visit.picture("markup-campaign");
            shows(visit, "/" + CadenceNavigation.cadence(slug, cadenceId), client);
            button(page, "Supprimer").click();
            assertShown(page.locator("vaadin-dialog"), cadence, client);
            assertUnhurt(page);

            page.keyboard().press("Escape");
            page.keyboard().press("Control+k");
            page.locator("pupitre-palette input").fill("Client <img");
            assertShown(page.locator("pupitre-palette"), client);
            visit.picture("markup-palette");
            assertUnhurt(page);
        }
    }

    @Test
    void templatesAreCalledAsTheyWereTyped() {
        TemplateId id = personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            TemplateId added = library.add(new TemplateDraft(
                    TemplateKind.PROCESS,
                    new Bilingual(template, ""),
                    new Bilingual(note, ""),
                    new TemplateContent(
                            List.of(),
                            List.of(new Step(
                                    ElementId.next(), new Bilingual(step, ""), Bilingual.EMPTY, Bilingual.EMPTY, 0)))));
            library.publish(library.get(added), note);
            return added;
        });
        AppliedTemplateId copy = personas.as(here, () -> templates.apply(id));

        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            shows(visit, "/agency/templates", template);
            shows(visit, "/" + TemplatesNavigation.template(id), template, step, note);
            shows(visit, "/" + TemplatesNavigation.template(id) + "/edit", step);
            shows(visit, "/c/" + slug + "/templates", client, template);
            shows(visit, "/" + TemplatesNavigation.copy(slug, copy), template, step);
            shows(visit, "/" + TemplatesNavigation.copy(slug, copy) + "/edit", step);
        }
    }

    @Test
    void figuresAreCalledAsTheyWereTyped() {
        driver.imported(here, AdsFile.create(7, MONTH, 1).toBytes(), ScorecardDriver.ads());
        personas.as(here, () -> {
            inputs.all().stream()
                    .filter(one -> one.key().equals("clicks"))
                    .forEach(one -> inputs.describe(one.id(), input, Unit.COUNT, Currency.getInstance("EUR")));
            return kpis.define(new KpiDraft(kpi, "clicks", Unit.COUNT, Direction.UP));
        });
        driver.published(here, MONTH);

        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            shows(visit, "/c/" + slug + "/scorecards/figures", client, input);
            shows(visit, "/c/" + slug + "/scorecards/kpis", kpi);
            shows(visit, "/c/" + slug + "/scorecards/" + MONTH, kpi);
        }
        try (Visit visit = Visit.of(SamplePerson.NORA, port)) {
            shows(visit, "/c/" + slug + "/scorecards", client, kpi);
            visit.picture("markup-scorecard");
        }
    }

    @Test
    void theAgencyAndTheLetterCallTheClientAsItWasTyped() {
        String email = Ids.next().toString().substring(24) + "@example.test";
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            invitations.invite(
                    here.workspace(),
                    new Invitee(new NewPerson(email, "Marie Dupont", Locale.FRENCH), Role.CONSULTANT, null));
            return email;
        });

        String letter = await().atMost(20, SECONDS)
                .until(() -> Letters.to(email), found -> !found.isEmpty())
                .getFirst();
        assertThat(letter).contains(client);
        personas.as(here, () -> {
            regions.add(new Region(region, List.of(new Country("SE"))));
            return region;
        });
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            shows(visit, "/agency/clients", client);
            shows(visit, "/agency/portfolio", client);
            shows(visit, "/agency/people", client);
            visit.picture("markup-people");
            shows(visit, "/c/" + slug + "/settings", client);
            assertThat(page.getByLabel("Nom du client")).hasValue(client);
            assertThat(page.getByLabel("Région", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(region);
        }
    }

    private ToolDetails noted() {
        return ToolDetails.of(tool).outcome(note).note(note).details();
    }

    private static void shows(Visit visit, String address, String... names) {
        visit.open(address);
        assertShown(visit.page().locator("body"), names);
        assertUnhurt(visit.page());
    }

    private static void assertShown(Locator within, String... names) {
        for (String name : names) {
            assertThat(within.getByText(name)
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
        }
    }

    /** The selectors look into open shadow roots too. */
    private static void assertUnhurt(Page page) {
        assertThat(page.locator("b", new Page.LocatorOptions().setHasText("gras")))
                .hasCount(0);
        assertThat(page.locator("img[src=x], [onerror]")).hasCount(0);
        assertThat(page.evaluate("typeof window.hurt")).isEqualTo("undefined");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
