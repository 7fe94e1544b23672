package io.pupitre.onboarding.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.fixtures.PageTest;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.ListGrid;
import org.junit.jupiter.api.Test;

/** The pages on which an agency's admin lets clients and people in, without a browser. */
@ViewPackages(packages = "io.pupitre")
class OnboardingPagesIT extends PageTest {

    @Override
    protected PersonId person() {
        return clients.adminInAgency().person();
    }

    @Test
    void theWizardStaysWhereSomethingIsMissing() {
        open("agency/clients/new");
        assertThat(getCurrentView()).isInstanceOf(NewClientView.class);

        press("Continuer");
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Donnez un nom au client.");
        assertThat(find(Button.class).withText("Retour").all()).noneMatch(Button::isVisible);

        test(name()).setValue("Été & Cie");
        assertThat(address().getValue()).isEqualTo("ete-cie");
        test(address()).setValue(clients.firstAddress());
        press("Continuer");
        assertThat(address().getErrorMessage()).isEqualTo("Un autre client de l’agence a cette adresse.");
        assertThat(name().getValue()).isEqualTo("Été & Cie");
    }

    @Test
    void theWayBackKeepsWhatWasTyped() {
        open("agency/clients/new");
        test(name()).setValue("Phare");
        test(address()).setValue(clients.firstAddress() + "-phare");
        press("Continuer");
        assertThat(words()).contains("Ajouter une région");

        press("Retour");
        assertThat(name().getValue()).isEqualTo("Phare");
        assertThat(address().getValue()).isEqualTo(clients.firstAddress() + "-phare");
    }

    @Test
    void whoWorksWhereIsListedAndAnInvitationNamesAClient() {
        open("agency/people");
        assertThat(getCurrentView()).isInstanceOf(PeopleView.class);
        assertThat(find(ListGrid.class).single().getListDataView().getItemCount())
                .isEqualTo(4);

        press("Inviter une personne");
        Dialog dialog = find(Dialog.class).single();
        test(find(Button.class, dialog).withText("Inviter").single()).click();
        ComboBox<?> client = find(ComboBox.class, dialog).withLabel("Client").single();
        assertThat(client.isInvalid()).isTrue();
        assertThat(client.getErrorMessage()).isEqualTo("Choisissez un client.");
        assertThat(dialog.isOpened()).isTrue();
    }

    private TextField name() {
        return find(TextField.class).withLabel("Nom du client").single();
    }

    private TextField address() {
        return find(TextField.class).withLabel("Adresse dans la console").single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
