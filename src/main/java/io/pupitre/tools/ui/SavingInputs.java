package io.pupitre.tools.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the forms on savings and evaluations have in common: what is wrong with an input is said at it. */
public final class SavingInputs {

    private SavingInputs() {}

    public static void describe(TextArea note, String key) {
        note.setMinRows(2);
        note.setMaxRows(8);
        Wording.bind(note, note::setLabel, key);
    }

    public static void describe(TextField amount, String key) {
        amount.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        Wording.bind(amount, amount::setLabel, key);
    }

    public static void show(TextField input, BigDecimal amount) {
        input.setValue(new NumberText(input).convertToPresentation(amount.stripTrailingZeros(), new ValueContext()));
    }

    /** Whether a text can be kept. */
    public static boolean isGood(TextFieldBase<?, String> input, int length, boolean lines, boolean required) {
        String text = TextRule.tidy(input.getValue());
        Optional<String> problem = new TextRule(length, lines)
                .problemOf(text)
                .or(() -> required && text.isEmpty() ? Optional.of("required") : Optional.empty());
        input.setInvalid(problem.isPresent());
        problem.ifPresent(reason -> input.setErrorMessage(input.getTranslation("tools.problem-" + reason, length)));
        return problem.isEmpty();
    }

    /** The amount of money in a year; empty for none, and when it can't be read, which is then said. */
    public static Optional<BigDecimal> amount(TextField input) {
        Result<@Nullable BigDecimal> read = new NumberText(input).convertToModel(input.getValue(), new ValueContext());
        input.setInvalid(read.isError());
        read.ifError(input::setErrorMessage);
        if (read.isError()) {
            return Optional.empty();
        }
        BigDecimal amount = read.getOrThrow(IllegalStateException::new);
        Optional<FieldProblem> problem = ToolField.ANNUAL_COST.problemOf(amount);
        input.setInvalid(problem.isPresent());
        problem.ifPresent(one -> input.setErrorMessage(new ToolPhrases(input).problem(one)));
        return problem.isPresent() ? Optional.empty() : Optional.ofNullable(amount);
    }
}
