package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.util.Locale;

/** The address that a name suggests. */
final class SlugProposal {

    private static final int LONGEST = 40;

    private SlugProposal() {}

    /** Has the address follow the name, until somebody chooses one themselves. */
    static void follow(TextField name, TextField slug) {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (slug.getValue().equals(of(change.getOldValue()))) {
                slug.setValue(of(change.getValue()));
            }
            name.setInvalid(false);
        });
        slug.addValueChangeListener(change -> slug.setInvalid(false));
    }

    /** Without accents, in lower case, hyphens between words; empty when nothing is left. */
    static String of(String name) {
        String plain = Normalizer.normalize(
                        name.replace("œ", "oe")
                                .replace("Œ", "oe")
                                .replace("æ", "ae")
                                .replace("ß", "ss"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
