package io.pupitre.ui;

import com.vaadin.flow.component.Component;

/**
 * Controls that change a client's data. Where the client is suspended or archived the frame of its pages leaves them out, at
 * once also in a tab that is open; services refuse the change whatever is shown.
 */
public final class Changes {

    /** Renderers' templates name it themselves. */
    private static final String CLASS = "pu-changes";

    private Changes() {}

    /** Marks controls as such. */
    public static void mark(Component... controls) {
        for (Component control : controls) {
            control.getElement().getClassList().add(CLASS);
        }
    }
}
