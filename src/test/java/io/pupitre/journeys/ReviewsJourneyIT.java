package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.pupitre.journeys.ByWords.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.rule.StarterRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review that has run out is seen from screen one and from the agency's rules, and both lead to a new one. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class ReviewsJourneyIT {

    private static final StackRuleDetails AGREEMENT = StarterRules.all().get(1);
    private static final StackRuleDetails YEARLY = StarterRules.all().get(2);

    private final LocalDate longAgo = LocalDate.now(ZoneId.of("Europe/Paris")).minusMonths(14);

    @LocalServerPort
    private int port;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    @Autowired
    private Tools tools;

    @Autowired
    private StackRules rules;

    private String client;
    private String address;
    private ToolId tool;

    @BeforeEach
    void haveATool() {
        Scope.Workspace scope = clients.consultant();
        client = clients.slug(scope);
        address = "/c/" + client + "/tools";
        tool = personas.as(
                scope,
                () -> tools.add(ToolDetails.of("Tamis")
                                .status(ToolStatus.ACTIVE)
                                .owner("Ada")
                                .details())
                        .id());
        personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            StarterRules.all().stream()
                    .filter(rule ->
                            rules.list().stream().noneMatch(one -> one.details().equals(rule)))
                    .forEach(rules::add);
            return rules.list();
        });
    }

    @Test
    void anExpiredReviewStandsOnScreenOneAndTheRulesLeadToANewOne() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.open(address + "/" + tool.value());
            button(page, "Ajouter une revue vie privée").click();
            field(page, "Faite le").fill(longAgo.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            field(page, "Faite le").press("Enter");
            assertThat(field(page, "Valable jusqu’au"))
                    .hasValue(longAgo.plusYears(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
            field(page, "Catégories de données personnelles").fill("Noms, adresses");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Réussie sous conditions"))
                    .check();
            field(page, "Conditions").fill("Effacer d’ici juin");
            button(page, "Enregistrer").click();
            // Announced besides, for those who don't see it.
            assertThat(page.locator("[slot='error-message']")
                            .getByText("Une revue réussie demande une preuve, ici ou par un lien."))
                    .isVisible();
            picture(visit, "review-form");
            field(page, "Lien vers la preuve").fill("https://exemple.test/revue");
            button(page, "Enregistrer").click();
            assertThat(page.getByText("La revue de Tamis est enregistrée.")).isVisible();
            assertThat(page.locator(".pu-reviews")).containsText("Expirée");
            picture(visit, "review-panel");

            visit.open(address + "/reviews?state=expired");
            assertThat(page.locator(".pu-filter-count")).hasText("1\u00A0outil");
            picture(visit, "reviews");

            visit.open("/agency/portfolio");
            Locator more = page.getByText(Pattern.compile("^Tout afficher"));
            if (more.isVisible()) {
                more.click();
            }
            Locator concern = page.locator(".pu-concerns li").filter(new Locator.FilterOptions().setHasText(client));
            assertThat(concern).containsText("Revue vie privée");
            assertThat(concern).containsText("Expirée depuis le");
            picture(visit, "screen-one-concerns");
            concern.getByRole(AriaRole.LINK).click();
            assertThat(dialog(page, "Ajouter une revue vie privée")).isVisible();

            visit.open(address + "/rules");
            Locator failing = rule(page, YEARLY.nameFr()).locator("li");
            assertThat(failing).containsText("Tamis");
            assertThat(rule(page, AGREEMENT.nameFr()).locator("li")).containsText("Faire la revue\u00A0: Vie privée");
            picture(visit, "client-rules");
            rule(page, AGREEMENT.nameFr())
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Faire la revue"))
                    .click();
            assertThat(dialog(page, "Ajouter une revue vie privée")).isVisible();
        }
    }

    @Test
    void anAdminBuildsARuleByKeyboard() {
        try (Visit visit = Visit.of(SamplePerson.ADA, port)) {
            Page page = visit.page();
            visit.open("/agency/stack-rules");
            assertThat(page.locator(".pu-rules").first()).containsText(AGREEMENT.nameFr());
            picture(visit, "stack-rules");
            page.keyboard().press("c");
            field(page, "Nom en français").fill("Un usage est décrit");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".pu-check")).hasCount(2);
            assertThat(page.locator(".pu-check vaadin-select").first()).hasAttribute("focused", "");
            button(page, "Essayer sur les outils des clients").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".pu-rule-preview")).containsText("Aujourd’hui");
            picture(visit, "stack-rule-form");
        }
    }

    private static Locator rule(Page page, String name) {
        return page.locator(".pu-rule").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator dialog(Page page, String title) {
        return page.locator("vaadin-dialog").getByText(title, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-dialog").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void picture(Visit visit, String name) {
        visit.picture(name);
        assertThat(Visit.violations(visit.page())).isEmpty();
    }
}
