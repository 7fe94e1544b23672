package io.pupitre.templates.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.Limits;
import io.pupitre.ui.Wording;
import java.util.Arrays;

/** One text in French and English, side by side, as part of a form. */
final class BilingualFields {

    private final Component french;
    private final Component english;
    private final Binder<String[]> binder = new Binder<>();
    private final String[] texts;

    private BilingualFields(
            AbstractField<?, String> french,
            AbstractField<?, String> english,
            String labelPrefix,
            Bilingual text,
            Limits limit,
            boolean required) {
        this.french = french;
        this.english = english;
        this.texts = new String[] {text.fr(), text.en()};
        label(french, labelPrefix + "fr");
        label(english, labelPrefix + "en");
        var first = binder.forField(french).withValidator(Checks.text(french, limit));
        if (required) {
            first.withValidator((value, context) -> new Bilingual(value, english.getValue()).isEmpty()
                    ? ValidationResult.error(french.getTranslation("templates.problem.required"))
                    : ValidationResult.ok());
        }
        first.bind(pair -> pair[0], (pair, value) -> pair[0] = value);
        binder.forField(english)
                .withValidator(Checks.text(english, limit))
                .bind(pair -> pair[1], (pair, value) -> pair[1] = value);
        binder.readBean(texts);
    }

    /** @param labelPrefix the key of a label but for the language at its end: {@code templates.name-} */
    static BilingualFields lines(String labelPrefix, Bilingual text, Limits limit, boolean required) {
        return new BilingualFields(new TextField(), new TextField(), labelPrefix, text, limit, required);
    }

    static BilingualFields areas(String labelPrefix, Bilingual text, Limits limit) {
        return new BilingualFields(new TextArea(), new TextArea(), labelPrefix, text, limit, false);
    }

    Component french() {
        return french;
    }

    Component english() {
        return english;
    }

    /** Whether both fit; says at the field what doesn't. */
    boolean valid() {
        return binder.writeBeanIfValid(texts);
    }

    /** Whether all fit; each says at its fields what doesn't, not only the first. */
    static boolean allValid(BilingualFields... texts) {
        return Arrays.stream(texts).filter(text -> !text.valid()).count() == 0;
    }

    /** As it was when it was last {@link #valid}. */
    Bilingual text() {
        return new Bilingual(texts[0], texts[1]);
    }

    private static void label(AbstractField<?, String> field, String key) {
        Wording.bind(field, ((HasLabel) field)::setLabel, key);
    }
}
