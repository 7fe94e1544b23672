package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.NotInStateException;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.StaleTextException;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;
import io.pupitre.ui.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks what is to be said of a KPI's month. */
final class CommentDialog {

    private final ParagraphsField what = new ParagraphsField("scorecard.commentary-what", Commentary.LENGTH);
    private final ParagraphsField why = new ParagraphsField("scorecard.commentary-why", Commentary.LENGTH);
    private final ParagraphsField next = new ParagraphsField("scorecard.commentary-next", Commentary.LENGTH);
    private final TextField note = new TextField();
    private final Saving saving;

    /** Keeps what was typed. */
    @FunctionalInterface
    interface Saving {

        void save(Commentary commentary, String note);
    }

    CommentDialog(Commentary present, String presentNote, Saving saving) {
        this.saving = saving;
        what.setValue(present.what());
        why.setValue(present.why());
        next.setValue(present.next());
        note.setValue(presentNote);
        Wording.bind(note, note::setLabel, "scorecard.commentary-note");
        Wording.bind(note, note::setHelperText, "scorecard.commentary-note-help");
    }

    /** @param saved called after it was saved */
    void open(Command saved) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog("scorecard.comment", "scorecard.save", () -> save(dialog[0], saved));
        dialog[0].withWide(what).withWide(why).withWide(next).withWide(note).open();
    }

    private boolean save(FormDialog dialog, Command saved) {
        // Each is asked, so that each says what is wrong with it.
        long wrong = Stream.of(what, why, next).filter(field -> !field.isGood()).count();
        if (!isNoteGood() || wrong > 0) {
            return false;
        }
        Commentary commentary = new Commentary(what.getValue(), why.getValue(), next.getValue());
        try {
            saving.save(commentary, note.getValue());
        } catch (StaleTextException e) {
            dialog.refuse(what.getTranslation("scorecard.text-stale", e.theirs()));
            return false;
        } catch (NotInStateException e) {
            dialog.refuse(what.getTranslation("scorecard.text-in-review"));
            return false;
        }
        saved.execute();
        return true;
    }

    private boolean isNoteGood() {
        Optional<String> problem = ScorecardText.problemOfOptional(note.getValue(), MonthTexts.NOTE_LENGTH);
        note.setInvalid(problem.isPresent());
        problem.ifPresent(key -> note.setErrorMessage(note.getTranslation(key, MonthTexts.NOTE_LENGTH)));
        return problem.isEmpty();
    }
}
