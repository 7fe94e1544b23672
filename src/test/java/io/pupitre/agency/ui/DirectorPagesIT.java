package io.pupitre.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import io.pupitre.fixtures.PageTest;
import io.pupitre.tenancy.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client's marketing director reads scorecards; the rest of the console is no business of theirs. */
@ViewPackages(packages = "io.pupitre")
class DirectorPagesIT extends PageTest {

    @Override
    protected PersonId person() {
        return clients.cmoInFirst().person();
    }

    @Test
    void screenOneIsTheScorecard() {
        open("");

        assertThat(words()).contains("Scorecards").contains("Aucun scorecard publié pour le moment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tools", "cadences", "templates", "scorecards/kpis", "scorecards/figures"})
    void whatTheConsultantsWorkWithIsDenied(String page) {
        open("c/" + clients.firstAddress() + "/" + page);

        assertThat(words())
                .contains("Vous n’avez pas accès à cette page")
                .contains("adressez-vous à")
                .contains("Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency/portfolio", "agency/clients", "agency/people", "platform/agencies"})
    void whatIsNotTheirsIsNotThere(String page) {
        open(page);

        assertThat(words()).contains("Page introuvable");
    }
}
