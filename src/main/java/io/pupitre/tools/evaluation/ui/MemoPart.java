package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.pupitre.tools.evaluation.EvaluationDetails;
import io.pupitre.tools.evaluation.EvaluationRecord;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.Changes;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The recommendation that an evaluation ends in. What somebody types stays whatever else changes on the page. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MemoPart extends Composite<Div> {

    private final EvaluationPhrases words = new EvaluationPhrases(this);
    private final TextArea text = new TextArea();
    private final Button save = new Button();
    private final Paragraph written = new Paragraph();
    private final Paragraph conflict = new Paragraph();
    private @Nullable EvaluationRecord base;
    private @Nullable EvaluationRecord shown;

    /** Keeps a memo; answers the evaluation as it is when its memo was changed by somebody else since the base was read. */
    interface Noting extends Serializable {
        Optional<EvaluationRecord> note(EvaluationRecord base, String memo);
    }

    MemoPart(Noting noting) {
        H2 title = new H2();
        Wording.bind(title, title::setText, "tools.evaluation-memo");
        SavingInputs.describe(text, "tools.evaluation-memo-label");
        text.setMinRows(6);
        text.setMaxRows(30);
        text.setWidthFull();
        Wording.bind(text, text::setHelperText, "tools.evaluation-memo-help");
        Wording.bind(save, save::setText, "tools.evaluation-memo-save");
        save.addClickListener(click -> save(noting));
        written.addClassName("pu-evaluation-memo-written");
        Wording.bind(written, ignored -> tell(), "tools.evaluation-memo-none");
        conflict.addClassName("pu-problem");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        Changes.mark(text, save);
        getContent().addClassName("pu-evaluation-memo");
        getContent().add(title, text, conflict, save, written);
    }

    void show(EvaluationRecord present) {
        EvaluationRecord before = base;
        boolean turned = shown != null && shown.isOpen() != present.isOpen();
        shown = present;
        if (before == null || !isUnsaved()) {
            text.setValue(present.memo());
            text.setInvalid(false);
            conflict.setVisible(false);
            base = present;
        } else if (present.memo().equals(before.memo())) {
            // Only something else of the evaluation is another one.
            base = present;
        }
        // What can't be saved any more can still be read and copied.
        text.setVisible(present.isOpen() || isUnsaved());
        if (turned) {
            text.setErrorMessage(words.say("tools.evaluation-closed"));
            text.setInvalid(!present.isOpen() && isUnsaved());
        }
        save.setVisible(present.isOpen());
        tell();
        getContent().getClassNames().set("pu-evaluation-open", present.isOpen());
    }

    private void save(Noting noting) {
        if (base == null || !SavingInputs.isGood(text, EvaluationDetails.MEMO_LENGTH, true, false)) {
            return;
        }
        Optional<EvaluationRecord> theirs = noting.note(base, text.getValue());
        conflict.setVisible(theirs.isPresent());
        theirs.ifPresent(other -> {
            base = other;
            conflict.setText(words.say("tools.evaluation-memo-conflict", other.memo()));
        });
    }

    /** Whether nothing that was typed would be left out of a decision; else it is said at the field. */
    boolean isSettled() {
        if (isUnsaved()) {
            text.setErrorMessage(words.say("tools.evaluation-memo-unsaved"));
            text.setInvalid(true);
            text.focus();
            return false;
        }
        return true;
    }

    private boolean isUnsaved() {
        return base != null && !TextRule.tidy(text.getValue()).equals(base.memo());
    }

    private void tell() {
        if (shown != null) {
            written.setText(shown.memo().isEmpty() ? words.say("tools.evaluation-memo-none") : shown.memo());
        }
    }

    /** What was typed is what is kept now. */
    void kept(EvaluationRecord present) {
        base = present;
        text.setValue(present.memo());
        conflict.setVisible(false);
        show(present);
    }
}
