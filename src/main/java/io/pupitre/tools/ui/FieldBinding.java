package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import io.pupitre.tools.FieldProblem;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the inputs of a form on a tool: each with its label, its rule and its place in the draft. */
@SuppressWarnings("serial") // Sessions are never stored.
final class FieldBinding implements Serializable {

    private final FormLayout form;
    private final ToolPhrases words;
    private final Binder<ToolDraft> binder = new Binder<>();
    private final Map<ToolField, HasValidationProperties> inputs = new EnumMap<>(ToolField.class);

    FieldBinding(FormLayout form) {
        this.form = form;
        words = new ToolPhrases(form);
    }

    Binder<ToolDraft> binder() {
        return binder;
    }

    /** Says what is wrong at the field in question. */
    void show(FieldProblem problem) {
        HasValidationProperties input = inputs.get(problem.field());
        if (input != null) {
            input.setErrorMessage(words.problem(problem));
            input.setInvalid(true);
        }
    }

    /** Goes to the input of a field. */
    void focus(ToolField field) {
        if (inputs.get(field) instanceof Focusable<?> input) {
            input.focus();
        }
    }

    void heading(String key) {
        H3 heading = new H3();
        heading.addClassName("pu-form-heading");
        Wording.bind(form, heading::setText, key);
        form.add(heading);
        form.setColspan(heading, 2);
    }

    TextField line(ToolField field, ValueProvider<ToolDraft, String> getter, Setter<ToolDraft, String> setter) {
        return text(field, new TextField(), getter, setter);
    }

    <F extends TextField> F text(
            ToolField field, F input, ValueProvider<ToolDraft, String> getter, Setter<ToolDraft, String> setter) {
        labelled(field, input);
        bind(field, input, getter, setter);
        return input;
    }

    void paragraphs(ToolField field, ValueProvider<ToolDraft, String> getter, Setter<ToolDraft, String> setter) {
        TextArea input = wide(labelled(field, new TextArea()));
        input.setMinRows(2);
        input.setMaxRows(6);
        input.setValueChangeMode(ValueChangeMode.ON_BLUR);
        bind(field, input, getter, setter);
    }

    /** A text with known ones to choose from. */
    ComboBox<String> suggested(
            ToolField field,
            Collection<String> known,
            ValueProvider<ToolDraft, String> getter,
            Setter<ToolDraft, String> setter) {
        ComboBox<String> input = labelled(field, new ComboBox<>());
        input.setItems(known);
        input.setAllowCustomValue(true);
        input.addCustomValueSetListener(typed -> input.setValue(typed.getDetail()));
        bind(field, input, getter, setter);
        return input;
    }

    void count(
            ToolField field,
            ValueProvider<ToolDraft, @Nullable Integer> getter,
            Setter<ToolDraft, @Nullable Integer> setter) {
        IntegerField input = labelled(field, new IntegerField());
        Wording.bind(
                form,
                message -> input.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(message)),
                "tools.problem-whole");
        binder.forField(input).withValidator(checked(field::problemOf)).bind(getter, setter);
    }

    void amount(
            ToolField field,
            ValueProvider<ToolDraft, @Nullable BigDecimal> getter,
            Setter<ToolDraft, @Nullable BigDecimal> setter) {
        TextField input = labelled(field, new TextField());
        input.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        binder.forField(input)
                .withConverter(new NumberText(form))
                .withValidator(checked(field::problemOf))
                .bind(getter, setter);
    }

    /** One of a few, in the person's words; with {@code orNone} also none of them. */
    <T> Select<T> choice(
            ToolField field,
            Collection<T> items,
            boolean orNone,
            SerializableFunction<T, String> word,
            ValueProvider<ToolDraft, @Nullable T> getter,
            Setter<ToolDraft, @Nullable T> setter) {
        Select<T> input = labelled(field, new Select<>());
        input.setItems(items);
        input.setEmptySelectionAllowed(orNone);
        Wording.bind(
                form,
                unknown -> {
                    input.setEmptySelectionCaption(unknown);
                    input.setItemLabelGenerator(item -> item == null ? unknown : word.apply(item));
                },
                "tools.not-known");
        binder.forField(input).bind(getter, setter);
        return input;
    }

    <F extends Component & HasValidationProperties & HasLabel> F labelled(ToolField field, F input) {
        Wording.bind(form, input::setLabel, field.labelKey());
        inputs.put(field, input);
        form.add(input);
        return input;
    }

    <F extends Component> F wide(F input) {
        form.setColspan(input, 2);
        return input;
    }

    <T> Validator<T> checked(ValueProvider<T, Optional<FieldProblem>> rule) {
        return (value, context) -> rule.apply(value)
                .map(problem -> ValidationResult.error(words.problem(problem)))
                .orElseGet(ValidationResult::ok);
    }

    private void bind(
            ToolField field,
            HasValue<?, String> input,
            ValueProvider<ToolDraft, String> getter,
            Setter<ToolDraft, String> setter) {
        binder.forField(input)
                // An emptied combo box answers null.
                .withConverter(text -> Objects.requireNonNullElse(text, ""), text -> text)
                .withValidator(checked(text -> field.problemOf(text.strip())))
                .bind(getter, setter);
    }
}
