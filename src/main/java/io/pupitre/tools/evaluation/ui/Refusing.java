package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.ui.FormDialog;
import java.util.Optional;

/** Forms that stay open, with what was typed, and say it when what they say isn't taken. */
final class Refusing {

    private Refusing() {}

    /**
     * @param read what the fields say; empty when one of them says what is wrong with it
     * @param save answers the key of what kept it from being saved, if anything did
     */
    static <T> FormDialog form(
            String titleKey, SerializableSupplier<Optional<T>> read, SerializableFunction<T, Optional<String>> save) {
        FormDialog[] form = new FormDialog[1];
        form[0] = new FormDialog(titleKey, "tools.save", () -> {
            Optional<T> said = read.get();
            if (said.isEmpty()) {
                return false;
            }
            Optional<String> problem = save.apply(said.get());
            problem.ifPresent(key -> form[0].refuse(form[0].getTranslation(key)));
            return problem.isEmpty();
        });
        return form[0];
    }
}
