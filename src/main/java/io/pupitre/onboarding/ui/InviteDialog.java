package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.identity.NewPerson;
import io.pupitre.onboarding.Invitee;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;

/** Asks whom to invite, and where. */
@SuppressWarnings("serial") // Sessions are never stored.
final class InviteDialog extends Dialog {

    /** Does it. */
    interface Invite extends Serializable {
        /** Answers whether it was done, so that the dialog closes. */
        boolean invite(WorkspaceId workspace, Invitee invitee);

        /** The same for an admin of the whole agency. */
        boolean inviteAdmin(NewPerson person);
    }

    InviteDialog(List<WorkspaceLine> clients, Clock clock, Invite invite) {
        addClassNames("pu-edit-dialog", "pu-invite-dialog");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        Wording.bind(this, this::setHeaderTitle, "onboarding.invite");
        ComboBox<WorkspaceLine> client = new ComboBox<>();
        client.setItems(clients);
        client.setItemLabelGenerator(WorkspaceLine::name);
        client.setWidthFull();
        Wording.bind(client, client::setLabel, "agency.client");
        InviteeFields person = new InviteeFields(Role.AGENCY_ADMIN, Role.CONSULTANT, Role.CLIENT_CMO);
        person.addAdminListener(admin -> client.setVisible(!admin));
        add(client, person);
        Button cancel = new Button("", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button send = new Button("", click -> {
            client.setErrorMessage(getTranslation("onboarding.problem-client"));
            client.setInvalid(client.isEmpty() && !person.isForAdmin());
            if (person.isComplete(new HashSet<>(), LocalDate.now(clock))
                    && !client.isInvalid()
                    && (person.isForAdmin()
                            ? invite.inviteAdmin(person.person())
                            : invite.invite(new WorkspaceId(client.getValue().id()), person.invitee(ZoneOffset.UTC)))) {
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(send, send::setText, "onboarding.send");
        getFooter().add(cancel, send);
    }
}
