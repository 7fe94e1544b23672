package io.pupitre.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.agency.Agencies;
import io.pupitre.agency.AgencyLine;
import io.pupitre.fixtures.PageTest;
import io.pupitre.identity.People;
import io.pupitre.identity.SignedInAs;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.ui.ListGrid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@SuppressWarnings({"removal", "unchecked"}) // The browserless tester has no other way yet.
@ViewPackages(packages = "io.pupitre")
class AgenciesPageIT extends PageTest {

    private static final String TAKEN = "Une autre agence a cette adresse.";

    @Autowired
    private Agencies agencies;

    @Autowired
    private People people;

    private final String mark = Ids.next().toString().substring(24);

    @Override
    protected PersonId person() {
        return people.known("operator-of-the-page-tests", "operator@example.test", "Olga Petit", "fr");
    }

    @Override
    protected Authentication signIn() {
        return SignedInAs.operator(person());
    }

    @Test
    void eachAgencyStandsWithItsStatusAndNothingOfItsClientsOrPeople() {
        open("platform/agencies");
        ListGrid<AgencyLine> grid = find(ListGrid.class).single();
        assertThat(grid.getColumns()).hasSize(5);
        assertThat(grid.getListDataView().getItems())
                .anyMatch(line -> line.name().equals("Atelier"));
        assertThat(words()).doesNotContain(clients.firstAddress());
    }

    @Test
    void theAddressFollowsTheNameAndIsRefusedAtItsFieldWhenItIsTaken() {
        String taken = list().getFirst().slug();
        open("platform/agencies");
        ask();
        test(field("Nom de l’agence")).setValue("Été & Cie " + mark);
        assertThat(field("Adresse dans la console").getValue()).isEqualTo("ete-cie-" + mark);

        test(field("Adresse dans la console")).setValue(taken);
        create();
        assertThat(field("Adresse dans la console").getErrorMessage()).isEqualTo(TAKEN);
        test(field("Adresse dans la console")).setValue("Été");
        create();
        assertThat(field("Adresse dans la console").getErrorMessage()).startsWith("De 2 à 40 lettres");
        assertThat(field("Adresse e-mail").getErrorMessage())
                .isEqualTo("Une adresse comme marie@exemple.fr est attendue.");
        assertThat(field("Nom de l’agence").getValue()).isEqualTo("Été & Cie " + mark);
        assertThat(list()).noneMatch(line -> line.name().contains(mark));
    }

    @Test
    void whatKeycloakDoesntAnswerIsSaidInTheFormAndNothingIsMade() {
        open("platform/agencies");
        ask();
        test(field("Nom de l’agence")).setValue("Horizon " + mark);
        test(field("Première personne à l’administration")).setValue("Marie Dupont");
        test(field("Adresse e-mail")).setValue(mark + "@example.test");

        create();

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(words(dialog)).contains("Keycloak n’a pas répondu. Rien n’a été créé");
        assertThat(field("Adresse e-mail").getValue()).isEqualTo(mark + "@example.test");
        assertThat(list()).noneMatch(line -> line.name().contains(mark));
    }

    private void ask() {
        test(find(Button.class).withText("Nouvelle agence").single()).click();
    }

    private void create() {
        test(find(Button.class).withText("Créer l’agence").single()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private List<AgencyLine> list() {
        try {
            return CurrentScope.call(new Scope.Platform(person()), agencies::list);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
