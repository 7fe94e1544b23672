package io.pupitre.templates.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.templates.Limits;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;

/** Asks what is new in a version. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PublishDialog extends EditDialog {

    PublishDialog(SerializableConsumer<String> publish) {
        super("templates.publish");
        TextArea notes = new TextArea();
        Wording.bind(notes, notes::setLabel, "templates.release-notes");
        Wording.bind(notes, notes::setHelperText, "templates.release-notes-help");
        notes.setRequiredIndicatorVisible(true);
        fill(
                "templates.publish",
                () -> {
                    String problem = TextRule.tidy(notes.getValue()).isEmpty()
                            ? "required"
                            : Limits.NOTES
                                    .problemOf(TextRule.tidy(notes.getValue()))
                                    .orElse("");
                    notes.setInvalid(!problem.isEmpty());
                    if (notes.isInvalid()) {
                        notes.setErrorMessage(
                                getTranslation("templates.problem." + problem, Limits.NOTES.characters()));
                        return false;
                    }
                    publish.accept(notes.getValue());
                    return true;
                },
                wide(notes));
    }
}
