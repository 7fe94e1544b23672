package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.scorecard.HeldUnitException;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.ui.CurrencyField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.Currency;
import java.util.Optional;

/** Asks what an input is called, and of what unit and currency its figures are. */
final class InputDialog {

    /** Takes what was typed; throws {@link HeldUnitException} when the input can't have another unit now. */
    @FunctionalInterface
    interface Saving extends java.io.Serializable {
        void save(String name, Unit unit, Currency currency);
    }

    private final TextField name = new TextField();
    private final Select<Unit> unit = new Select<>();
    private final CurrencyField currency = new CurrencyField("scorecard.input-currency");

    /** @param home the client's currency */
    InputDialog(Input input, Currency home) {
        name.setValue(input.name());
        Wording.bind(name, name::setLabel, "scorecard.input-name");
        unit.setItems(Unit.values());
        Wording.bind(unit, unit::setLabel, "scorecard.kpi-unit");
        unit.setItemLabelGenerator(one -> unit.getTranslation(FigureWords.key("unit", one)));
        unit.addValueChangeListener(change -> currency.setVisible(change.getValue() == Unit.MONEY));
        currency.setValue(input.currency().isEmpty() ? home : Currency.getInstance(input.currency()));
        currency.setVisible(false);
        unit.setValue(input.unit());
    }

    void open(Saving saving) {
        new FormDialog("scorecard.input-edit", "scorecard.save", () -> {
                    Optional<String> problem = ScorecardText.problemOfName(name.getValue());
                    name.setInvalid(problem.isPresent());
                    unit.setInvalid(false);
                    problem.ifPresent(key -> name.setErrorMessage(name.getTranslation(key, ScorecardText.NAME_LENGTH)));
                    boolean priced = !currency.isEmpty();
                    currency.setErrorMessage(currency.getTranslation("scorecard.input-currency-missing"));
                    currency.setInvalid(!priced);
                    if (problem.isPresent() || !priced) {
                        return false;
                    }
                    try {
                        saving.save(name.getValue(), unit.getValue(), currency.getValue());
                        return true;
                    } catch (HeldUnitException e) {
                        unit.setErrorMessage(unit.getTranslation("scorecard.input-unit-held"));
                        unit.setInvalid(true);
                        return false;
                    }
                })
                .with(name, unit, currency)
                .open();
    }
}
