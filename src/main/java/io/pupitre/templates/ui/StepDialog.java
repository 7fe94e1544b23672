package io.pupitre.templates.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Limits;
import io.pupitre.templates.Step;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** A step's texts, owner and day. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StepDialog extends EditDialog {

    private final BilingualFields title;
    private final BilingualFields description;
    private final BilingualFields owner;
    private final IntegerField days = new IntegerField();

    /** @param step {@code null} for a new one */
    StepDialog(String titleKey, ElementId id, @Nullable Step step, SerializableConsumer<Step> save) {
        super(titleKey);
        title = BilingualFields.lines(
                "templates.step-title-", step == null ? Bilingual.EMPTY : step.title(), Limits.LINE, true);
        description = BilingualFields.areas(
                "templates.description-", step == null ? Bilingual.EMPTY : step.description(), Limits.PARAGRAPHS);
        owner = BilingualFields.lines(
                "templates.owner-", step == null ? Bilingual.EMPTY : step.ownerRole(), Limits.ROLE, false);
        Wording.bind(days, days::setLabel, "templates.days");
        Wording.bind(days, days::setHelperText, "templates.days-help");
        Wording.bind(
                days,
                text -> days.setI18n(new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(text)
                        .setMinErrorMessage(text)
                        .setMaxErrorMessage(text)),
                "templates.problem.days");
        days.setMin(-Step.FARTHEST);
        days.setMax(Step.FARTHEST);
        days.setStepButtonsVisible(true);
        days.setValue(step == null ? 0 : step.daysFromAnchor());
        fill(
                "templates.take-over",
                () -> {
                    boolean fits = BilingualFields.allValid(title, description, owner) && !days.isInvalid();
                    if (fits) {
                        int day = days.isEmpty() ? 0 : days.getValue();
                        save.accept(new Step(id, title.text(), description.text(), owner.text(), day));
                    }
                    return fits;
                },
                title.french(),
                title.english(),
                description.french(),
                description.english(),
                owner.french(),
                owner.english(),
                days);
    }
}
