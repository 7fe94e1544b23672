package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which input a check is to feed: one that there is, or a new one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class FeedForm implements Serializable {

    private final QualityInputs inputs = new QualityInputs();
    private final Paragraph lead = new Paragraph();
    private final Select<Input> input = new Select<>();
    private final TextField name = inputs.line(QualityField.INPUT);
    private final TextField key = inputs.line(QualityField.INPUT_KEY);

    /** @param choices the inputs that suit */
    FeedForm(List<Input> choices) {
        Wording.bind(lead, lead::setText, "tools.quality-feed-lead");
        input.setItems(choices);
        input.setEmptySelectionAllowed(true);
        Wording.bind(
                input,
                label -> {
                    String anew = input.getTranslation("tools.quality-feed-new");
                    input.setLabel(label);
                    input.setPlaceholder(anew);
                    input.setEmptySelectionCaption(anew);
                    input.setItemLabelGenerator(one -> one == null ? anew : one.name());
                },
                "tools.quality-feed-input");
        input.addValueChangeListener(change -> fit());
        name.setRequiredIndicatorVisible(true);
        key.setRequiredIndicatorVisible(true);
        Wording.bind(key, key::setHelperText, "tools.quality-input-key-help");
        fit();
    }

    void addTo(FormDialog dialog) {
        dialog.withWide(lead).withWide(input).with(name, key);
    }

    /** The input that there is; null for a new one. */
    @Nullable
    Input chosen() {
        return input.getValue();
    }

    String name() {
        return name.getValue().strip();
    }

    String key() {
        return key.getValue().strip();
    }

    /** Whether nothing is wrong; otherwise it is shown. */
    boolean isGood() {
        inputs.show(List.of());
        if (chosen() != null) {
            return true;
        }
        ScorecardText.problemOfName(name.getValue())
                .ifPresent(problem ->
                        inputs.refuse(QualityField.INPUT, name.getTranslation(problem, ScorecardText.NAME_LENGTH)));
        if (!ScorecardText.isKey(key())) {
            inputs.refuse(QualityField.INPUT_KEY, key.getTranslation("tools.quality-input-key-problem"));
        }
        return !name.isInvalid() && !key.isInvalid();
    }

    void refuseKey() {
        inputs.refuse(QualityField.INPUT_KEY, key.getTranslation("tools.quality-input-key-taken"));
    }

    private void fit() {
        boolean anew = chosen() == null;
        name.setVisible(anew);
        key.setVisible(anew);
    }
}
