package io.pupitre.tools.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.Money;
import io.pupitre.tools.SavingDetails;
import io.pupitre.tools.SavingKind;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Asks for a saving that somebody found themselves. */
final class SavingDialog {

    private final TextField subject = new TextField();
    private final TextField amount = new TextField();
    private final CurrencyField currency = new CurrencyField("tools.field-currency");
    private final TextArea note = new TextArea();

    private SavingDialog(Currency usual) {
        Wording.bind(subject, subject::setLabel, "tools.saving-subject");
        subject.setRequiredIndicatorVisible(true);
        subject.setAutofocus(true);
        SavingInputs.describe(amount, "tools.saving-amount");
        currency.setValue(usual);
        SavingInputs.describe(note, "tools.saving-note");
    }

    /** @param usual the currency that amounts are mostly in */
    static void open(Currency usual, SerializableConsumer<SavingDetails> add) {
        SavingDialog fields = new SavingDialog(usual);
        new FormDialog("tools.saving-add", "tools.save", () -> fields.read(add))
                .withWide(fields.subject)
                .with(fields.amount, fields.currency)
                .withWide(fields.note)
                .open();
    }

    private boolean read(SerializableConsumer<SavingDetails> add) {
        boolean named = SavingInputs.isGood(subject, SavingDetails.SUBJECT_LENGTH, false, true);
        boolean good = SavingInputs.isGood(note, SavingDetails.NOTE_LENGTH, true, false) && named;
        Optional<BigDecimal> money = SavingInputs.amount(amount);
        if (!good || amount.isInvalid() || currency.isInvalid() || currency.isEmpty()) {
            return false;
        }
        add.accept(new SavingDetails(
                SavingKind.OTHER,
                subject.getValue(),
                null,
                List.of(),
                money.map(value -> new Money(value, currency.getValue())).orElse(null),
                note.getValue()));
        return true;
    }
}
