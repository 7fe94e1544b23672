package io.pupitre.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.Command;

/**
 * Short messages at the lower edge of the page. Each is also spoken: politely when something worked, at once when it
 * did not. They never carry what must not be missed: that belongs at the field or on the page.
 */
public final class Notices {

    private static final int BRIEF = 5_000;
    /** An undo must be reachable by somebody who uses the keyboard or reads slowly. */
    private static final int TO_UNDO = 10_000;

    private Notices() {}

    /** Something worked. */
    public static void success(String key, Object... parameters) {
        show(Glyph.OK, NotificationVariant.SUCCESS, BRIEF, phrase(key, parameters));
    }

    /** Something reversible was done without asking; this offers the way back. */
    public static void undoable(Command undo, String key, Object... parameters) {
        var notice = show(Glyph.OK, NotificationVariant.SUCCESS, TO_UNDO, phrase(key, parameters));
        var button = new Button(phrase("ui.undo"), click -> {
            notice.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(button);
    }

    /** Something did not work; stays until it is closed. */
    public static void error(String key, Object... parameters) {
        var notice = show(Glyph.BAD, NotificationVariant.ERROR, 0, phrase(key, parameters));
        notice.setAssertive(true);
        var close = new Button(Glyph.CLOSE.icon(), click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(phrase("ui.close"));
        notice.add(close);
    }

    private static Notification show(Glyph glyph, NotificationVariant variant, int millis, String text) {
        var notice = new Notification();
        notice.addThemeVariants(variant);
        notice.setDuration(millis);
        // The corners hold what people press: the person's menu, a side panel's buttons.
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addClassName("pu-notice");
        notice.add(glyph.icon(), new Span(text));
        notice.open();
        return notice;
    }

    private static String phrase(String key, Object... parameters) {
        return UI.getCurrentOrThrow().getTranslation(key, parameters);
    }
}
