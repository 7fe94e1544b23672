package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;

/**
 * Keeps a text in step with the person's language.
 *
 * <p>Changing the language must not lose what somebody typed, so the page is neither reloaded nor rebuilt: each text
 * that is on the screen is set again in place. A view says once which phrase goes where:
 *
 * <pre>{@code
 * Wording.bind(save, save::setText, "tools.save");
 * Wording.bind(name, name::setLabel, "ui.undo");
 * }</pre>
 *
 * Texts that a renderer produces are the view's to refresh: it implements {@code LocaleChangeObserver} and calls {@code
 * grid.getDataProvider().refreshAll()}.
 */
public final class Wording {

    private Wording() {}

    /**
     * Gives {@code target} the phrase of this key, now and after every change of language, as long as {@code owner} is on
     * a page.
     *
     * @param parameters put into the phrase's {@code {0}}, {@code {1}}…, as java.text.MessageFormat does
     */
    public static void bind(Component owner, SerializableConsumer<String> target, String key, Object... parameters) {
        // At once too, so that a component is complete before it is attached (a tester, a dialog's width).
        target.accept(owner.getTranslation(key, parameters));
        Signal.effect(owner, () -> {
            var locale = owner.getUI().orElseGet(UI::getCurrent).localeSignal().get();
            target.accept(owner.getTranslation(locale, key, parameters));
        });
    }

    /** The same for an attribute such as {@code aria-label}, where the component has no setter for it. */
    public static void bindAttribute(Component owner, String attribute, String key, Object... parameters) {
        bind(owner, text -> owner.getElement().setAttribute(attribute, text), key, parameters);
    }
}
