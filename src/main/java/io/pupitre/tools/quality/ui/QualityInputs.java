package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.ui.DateOrTimeField;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form on data quality. Says at each what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class QualityInputs implements Serializable {

    private final Map<QualityField, HasValidationProperties> inputs = new EnumMap<>(QualityField.class);
    private final Map<TextField, String> unreadable = new HashMap<>();

    TextField line(QualityField field) {
        TextField input = of(field, new TextField());
        Wording.bind(input, input::setLabel, field.labelKey());
        return input;
    }

    TextArea paragraphs(QualityField field) {
        TextArea input = of(field, new TextArea());
        input.setMinRows(2);
        input.setMaxRows(6);
        Wording.bind(input, input::setLabel, field.labelKey());
        return input;
    }

    /** A figure, which is required. */
    TextField figure(QualityField field) {
        TextField input = line(field);
        input.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        input.setRequiredIndicatorVisible(true);
        return input;
    }

    <T extends HasValidationProperties> T of(QualityField field, T input) {
        inputs.put(field, input);
        return input;
    }

    /** What a field of a figure says; null when it says nothing, or nothing readable. */
    @Nullable
    BigDecimal read(TextField figure) {
        Result<@Nullable BigDecimal> read =
                new NumberText(figure).convertToModel(figure.getValue(), new ValueContext());
        unreadable.remove(figure);
        read.ifError(message -> unreadable.put(figure, message));
        return read.isError() ? null : read.getOrThrow(IllegalStateException::new);
    }

    static void show(TextField figure, BigDecimal value) {
        figure.setValue(new NumberText(figure).convertToPresentation(value, new ValueContext()));
    }

    /**
     * What was said before is no more; what can't be read says so itself.
     *
     * @return whether nothing is wrong
     */
    boolean show(List<QualityProblem> problems) {
        inputs.values().forEach(input -> input.setInvalid(DateOrTimeField.isUnreadable(input)));
        // What can't be read is said to be so already.
        problems.stream()
                .filter(problem -> !isUnreadable(problem.field()))
                .forEach(problem -> refuse(problem.field(), word(problem)));
        unreadable.forEach((figure, message) -> {
            figure.setErrorMessage(message);
            figure.setInvalid(true);
        });
        return problems.isEmpty()
                && unreadable.isEmpty()
                && inputs.values().stream().noneMatch(DateOrTimeField::isUnreadable);
    }

    private boolean isUnreadable(QualityField field) {
        HasValidationProperties input = inputs.get(field);
        return input != null && DateOrTimeField.isUnreadable(input);
    }

    /** @param words already in the person's language */
    void refuse(QualityField field, String words) {
        HasValidationProperties input = inputs.get(field);
        if (input != null) {
            input.setErrorMessage(words);
            input.setInvalid(true);
        }
    }

    private String word(QualityProblem problem) {
        return UI.getCurrentOrThrow()
                .getTranslation(problem.key(), problem.arguments().toArray());
    }
}
