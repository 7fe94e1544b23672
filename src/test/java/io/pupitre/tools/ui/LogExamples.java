package io.pupitre.tools.ui;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.pupitre.tools.LogWords;
import java.util.List;
import java.util.Locale;

/** The words of the log without a page. */
public final class LogExamples {

    private static final I18NProvider PHRASES = new DefaultI18NProvider(List.of(Locale.FRENCH, Locale.ENGLISH));

    private LogExamples() {}

    public static LogWords in(Locale language) {
        return words(language);
    }

    static ChangeWords words(Locale language) {
        return new ChangeWords(new ToolPhrases(PHRASES, language));
    }
}
