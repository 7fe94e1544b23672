package io.pupitre.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import io.pupitre.fixtures.PageTest;
import io.pupitre.identity.People;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who can sign in, but whom nobody has let in anywhere. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class NewcomerPagesIT extends PageTest {

    private final String subject = Ids.next().toString();

    @Autowired
    private People people;

    @Override
    protected PersonId person() {
        return people.known(subject, subject + "@test", "Nina", "fr");
    }

    @Test
    void screenOneSaysWhomToAsk() {
        open("");

        assertThat(getCurrentView()).isInstanceOf(WelcomeView.class);
        assertThat(words())
                .contains("Aucun espace ne vous est ouvert")
                .contains("Demandez un accès")
                .contains("Se déconnecter");
    }

    @Test
    void noClientIsThere() {
        open("c/" + clients.firstAddress() + "/scorecards");

        assertThat(words()).contains("Page introuvable");
    }
}
