package io.pupitre.savedview.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.savedview.SavedViewDetails;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.Optional;

/** Asks under which name a view is kept, and for whom. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ViewDialog implements Serializable {

    private final TextField name = new TextField();
    private final Checkbox shared = new Checkbox();

    private ViewDialog() {
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        Wording.bind(name, name::setLabel, "savedview.name");
        Wording.bind(name, name::setHelperText, "savedview.name-help");
        Wording.bind(shared, shared::setLabel, "savedview.shared");
    }

    /**
     * @param query what the list is narrowed to
     * @param keep is given what was asked for
     */
    static void open(String query, SerializableConsumer<SavedViewDetails> keep) {
        ViewDialog asking = new ViewDialog();
        new FormDialog("savedview.keep-title", "savedview.save", () -> asking.save(query, keep))
                .withWide(asking.name)
                .withWide(asking.shared)
                .open();
    }

    private boolean save(String query, SerializableConsumer<SavedViewDetails> keep) {
        String said = TextRule.tidy(name.getValue());
        Optional<String> problem = said.isEmpty() ? Optional.of("missing") : SavedViewDetails.NAME.problemOf(said);
        if (problem.isPresent()) {
            name.setErrorMessage(name.getTranslation("savedview.name-" + problem.get(), SavedViewDetails.NAME_LENGTH));
            name.setInvalid(true);
            return false;
        }
        keep.accept(new SavedViewDetails(said, query, shared.getValue()));
        return true;
    }
}
