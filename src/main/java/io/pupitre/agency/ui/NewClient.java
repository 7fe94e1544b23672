package io.pupitre.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.pupitre.ui.EmptyState;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.Wording;

/** The way to a new client, for the agency's admins. */
final class NewClient {

    private NewClient() {}

    static Button button() {
        Button add = new Button(Glyph.ADD.icon(), click -> begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(add, add::setText, "agency.new-client");
        return Key.CREATE.on(add);
    }

    /** What an agency sees that has no client yet. */
    static EmptyState insteadOfRows() {
        return new EmptyState(Glyph.CLIENTS, "agency.no-clients", button());
    }

    static void begin() {
        UI ui = UI.getCurrentOrThrow();
        // With its parameters, which name the agency of who works for several.
        ui.navigate("agency/clients/new", ui.getActiveViewLocation().getQueryParameters());
    }
}
