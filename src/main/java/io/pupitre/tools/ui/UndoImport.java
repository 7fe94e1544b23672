package io.pupitre.tools.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.EditedSinceException;
import io.pupitre.tools.ImportSummary;
import io.pupitre.tools.ToolImports;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.io.Serializable;

/** Takes an import back; asks only when some of its tools are to be left, or when the agency wants a reason. */
@SuppressWarnings("serial") // Sessions are never stored.
record UndoImport(ToolImports imports, Command done) implements Serializable {

    void undo(ImportSummary summary) {
        undo(summary, false);
    }

    private void undo(ImportSummary summary, boolean leavingEdited) {
        String origin = UI.getCurrentOrThrow().getTranslation("tools.import-undoing", summary.fileName());
        ReasonDialog.doing(origin, () -> {
            try {
                imports.undo(summary.id(), leavingEdited);
            } catch (EditedSinceException e) {
                ask(summary, String.join(", ", e.products()));
                return;
            } catch (NotFoundException e) {
                // Somebody else took it back already.
                done.execute();
                return;
            }
            Notices.success("tools.import-undone", summary.fileName());
            done.execute();
        });
    }

    private void ask(ImportSummary summary, String edited) {
        ConfirmDialog dialog = new ConfirmDialog();
        Wording.bind(dialog, dialog::setHeader, "tools.import-edited");
        Wording.bind(dialog, dialog::setText, "tools.import-edited-which", edited);
        Wording.bind(dialog, dialog::setConfirmText, "tools.import-undo-rest");
        Wording.bind(dialog, dialog::setCancelText, "ui.cancel");
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirmed -> undo(summary, true));
        dialog.open();
    }
}
