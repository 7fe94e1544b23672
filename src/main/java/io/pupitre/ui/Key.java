package io.pupitre.ui;

import com.vaadin.flow.component.Component;

/**
 * The single keys that a page may give to its own controls. They are matched by the character that the keyboard
 * produces, so that AZERTY works, and sleep while somebody types in a field or a dialog is open; the browser's part of it
 * is {@code frontend/shell/keys.ts}. Pressing one clicks the control, or focuses it if it is a field.
 */
public enum Key {
    CREATE("c"),
    EDIT("e"),
    FILTER("/");

    private final String character;

    Key(String character) {
        this.character = character;
    }

    public String character() {
        return character;
    }

    /** Gives this key to the control, and says so to assistive technology. */
    public <C extends Component> C on(C control) {
        control.getElement().setAttribute("data-key", character).setAttribute("aria-keyshortcuts", character);
        return control;
    }
}
