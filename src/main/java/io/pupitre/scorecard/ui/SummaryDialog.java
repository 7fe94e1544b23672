package io.pupitre.scorecard.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.NotInStateException;
import io.pupitre.scorecard.StaleTextException;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;

/** Asks what is to be said of a month as a whole. */
final class SummaryDialog {

    private final ParagraphsField summary = new ParagraphsField("scorecard.summary", MonthTexts.SUMMARY_LENGTH);
    private final SerializableConsumer<String> saving;

    SummaryDialog(String present, SerializableConsumer<String> saving) {
        this.saving = saving;
        summary.setValue(present);
        summary.setMinRows(5);
    }

    /** @param saved called after it was saved */
    void open(Command saved) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog("scorecard.summary-write", "scorecard.save", () -> save(dialog[0], saved));
        dialog[0].withWide(summary).open();
    }

    private boolean save(FormDialog dialog, Command saved) {
        if (!summary.isGood()) {
            return false;
        }
        try {
            saving.accept(summary.getValue());
        } catch (StaleTextException e) {
            dialog.refuse(summary.getTranslation("scorecard.text-stale", e.theirs()));
            return false;
        } catch (NotInStateException e) {
            dialog.refuse(summary.getTranslation("scorecard.text-in-review"));
            return false;
        }
        saved.execute();
        return true;
    }
}
