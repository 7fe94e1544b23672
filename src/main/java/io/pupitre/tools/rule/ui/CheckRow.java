package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.ToolOrigin;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.Condition.Check;
import io.pupitre.tools.rule.Operator;
import io.pupitre.tools.rule.RuleField;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One check of a rule: a field, what is asked of it, and the values that it is compared with. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CheckRow extends Composite<Div> implements ConditionInput {

    private final RulePhrases words = new RulePhrases(this);
    private final Select<RuleField> field = new Select<>();
    private final Select<Operator> operator = new Select<>();
    private final MultiSelectComboBox<String> choices = new MultiSelectComboBox<>();
    private final TextField operand = new TextField();

    /**
     * @param edited called when something in it is changed
     * @param remove takes this row away
     */
    CheckRow(Check check, Command edited, SerializableConsumer<ConditionInput> remove) {
        field.setItems(RuleField.values());
        field.setValue(check.field());
        operator.setItems(check.field().kind().operators());
        operator.setValue(check.operator());
        Button gone = new Button(Glyph.REMOVE.icon(), click -> remove.accept(this));
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(gone, gone::setAriaLabel, "tools.rule-remove-check");
        Wording.bind(this, ignored -> name(), "tools.rule-field");
        fit();
        show(check);
        field.addValueChangeListener(change -> {
            operator.setItems(change.getValue().kind().operators());
            operator.setValue(change.getValue().kind().operators().getFirst());
            fit();
        });
        operator.addValueChangeListener(change -> fit());
        Stream.<HasValue<?, ?>>of(field, operator, choices, operand)
                .forEach(input -> input.addValueChangeListener(change -> edited.execute()));
        getContent().addClassName("pu-check");
        getContent().add(field, operator, choices, operand, gone);
    }

    @Override
    public Optional<Condition> read() {
        operand.setInvalid(false);
        choices.setInvalid(false);
        List<String> values = values();
        if (operand.isInvalid()) {
            return Optional.empty();
        }
        var problem = Check.problemOf(field.getValue(), operator.getValue(), values);
        problem.ifPresent(one -> {
            choices.setInvalid(true);
            choices.setErrorMessage(words.problem(one));
            operand.setInvalid(true);
            operand.setErrorMessage(words.problem(one));
        });
        return problem.isPresent()
                ? Optional.empty()
                : Optional.of(new Check(field.getValue(), operator.getValue(), values));
    }

    @Override
    public void focus() {
        field.focus();
    }

    private List<String> values() {
        if (!operator.getValue().takesOperands()) {
            return List.of();
        }
        if (choices.isVisible()) {
            return List.copyOf(choices.getValue());
        }
        String typed = TextRule.tidy(operand.getValue());
        return switch (operator.getValue()) {
            case ONE_OF ->
                Arrays.stream(typed.split(";", -1)).map(TextRule::tidy).toList();
            case AT_LEAST, AT_MOST -> number(typed);
            default -> List.of(typed);
        };
    }

    /** As it is stored; what can't be read is said at the field. */
    private List<String> number(String typed) {
        Result<@Nullable BigDecimal> read = new NumberText(operand).convertToModel(typed, new ValueContext());
        operand.setInvalid(read.isError());
        read.ifError(operand::setErrorMessage);
        BigDecimal number = read.isError() ? null : read.getOrThrow(IllegalStateException::new);
        return number == null ? List.of() : List.of(number.toPlainString());
    }

    private void show(Check check) {
        if (check.operands().isEmpty()) {
            return;
        }
        switch (check.operator()) {
            case ONE_OF -> {
                if (choices.isVisible()) {
                    choices.setValue(check.operands());
                } else {
                    operand.setValue(String.join("; ", check.operands()));
                }
            }
            case AT_LEAST, AT_MOST ->
                operand.setValue(new NumberText(operand)
                        .convertToPresentation(new BigDecimal(check.operands().getFirst()), new ValueContext()));
            default -> operand.setValue(check.operands().getFirst());
        }
    }

    private void fit() {
        if (operator.getValue() == null) {
            return;
        }
        boolean some = operator.getValue().takesOperands();
        boolean chosen = some && field.getValue().kind() == RuleField.Kind.CHOICE;
        if (chosen) {
            RuleField of = field.getValue();
            choices.setItems(choicesOf(of));
            choices.setItemLabelGenerator(one -> words.choice(of, one));
        }
        choices.setVisible(chosen);
        operand.setVisible(some && !chosen);
        operand.setInvalid(false);
        nameOperand();
    }

    private static List<String> choicesOf(RuleField field) {
        return switch (field) {
            case STATUS -> Arrays.stream(ToolStatus.values()).map(Enum::name).toList();
            case ORIGIN -> Arrays.stream(ToolOrigin.values()).map(Enum::name).toList();
            default -> Catalogue.capabilities().stream().map(Capability::key).toList();
        };
    }

    private void name() {
        field.setLabel(words.say("tools.rule-field"));
        field.setItemLabelGenerator(words::field);
        operator.setLabel(words.say("tools.rule-operator"));
        operator.setItemLabelGenerator(words::operator);
        choices.setLabel(words.say("tools.rule-values"));
        nameOperand();
    }

    private void nameOperand() {
        Operator asked = operator.getValue();
        operand.setLabel(words.say(
                asked == Operator.ONE_OF
                        ? "tools.rule-values-texts"
                        : asked == Operator.WITHIN_LAST || asked == Operator.WITHIN_NEXT
                                ? "tools.rule-values-days"
                                : "tools.rule-values-number"));
    }
}
