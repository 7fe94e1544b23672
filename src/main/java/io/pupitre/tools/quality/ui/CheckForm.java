package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a check. */
@SuppressWarnings("serial") // Sessions are never stored.
final class CheckForm implements Serializable {

    private static final int DAYS = 30;

    private final QualityInputs inputs = new QualityInputs();
    private final Select<CheckKind> kind = new Select<>();
    private final TextField subject = inputs.line(QualityField.SUBJECT);
    private final TextField threshold = inputs.figure(QualityField.THRESHOLD);
    private final Span unit = new Span();
    private final TextField everyDays = inputs.figure(QualityField.EVERY_DAYS);
    private final TextField owner = inputs.line(QualityField.OWNER);
    private final TextArea note = inputs.paragraphs(QualityField.NOTE);
    private final Checkbox active = new Checkbox();
    private final boolean made;

    /** @param present null for a new one */
    CheckForm(@Nullable CheckDetails present) {
        made = present != null;
        kind.setItems(CheckKind.values());
        kind.setValue(present == null ? CheckKind.COMPLETENESS : present.kind());
        kind.setVisible(!made);
        Wording.bind(
                kind,
                label -> {
                    kind.setLabel(label);
                    kind.setItemLabelGenerator(one -> new QualityPhrases(kind).kind(one));
                },
                "tools.quality-kind");
        kind.addValueChangeListener(change -> fit());
        subject.setRequiredIndicatorVisible(true);
        Wording.bind(subject, subject::setHelperText, "tools.quality-subject-help");
        threshold.setSuffixComponent(unit);
        Wording.bind(threshold, ignored -> fit(), "tools.quality-threshold");
        Wording.bind(everyDays, everyDays::setHelperText, "tools.quality-every-days-help");
        Wording.bind(active, active::setLabel, "tools.quality-active");
        active.setVisible(made);
        active.setValue(true);
        QualityInputs.show(everyDays, BigDecimal.valueOf(DAYS));
        if (present != null) {
            subject.setValue(present.subject());
            QualityInputs.show(threshold, present.threshold());
            QualityInputs.show(everyDays, BigDecimal.valueOf(present.everyDays()));
            owner.setValue(present.owner());
            note.setValue(present.note());
            active.setValue(present.active());
        }
    }

    void addTo(FormDialog dialog) {
        dialog.withWide(kind)
                .withWide(subject)
                .with(threshold, everyDays)
                .withWide(owner)
                .withWide(note)
                .withWide(active);
    }

    /** What the form says; empty when something in it is wrong, which it then shows. */
    Optional<CheckDetails> read() {
        BigDecimal limit = inputs.read(threshold);
        BigDecimal days = inputs.read(everyDays);
        List<QualityProblem> problems = CheckDetails.problems(
                kind.getValue(), subject.getValue(), limit, days, owner.getValue(), note.getValue());
        return inputs.show(problems)
                ? Optional.of(new CheckDetails(
                        kind.getValue(),
                        subject.getValue(),
                        Objects.requireNonNull(limit),
                        Objects.requireNonNull(days).intValueExact(),
                        owner.getValue(),
                        note.getValue(),
                        active.getValue()))
                : Optional.empty();
    }

    void show(List<QualityProblem> problems) {
        inputs.show(problems);
    }

    private void fit() {
        CheckKind now = kind.getValue();
        unit.setText(now.counts() ? "%" : "h");
        threshold.setLabel(threshold.getTranslation(
                now.moreIsBetter()
                        ? "tools.quality-threshold-least"
                        : now.counts() ? "tools.quality-threshold-most" : "tools.quality-threshold-age"));
        String help = made ? "tools.quality-threshold-change" : "tools.quality-threshold-help";
        threshold.setHelperText(threshold.getTranslation(help));
    }
}
