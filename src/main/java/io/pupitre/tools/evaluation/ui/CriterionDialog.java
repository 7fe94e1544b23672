package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.evaluation.CriterionDetails;
import io.pupitre.tools.evaluation.Mark;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.NumberText;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what candidates are marked for. */
final class CriterionDialog {

    private final TextField name = new TextField();
    private final TextField weight = new TextField();
    private final Select<BigDecimal> minimum = new Select<>();
    private final TextField worst = new TextField();
    private final TextField best = new TextField();

    private CriterionDialog(@Nullable CriterionDetails present) {
        Wording.bind(name, name::setLabel, "tools.evaluation-criterion");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        weight.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
        weight.setRequiredIndicatorVisible(true);
        Wording.bind(weight, weight::setLabel, "tools.evaluation-weight");
        Wording.bind(weight, weight::setHelperText, "tools.evaluation-weight-help");
        minimum.setItems(Mark.ALL.stream().filter(mark -> mark.signum() > 0).toList());
        minimum.setEmptySelectionAllowed(true);
        Wording.bind(
                minimum,
                label -> {
                    String none = minimum.getTranslation("tools.evaluation-minimum-none");
                    minimum.setLabel(label);
                    minimum.setPlaceholder(none);
                    minimum.setEmptySelectionCaption(none);
                    minimum.setItemLabelGenerator(
                            one -> one == null ? none : new EvaluationPhrases(minimum).figure(one));
                },
                "tools.evaluation-minimum");
        Wording.bind(minimum, minimum::setHelperText, "tools.evaluation-minimum-help");
        Wording.bind(worst, worst::setLabel, "tools.evaluation-worst");
        Wording.bind(best, best::setLabel, "tools.evaluation-best");
        if (present != null) {
            name.setValue(present.name());
            SavingInputs.show(weight, present.weight());
            minimum.setValue(present.minimum());
            worst.setValue(present.worst());
            best.setValue(present.best());
        }
    }

    /**
     * @param present null for a new one
     * @param save answers the key of what kept it from being saved, if anything did
     */
    static void open(
            String titleKey,
            @Nullable CriterionDetails present,
            SerializableFunction<CriterionDetails, Optional<String>> save) {
        CriterionDialog fields = new CriterionDialog(present);
        Refusing.form(titleKey, fields::read, details -> Taken.at(fields.name, save.apply(details)))
                .withWide(fields.name)
                .with(fields.weight, fields.minimum, fields.worst, fields.best)
                .open();
    }

    private Optional<CriterionDetails> read() {
        // Each of them says what is wrong with it.
        boolean named = SavingInputs.isGood(name, CriterionDetails.NAME_LENGTH, false, true);
        boolean low = SavingInputs.isGood(worst, CriterionDetails.MEANING_LENGTH, false, false);
        boolean high = SavingInputs.isGood(best, CriterionDetails.MEANING_LENGTH, false, false);
        Optional<BigDecimal> figure = weight();
        return named && low && high && figure.isPresent()
                ? figure.map(value -> new CriterionDetails(
                        name.getValue(), value, worst.getValue(), best.getValue(), minimum.getValue()))
                : Optional.empty();
    }

    private Optional<BigDecimal> weight() {
        Result<@Nullable BigDecimal> read =
                new NumberText(weight).convertToModel(weight.getValue(), new ValueContext());
        BigDecimal figure = read.isError() ? null : read.getOrThrow(IllegalStateException::new);
        boolean good = figure != null && CriterionDetails.isWeight(figure);
        weight.setInvalid(!good);
        if (!good) {
            weight.setErrorMessage(weight.getTranslation("tools.evaluation-weight-problem"));
        }
        return good ? Optional.ofNullable(figure) : Optional.empty();
    }
}
