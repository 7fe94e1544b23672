package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.ui.ConfirmDestruction;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.util.Locale;

/** Whether the client is at work, and the ways from there. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StandingSection extends Section {

    private final SerializableConsumer<WorkspaceStatus> become;
    private final Div content = new Div();

    /** @param become changes the status and shows it */
    StandingSection(SerializableConsumer<WorkspaceStatus> become) {
        this.become = become;
        addClassNames("pu-stack", "pu-settings-section");
        content.addClassName("pu-stack");
        H2 title = new H2();
        Wording.bind(title, title::setText, "onboarding.standing");
        add(title, content);
    }

    void show(String client, WorkspaceStatus status) {
        Paragraph words = new Paragraph();
        Wording.bind(
                words, words::setText, "onboarding.standing-" + status.name().toLowerCase(Locale.ROOT));
        Div buttons = new Div();
        buttons.addClassName("pu-wizard-buttons");
        if (status == WorkspaceStatus.ACTIVE) {
            buttons.add(
                    ending(client, WorkspaceStatus.SUSPENDED, "onboarding.suspend"),
                    ending(client, WorkspaceStatus.ARCHIVED, "onboarding.archive"));
        } else {
            Button back = button("onboarding.reactivate", () -> {
                become.accept(WorkspaceStatus.ACTIVE);
                Notices.undoable(() -> become.accept(status), "onboarding.reactivated", client);
            });
            back.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(back);
        }
        content.removeAll();
        content.add(words, buttons);
    }

    private Button ending(String client, WorkspaceStatus status, String verbKey) {
        return button(
                verbKey,
                () -> new ConfirmDestruction(
                                client, client, verbKey + "-consequence", verbKey, () -> become.accept(status))
                        .open());
    }

    private static Button button(String key, Command action) {
        Button button = new Button("", click -> action.execute());
        Wording.bind(button, button::setText, key);
        return button;
    }
}
