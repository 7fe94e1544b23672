package io.pupitre.tools.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.SavingDetails;
import io.pupitre.tools.SavingMove;
import io.pupitre.tools.SavingRecord;
import io.pupitre.tools.SavingStatus;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks how a saving goes on; one that is dismissed needs a reason. */
final class SavingStepDialog {

    private final Select<SavingStatus> status = new Select<>();
    private final TextField realised = new TextField();
    private final TextArea note = new TextArea();
    private final boolean priced;

    private SavingStepDialog(List<SavingStatus> next, @Nullable SavingRecord saving) {
        priced = saving != null && saving.details().amount() != null;
        Wording.bind(status, status::setLabel, "tools.saving-step-to");
        status.setItems(next);
        Wording.bind(
                status,
                ignored -> status.setItemLabelGenerator(one -> new SavingPhrases(new ToolPhrases(status)).status(one)),
                "tools.saving-step-to");
        SavingInputs.describe(realised, "tools.saving-realised");
        Wording.bind(realised, realised::setHelperText, "tools.saving-realised-help");
        SavingInputs.describe(note, "tools.saving-note");
        status.addValueChangeListener(change -> fit());
        status.setValue(next.getFirst());
        status.setVisible(next.size() > 1);
        if (saving != null) {
            note.setValue(saving.details().note());
            if (saving.details().amount() != null) {
                SavingInputs.show(realised, saving.details().amount().amount());
            }
        }
        fit();
    }

    /** What becomes of one on the list. */
    static void open(SavingRecord saving, SerializableConsumer<SavingMove> step) {
        open("tools.saving-step", new SavingStepDialog(saving.status().next(), saving), step);
    }

    /** Why one that was found is left as it is. */
    static void dismiss(SerializableConsumer<SavingMove> step) {
        open("tools.saving-dismiss", new SavingStepDialog(List.of(SavingStatus.DISMISSED), null), step);
    }

    private static void open(String titleKey, SavingStepDialog fields, SerializableConsumer<SavingMove> step) {
        new FormDialog(titleKey, "tools.save", () -> fields.read(step))
                .with(fields.status, fields.realised)
                .withWide(fields.note)
                .open();
    }

    private void fit() {
        realised.setVisible(priced && status.getValue() == SavingStatus.REALISED);
        note.setRequiredIndicatorVisible(status.getValue() == SavingStatus.DISMISSED);
    }

    private boolean read(SerializableConsumer<SavingMove> step) {
        boolean dismissed = status.getValue() == SavingStatus.DISMISSED;
        boolean good = SavingInputs.isGood(note, SavingDetails.NOTE_LENGTH, true, dismissed);
        Optional<BigDecimal> amount = realised.isVisible() ? SavingInputs.amount(realised) : Optional.empty();
        if (!good || (realised.isVisible() && realised.isInvalid())) {
            return false;
        }
        step.accept(new SavingMove(status.getValue(), amount.orElse(null), note.getValue()));
        return true;
    }
}
