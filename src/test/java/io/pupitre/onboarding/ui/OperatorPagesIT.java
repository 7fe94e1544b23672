package io.pupitre.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import io.pupitre.fixtures.PageTest;
import io.pupitre.identity.People;
import io.pupitre.identity.SignedInAs;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/** The operator looks after agencies, and sees nothing of their clients. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class OperatorPagesIT extends PageTest {

    private final String subject = Ids.next().toString();

    @Autowired
    private People people;

    @Override
    protected PersonId person() {
        return people.known(subject, subject + "@test", "Paula", "fr");
    }

    @Override
    protected Authentication signIn() {
        return SignedInAs.operator(person());
    }

    @Test
    void screenOneIsTheListOfAgencies() {
        open("");

        assertThat(getCurrentView()).isInstanceOf(AgenciesView.class);
        assertThat(words()).contains("Rien de leurs clients n’est visible d’ici.");
        assertThat(find(ListGrid.class).single().getListDataView().getItemCount())
                .isPositive();
    }

    @Test
    void neitherAnAgencysPagesNorAClientsAreThere() {
        open("agency/clients");
        assertThat(words()).contains("Page introuvable");
        open("c/" + clients.firstAddress() + "/tools");
        assertThat(words()).contains("Page introuvable");
    }
}
