package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.evaluation.Decision;
import io.pupitre.tools.evaluation.Mark;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.Wording;
import java.util.Optional;

/** Asks for one text: why an evaluation is dropped or begun again, or a remark on a mark. */
final class TextDialog {

    private final TextArea text = new TextArea();

    private TextDialog(String labelKey) {
        SavingInputs.describe(text, labelKey);
        text.setAutofocus(true);
    }

    /** @param save answers the key of what kept it from being saved, if anything did */
    static void reason(String titleKey, String leadKey, SerializableFunction<String, Optional<String>> save) {
        TextDialog fields = new TextDialog("tools.evaluation-reason");
        fields.text.setRequiredIndicatorVisible(true);
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, leadKey);
        Refusing.form(titleKey, () -> fields.read(Decision.REASON_LENGTH, true), save)
                .withWide(lead)
                .withWide(fields.text)
                .open();
    }

    /** @param present the remark that is there */
    static void remark(String present, SerializableFunction<String, Optional<String>> save) {
        TextDialog fields = new TextDialog("tools.evaluation-remark");
        fields.text.setValue(present);
        Refusing.form("tools.evaluation-remark", () -> fields.read(Mark.REMARK_LENGTH, false), save)
                .withWide(fields.text)
                .open();
    }

    private Optional<String> read(int length, boolean required) {
        return SavingInputs.isGood(text, length, true, required) ? Optional.of(text.getValue()) : Optional.empty();
    }
}
