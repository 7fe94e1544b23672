package io.pupitre.templates.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.Field;
import io.pupitre.templates.FieldKind;
import io.pupitre.templates.FieldValue;
import io.pupitre.templates.InvalidTemplateException;
import io.pupitre.templates.Limits;
import io.pupitre.templates.Option;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer to a field: what is asked depends on the field's kind. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AnswerFields extends Div {

    private final BilingualFields line;
    private final BilingualFields lines;
    private final BigDecimalField number = new BigDecimalField();
    private final DayField day = new DayField("templates.answer");
    private final Select<Option> choice = new Select<>();
    private final Select<Boolean> yesNo = new Select<>();
    private FieldKind kind = FieldKind.TEXT;

    AnswerFields(@Nullable Field field) {
        addClassName("pu-answer");
        FieldValue before = field == null ? null : field.value();
        List<Option> options = field == null ? List.of() : field.options();
        Bilingual text = before instanceof FieldValue.Text(Bilingual given) ? given : Bilingual.EMPTY;
        line = BilingualFields.lines(
                "templates.answer-",
                field != null && field.kind() == FieldKind.TEXT ? text : Bilingual.EMPTY,
                Limits.LINE,
                false);
        lines = BilingualFields.areas("templates.answer-", text, Limits.PARAGRAPHS);
        Wording.bind(number, number::setLabel, "templates.answer");
        Wording.bind(
                number,
                message -> number.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(message)),
                "templates.problem.number");
        Wording.bind(choice, choice::setLabel, "templates.answer");
        Wording.bind(yesNo, yesNo::setLabel, "templates.answer");
        choice.setEmptySelectionAllowed(true);
        choice.setItemLabelGenerator(
                option -> option == null ? "" : Labels.of(this).text(option.label()));
        yesNo.setEmptySelectionAllowed(true);
        yesNo.setItems(true, false);
        yesNo.setItemLabelGenerator(yes -> yes == null ? "" : getTranslation(yes ? "templates.yes" : "templates.no"));
        switch (before) {
            case FieldValue.Figure(var given) -> number.setValue(given);
            case FieldValue.Day(var given) -> day.setValue(given);
            case FieldValue.YesNo(boolean given) -> yesNo.setValue(given);
            case FieldValue.Choice(var given) -> {
                choice.setItems(options);
                options.stream().filter(option -> option.id().equals(given)).forEach(choice::setValue);
            }
            case FieldValue.Text ignored -> {}
            case null -> {}
        }
    }

    /** Asks for an answer of that kind. */
    void ask(FieldKind wanted, List<Option> options) {
        kind = wanted;
        removeAll();
        switch (wanted) {
            case TEXT -> add(line.french(), line.english());
            case PARAGRAPH -> add(lines.french(), lines.english());
            case NUMBER -> add(number);
            case DATE -> add(day);
            case YES_NO -> add(yesNo);
            case CHOICE -> {
                Option chosen = choice.getValue();
                choice.setItems(options);
                options.stream()
                        .filter(option -> chosen != null && option.id().equals(chosen.id()))
                        .forEach(choice::setValue);
                add(choice);
            }
        }
    }

    boolean valid() {
        return switch (kind) {
            case TEXT -> line.valid();
            case PARAGRAPH -> lines.valid();
            case NUMBER -> fits(number, FieldValue.Figure::new);
            case DATE -> fits(day, FieldValue.Day::new);
            case YES_NO, CHOICE -> true;
        };
    }

    /** What the component couldn't read stays as it complained; what it could, but is out of range, is said there too. */
    private <T, F extends AbstractField<?, T> & HasValidationProperties> boolean fits(
            F field, Function<T, FieldValue> answer) {
        if (field.isEmpty()) {
            return !field.isInvalid();
        }
        try {
            boolean fits = answer.apply(field.getValue()).fits(kind);
            field.setInvalid(!fits);
            return fits;
        } catch (InvalidTemplateException e) {
            field.setErrorMessage(field.getTranslation(e.key()));
            field.setInvalid(true);
            return false;
        }
    }

    /** {@code null} when there is none. */
    @Nullable
    FieldValue value() {
        return switch (kind) {
            case TEXT -> text(line.text());
            case PARAGRAPH -> text(lines.text());
            case NUMBER -> number.isEmpty() ? null : new FieldValue.Figure(number.getValue());
            case DATE -> day.isEmpty() ? null : new FieldValue.Day(day.getValue());
            case YES_NO -> yesNo.isEmpty() ? null : new FieldValue.YesNo(yesNo.getValue());
            case CHOICE ->
                choice.isEmpty()
                        ? null
                        : new FieldValue.Choice(choice.getValue().id());
        };
    }

    private static @Nullable FieldValue text(Bilingual text) {
        return text.isEmpty() ? null : new FieldValue.Text(text);
    }
}
