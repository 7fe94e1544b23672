package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.sample.SamplePerson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in through Keycloak, and what each person then may see. */
@ConsoleTest
class SignInJourneyIT {

    @LocalServerPort
    private int port;

    @Test
    void theConsultantSignsInAndMeetsTheirClientsOnly() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            visit.picture("portfolio");
            assertThat(page.url()).endsWith("/agency/portfolio");
            for (String client : new String[] {"Nordwind", "Cime", "Littoral"}) {
                assertThat(page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions()
                                                .setName(client)
                                                .setExact(true))
                                .first())
                        .isVisible();
            }
            assertThat(page.getByText("Zéphyr")).hasCount(0);
            visit.picture("portfolio");
            assertThat(Visit.violations(page)).isEmpty();
        }
    }

    @Test
    void aForeignWorkspaceAnswersLikeAMissingOne() {
        try (Visit visit = Visit.of(SamplePerson.BOB, port)) {
            assertThat(visit.open("/c/zephyr/tools")).isEqualTo(200);
            int foreign = visit.open("/c/nordwind/tools");
            String foreignPage = visit.page().locator("body").innerText();
            int missing = visit.open("/c/nowhere/tools");
            String missingPage = visit.page().locator("body").innerText();
            assertThat(foreign).isEqualTo(404).isEqualTo(missing);
            assertThat(foreignPage).isEqualTo(missingPage);
        }
    }

    @Test
    void theOperatorSeesAgenciesAndNoClient() {
        try (Visit visit = Visit.of(SamplePerson.PLATFORM, port)) {
            visit.picture("operator");
            assertThat(visit.page().url()).endsWith("/platform/agencies");
            assertThat(visit.page().getByText("Atelier").first()).isVisible();
            visit.picture("agencies");
            assertThat(visit.open("/c/nordwind/tools")).isEqualTo(404);
            assertThat(visit.open("/agency/clients")).isEqualTo(404);
        }
    }
}
