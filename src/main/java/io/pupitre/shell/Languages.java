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

    @Override
    public Locale getDefaultLocale() {
        return Locale.FRENCH;
    }
}
