package io.pupitre.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.Servers;
import io.pupitre.sample.SamplePerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session ends at the console and at Keycloak together, whichever of them it is ended at. */
@ConsoleTest
class SignOutJourneyIT {

    private static final String TOOLS = "/c/nordwind/tools";

    @LocalServerPort
    private int port;

    @BeforeEach
    void keycloakReportsToThisConsole() {
        Servers.keycloak()
                .setBackchannelLogoutUrl("http://localhost:" + port + "/logout/connect/back-channel/keycloak");
    }

    @Test
    void signingOutOfTheConsoleEndsTheSessionOfKeycloakToo() {
        try (Visit visit = Visit.of(SamplePerson.CARL, port)) {
            Page page = visit.page();
            Page other = visit.tab();
            visit.open(page, TOOLS);
            visit.open(other, TOOLS);
            try (BrowserContext copy = visit.copy()) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Réglages de Carl Besson"))
                        .click();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                        .click();
                Visit.awaitPasswordQuestion(page);

                page.navigate(visit.address(TOOLS));
                Visit.awaitPasswordQuestion(page);
                // The other tab was told at once, without a click.
                Visit.awaitPasswordQuestion(other);
                // The cookies were not only forgotten here: they are worth nothing any more, of either side.
                Page stolen = copy.newPage();
                stolen.navigate(visit.address(TOOLS));
                Visit.awaitPasswordQuestion(stolen);
            }
        }
    }

    @Test
    void aLogoutAtKeycloakEndsTheSessionsOfThatPersonAndNoOther() {
        try (Visit carl = Visit.of(SamplePerson.CARL, port);
                Visit ada = Visit.of(SamplePerson.ADA, port)) {
            carl.open(TOOLS);
            ada.open(TOOLS);

            Servers.keycloak().logOut(SamplePerson.CARL.subject());

            // The open tab is told at once, without a click.
            Visit.awaitPasswordQuestion(carl.page());
            // A new tab, since the open ones are on their way to Keycloak by themselves.
            Page next = carl.tab();
            next.navigate(carl.address(TOOLS));
            Visit.awaitPasswordQuestion(next);
            assertThat(ada.open(TOOLS)).isEqualTo(200);
            assertThat(ada.page().getByText("Ajouter un outil")).isVisible();
        }
    }
}
