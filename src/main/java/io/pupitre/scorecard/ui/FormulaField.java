package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.formula.FormulaException;
import io.pupitre.scorecard.formula.FormulaProblem;
import io.pupitre.ui.Wording;
import java.util.Map;

/** A formula, with the names that it may use beside it; says while it is typed what is wrong with it, and where. */
final class FormulaField {

    private final SerializableConsumer<String> check;
    private final TextField field = new TextField();
    private final Div names = new Div();

    /** @param check throws a {@link FormulaException} when the text is no formula */
    FormulaField(SerializableConsumer<String> check) {
        this.check = check;
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> isUnderstood());
        field.addClassName("pu-formula");
        Wording.bind(field, field::setLabel, "scorecard.kpi-formula");
        Wording.bind(field, field::setHelperText, "scorecard.kpi-formula-help");
    }

    TextField field() {
        return field;
    }

    /** Buttons, one for each name that was offered. */
    Div names() {
        return names;
    }

    String text() {
        return field.getValue().strip();
    }

    void show(String formula) {
        field.setValue(formula);
    }

    /**
     * Offers names.
     *
     * @param key of the word before them
     * @param offered each with what it means, in the order in which they are to stand
     */
    void offer(String key, Map<String, String> offered) {
        Span word = new Span();
        Wording.bind(word, word::setText, key);
        Div row = new Div(word);
        row.addClassName("pu-formula-keys");
        offered.forEach((name, meaning) -> row.add(inserting(name, meaning)));
        names.add(row);
    }

    /** Whether the formula is one; what is wrong stands below it with its place. */
    boolean isUnderstood() {
        try {
            check.accept(field.getValue());
            field.setInvalid(false);
            return true;
        } catch (FormulaException e) {
            FormulaProblem problem = e.problem();
            field.setErrorMessage(field.getTranslation(
                    "scorecard.formula-at",
                    problem.position() + 1,
                    field.getTranslation(problem.kind().key(), problem.excerpt())));
            field.setInvalid(true);
            return false;
        }
    }

    private Button inserting(String name, String meaning) {
        Button insert = new Button(name, click -> insert(name));
        insert.addThemeVariants(ButtonVariant.SMALL);
        insert.setTooltipText(meaning);
        return insert;
    }

    private void insert(String name) {
        String text = field.getValue();
        field.setValue(text.isEmpty() || text.endsWith(" ") ? text + name : text + " " + name);
        field.focus();
        isUnderstood();
    }
}
