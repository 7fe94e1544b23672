package io.pupitre.templates;

import io.pupitre.ui.TextRule;
import java.util.Locale;

/**
 * A text in French and English. Either may be missing: then the other is shown.
 *
 * <p>Line ends are {@code \n}; no blanks around; what would show nothing is missing.
 */
public record Bilingual(String fr, String en) {

    public static final Bilingual EMPTY = new Bilingual("", "");

    public Bilingual {
        fr = TextRule.tidy(fr);
        en = TextRule.tidy(en);
    }

    /** In that language, else in the other; empty when it has neither. */
    public String in(Locale language) {
        boolean french = !Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        String wanted = french ? fr : en;
        String other = french ? en : fr;
        return wanted.isEmpty() ? other : wanted;
    }

    /** In exactly that language; empty when it is missing. */
    public String exactly(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : fr;
    }

    /** The same with another text in one language. */
    public Bilingual with(Locale language, String text) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? new Bilingual(fr, text)
                : new Bilingual(text, en);
    }

    public boolean isEmpty() {
        return fr.isEmpty() && en.isEmpty();
    }
}
