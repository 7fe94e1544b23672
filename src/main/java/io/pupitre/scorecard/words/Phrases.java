package io.pupitre.scorecard.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Locale;

/** Phrases by key, in one language: that of a page, or that of who asked for a file. */
@FunctionalInterface
public interface Phrases extends Serializable {

    String say(String key, Object... parameters);

    /** In the language that the page has whenever it is asked. */
    static Phrases of(Component page) {
        return (key, parameters) -> page.getTranslation(key, parameters);
    }

    /** Where there is no page. */
    @SuppressWarnings("serial") // Lives as long as a file is written.
    static Phrases of(I18NProvider phrases, Locale language) {
        return (key, parameters) -> phrases.getTranslation(key, language, parameters);
    }
}
