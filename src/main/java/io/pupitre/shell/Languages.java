package io.pupitre.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * French and English, French when a browser asks for neither. Both bundles are complete and there is no default bundle
 * between them: a missing phrase shows as such, and {@code TranslationsTest} finds it.
 */
@Component
class Languages extends DefaultI18NProvider {

    static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    Languages() {
        super(ALL);
    }

    /** The narrow blank of French numbers becomes a plain non-breaking one: our typeface draws it so thin that 1 200 reads 1200. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return super.getTranslation(key, locale, parameters).replace('\u202F', '\u00A0');
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.FRENCH;
    }
}
