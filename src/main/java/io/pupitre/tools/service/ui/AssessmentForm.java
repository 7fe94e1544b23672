package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.service.Assessment;
import io.pupitre.tools.service.ReleaseImpact;
import io.pupitre.tools.service.ServiceField;
import io.pupitre.ui.DayField;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** Asks what a release means, and who responds until when if it means something. */
@SuppressWarnings("serial") // Sessions are never stored.
final class AssessmentForm extends ServiceForm<Assessment> {

    private final RadioButtonGroup<ReleaseImpact> impact = new RadioButtonGroup<>();
    private final TextArea note = inputs.paragraphs(ServiceField.NOTE);
    private final TextField owner = inputs.line(ServiceField.OWNER);
    private final DayField respondBy = inputs.day(ServiceField.RESPOND_BY);

    AssessmentForm() {
        impact.setItems(ReleaseImpact.values());
        Wording.bind(
                impact,
                label -> {
                    impact.setLabel(label);
                    impact.setItemLabelGenerator(words::impact);
                },
                ServiceField.IMPACT.labelKey());
        impact.addValueChangeListener(change -> fit());
        note.setRequiredIndicatorVisible(true);
        add(impact, 2);
        add(note, 2);
        add(owner, respondBy);
        impact.setValue(ReleaseImpact.LOW);
    }

    /** Begins a new one. */
    AssessmentForm of(String person) {
        owner.setValue(person);
        return this;
    }

    /** Begins with what is written down. */
    AssessmentForm of(Assessment assessment) {
        impact.setValue(assessment.impact());
        note.setValue(assessment.note());
        owner.setValue(assessment.owner());
        respondBy.setValue(assessment.respondBy());
        return this;
    }

    @Override
    Optional<Assessment> read() {
        boolean asked = impact.getValue() != ReleaseImpact.NONE;
        String who = asked ? owner.getValue() : "";
        LocalDate until = asked ? respondBy.getValue() : null;
        return inputs.show(Assessment.problems(note.getValue(), who, until))
                ? Optional.of(new Assessment(impact.getValue(), note.getValue(), who, until))
                : Optional.empty();
    }

    private void fit() {
        boolean asked = impact.getValue() != ReleaseImpact.NONE;
        owner.setVisible(asked);
        respondBy.setVisible(asked);
    }
}
