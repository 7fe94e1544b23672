package io.pupitre.tools.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.ExternalSystemDetails;
import io.pupitre.tools.IntegrationField;
import io.pupitre.tools.InvalidIntegrationException;
import io.pupitre.tools.SystemKind;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** The fields of an external system. Says at each field what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SystemForm extends FormLayout {

    private final IntegrationPhrases words = new IntegrationPhrases(this::getTranslation);
    private final TextField name = new TextField();
    private final Select<SystemKind> kind = new Select<>();
    private final TextArea note = new TextArea();

    SystemForm() {
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("480px", 2));
        setExpandFields(true);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutofocus(true);
        Wording.bind(name, name::setLabel, IntegrationField.NAME.labelKey());
        kind.setItems(SystemKind.values());
        kind.setValue(SystemKind.OTHER);
        Wording.bind(
                kind,
                label -> {
                    kind.setLabel(label);
                    kind.setItemLabelGenerator(words::kind);
                },
                "tools.system-kind");
        note.setManualValidation(true);
        note.setMinRows(2);
        note.setMaxRows(6);
        Wording.bind(note, note::setLabel, IntegrationField.NOTE.labelKey());
        add(name, kind, note);
        setColspan(note, 2);
    }

    void show(ExternalSystemDetails details) {
        name.setValue(details.name());
        kind.setValue(details.kind());
        note.setValue(details.note());
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<ExternalSystemDetails> read() {
        name.setInvalid(false);
        note.setInvalid(false);
        try {
            return Optional.of(new ExternalSystemDetails(name.getValue(), kind.getValue(), note.getValue()));
        } catch (InvalidIntegrationException e) {
            refuse(e);
            return Optional.empty();
        }
    }

    void refuse(InvalidIntegrationException refusal) {
        refusal.problems().forEach(problem -> {
            if (problem.field() == IntegrationField.NOTE) {
                note.setErrorMessage(words.problem(problem));
                note.setInvalid(true);
            } else {
                name.setErrorMessage(words.problem(problem));
                name.setInvalid(true);
            }
        });
    }
}
