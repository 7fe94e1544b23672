package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** Asks what is new in a version of a definition. */
final class NoteDialog {

    private final TextArea note = new TextArea();

    NoteDialog() {
        note.setRequiredIndicatorVisible(true);
        Wording.bind(note, note::setLabel, "scorecard.version-note");
        Wording.bind(note, note::setHelperText, "scorecard.version-note-help");
    }

    void open(SerializableConsumer<String> publish) {
        new FormDialog("scorecard.definition-publish", "scorecard.definition-publish", () -> {
                    Optional<String> problem = ScorecardText.problemOfNote(note.getValue());
                    note.setInvalid(problem.isPresent());
                    problem.ifPresent(key -> note.setErrorMessage(note.getTranslation(key, ScorecardText.NOTE_LENGTH)));
                    if (problem.isEmpty()) {
                        publish.accept(note.getValue());
                    }
                    return problem.isEmpty();
                })
                .withWide(note)
                .open();
    }
}
