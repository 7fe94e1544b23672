package io.pupitre.cadence.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.cadence.StepDetails;
import io.pupitre.templates.Limits;
import io.pupitre.templates.Step;
import io.pupitre.ui.Wording;
import org.jspecify.annotations.Nullable;

/** A step of a campaign. */
@SuppressWarnings("serial") // Sessions are never stored.
final class StepDialog extends EditDialog {

    private static final class Entry {
        private String title = "";
        private String owner = "";
        private @Nullable Integer days = -5;
    }

    /** @param step {@code null} for a new one */
    StepDialog(String titleKey, @Nullable StepDetails step, SerializableConsumer<StepDetails> save) {
        super(titleKey);
        Entry entry = new Entry();
        if (step != null) {
            entry.title = step.title();
            entry.owner = step.owner();
            entry.days = step.daysFromLaunch();
        }
        TextField title = new TextField();
        Wording.bind(title, title::setLabel, "cadence.step");
        TextField owner = new TextField();
        Wording.bind(owner, owner::setLabel, "cadence.step-owner");
        IntegerField days = new IntegerField();
        Wording.bind(days, days::setLabel, "cadence.days");
        Wording.bind(days, days::setHelperText, "cadence.days-help");
        Wording.bind(
                days,
                message -> days.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(message)),
                "cadence.problem.days",
                Step.FARTHEST);
        days.setStepButtonsVisible(true);
        Binder<Entry> binder = new Binder<>();
        binder.forField(title)
                .withValidator(Checks.present(title))
                .withValidator(Checks.text(title, Limits.LINE))
                .bind(one -> one.title, (one, value) -> one.title = value);
        binder.forField(owner)
                .withValidator(Checks.text(owner, Limits.LINE))
                .bind(one -> one.owner, (one, value) -> one.owner = value);
        binder.forField(days)
                .withValidator((value, context) -> value == null || Math.abs((long) value) > Step.FARTHEST
                        ? ValidationResult.error(getTranslation("cadence.problem.days", Step.FARTHEST))
                        : ValidationResult.ok())
                .bind(one -> one.days, (one, value) -> one.days = value);
        binder.readBean(entry);
        fill(
                "cadence.save",
                () -> {
                    boolean fits = binder.writeBeanIfValid(entry);
                    if (fits && entry.days != null) {
                        save.accept(new StepDetails(entry.title, entry.owner, entry.days));
                    }
                    return fits;
                },
                title,
                owner,
                days);
    }
}
