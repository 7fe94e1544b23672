package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.evaluation.EvaluationDetails;
import io.pupitre.tools.ui.SavingInputs;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what is to be decided. */
final class EvaluationDialog {

    private final TextField title = new TextField();
    private final TextArea need = new TextArea();
    private final ComboBox<Capability> capability = new ComboBox<>();
    private final DayField wantedBy = new DayField("tools.evaluation-wanted-by");

    private EvaluationDialog(@Nullable EvaluationDetails present) {
        Wording.bind(title, title::setLabel, "tools.evaluation-title");
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        SavingInputs.describe(need, "tools.evaluation-need");
        capability.setItems(Catalogue.capabilities());
        capability.setClearButtonVisible(true);
        Wording.bind(
                capability,
                label -> {
                    capability.setLabel(label);
                    capability.setItemLabelGenerator(one -> one.name(new EvaluationPhrases(capability).language()));
                },
                "tools.field-capability");
        if (present != null) {
            title.setValue(present.title());
            need.setValue(present.need());
            capability.setValue(Optional.ofNullable(present.capability())
                    .flatMap(Catalogue::capability)
                    .orElse(null));
            wantedBy.setValue(present.wantedBy());
        }
    }

    /**
     * @param present null for a new one
     * @param save answers the key of what kept it from being saved, if anything did
     */
    static void open(
            String titleKey,
            @Nullable EvaluationDetails present,
            SerializableFunction<EvaluationDetails, Optional<String>> save) {
        EvaluationDialog fields = new EvaluationDialog(present);
        Refusing.form(titleKey, fields::read, save)
                .withWide(fields.title)
                .withWide(fields.need)
                .with(fields.capability, fields.wantedBy)
                .open();
    }

    private Optional<EvaluationDetails> read() {
        boolean named = SavingInputs.isGood(title, EvaluationDetails.TITLE_LENGTH, false, true);
        boolean good = SavingInputs.isGood(need, EvaluationDetails.NEED_LENGTH, true, false) && named;
        if (!Days.isGood(wantedBy, null) || !good) {
            return Optional.empty();
        }
        Capability chosen = capability.getValue();
        return Optional.of(new EvaluationDetails(
                title.getValue(), need.getValue(), chosen == null ? null : chosen.key(), wantedBy.getValue()));
    }
}
