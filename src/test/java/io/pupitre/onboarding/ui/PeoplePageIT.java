package io.pupitre.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.agency.Invitation;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.PendingInvitations;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.identity.People;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.ui.ListGrid;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings({"removal", "unchecked"}) // The browserless tester has no other way yet.
@ViewPackages(packages = "io.pupitre")
class PeoplePageIT extends PageTest {

    private static final int NAME = 0;
    private static final int ROLE = 2;
    private static final int CLIENT = 3;
    private static final int INVITATION = 5;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PendingInvitations pending;

    @Autowired
    private People people;

    @Override
    protected PersonId person() {
        return clients.adminInAgency().person();
    }

    @Test
    void howFarEachLetterIsStandsBesideItsPerson() {
        admin("Alice", letter -> {});
        admin(
                "Bruno",
                letter -> pending.failed(letter.membership(), letter.letter(), Instant.parse("2031-03-01T15:40:00Z")));
        admin("Cléo", letter -> pending.failed(letter.membership(), letter.letter(), null));
        admin("Denis", letter -> pending.unclear(letter.membership(), letter.letter()));
        admin("Elsa", letter -> {
            pending.handOver(letter.membership(), letter.letter());
            pending.sent(letter.membership(), letter.letter());
        });

        open("agency/people");

        assertThat(cell("Alice", INVITATION)).isEqualTo("Message en cours d’envoi");
        assertThat(cell("Bruno", INVITATION))
                .startsWith("Pas encore parti\u00A0; nouvel essai\u00A0: 1\u00A0mars\u00A02031")
                .contains(":40");
        assertThat(cell("Cléo", INVITATION)).isEqualTo("Non parti malgré plusieurs essais. Renvoyez-le.");
        assertThat(cell("Denis", INVITATION)).contains("peut-être parti");
        assertThat(cell("Elsa", INVITATION)).startsWith("Message envoyé\u00A0: ");
        assertThat(cell("Elsa", ROLE)).isEqualTo("administration de l’agence");
        assertThat(cell("Elsa", CLIENT)).isEqualTo("Tous les clients");
    }

    @Test
    void anAdminIsInvitedToNoClientAndForNoTime() {
        open("agency/people");
        test(find(Button.class).withText("Inviter une personne").single()).click();
        ComboBox<?> client = find(ComboBox.class).withLabel("Client").single();
        Select<Role> role = find(Select.class).withLabel("Rôle").single();

        role.setValue(Role.AGENCY_ADMIN);
        assertThat(client.isVisible()).isFalse();
        assertThat(find(TextField.class).withLabel("Dernier jour").all()).isEmpty();
        role.setValue(Role.CONSULTANT);
        assertThat(client.isVisible()).isTrue();
        test(find(Button.class).withText("Inviter").single()).click();
        assertThat(client.getErrorMessage()).isEqualTo("Choisissez un client.");

        role.setValue(Role.AGENCY_ADMIN);
        test(find(Button.class).withText("Inviter").single()).click();
        assertThat(find(TextField.class).withLabel("Adresse e-mail").single().getErrorMessage())
                .isEqualTo("Une adresse comme marie@exemple.fr est attendue.");
    }

    @Test
    void whatKeycloakDoesntAnswerLeavesTheFormAsItWas() {
        open("agency/people");
        test(find(Button.class).withText("Inviter une personne").single()).click();
        ((Select<Role>) find(Select.class).withLabel("Rôle").single()).setValue(Role.AGENCY_ADMIN);
        test(find(TextField.class).withLabel("Prénom et nom").single()).setValue("Marie Dupont");
        test(find(TextField.class).withLabel("Adresse e-mail").single()).setValue("marie@example.test");

        test(find(Button.class).withText("Inviter").single()).click();

        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Prénom et nom").single().getValue())
                .isEqualTo("Marie Dupont");
        assertThat(TwoClients.in(clients.adminInAgency(), memberships::list))
                .noneMatch(line -> line.email().equals("marie@example.test"));
    }

    /** Somebody who is invited to administer the agency; their letter meets this fate. */
    private void admin(String name, Consumer<Invitation> fate) {
        String address = Ids.next() + "@example.test";
        PersonId person = people.known(Ids.next().toString(), address, name, "fr");
        Invitation invitation = TwoClients.in(clients.adminInAgency(), () -> memberships.inviteAdmin(person));
        Scope invited = new Scope.Agency(person, clients.adminInAgency().agency(), Role.AGENCY_ADMIN, Set.of());
        TwoClients.run(invited, () -> fate.accept(invitation));
    }

    private String cell(String name, int column) {
        Grid<?> grid = find(ListGrid.class).single();
        int row = IntStream.range(0, test(grid).size())
                .filter(one -> name.equals(test(grid).getCellText(one, NAME)))
                .findFirst()
                .orElseThrow();
        return test(grid).getCellText(row, column);
    }
}
