package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.gap.Aim;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapField;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.InvalidGapException;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a need. Says at each field what is wrong with it and keeps what was typed. */
@SuppressWarnings("serial") // Sessions are never stored.
final class NeedFields implements Serializable {

    private final Checkbox weak = new Checkbox();
    private final TextArea weakness = new TextArea();
    private final Select<Aim> aim = new Select<>();
    private final Select<PhaseRecord> phase = new Select<>();
    private final WantedField wanted;
    private final TextArea note = new TextArea();
    private final Map<GapField, HasValidationProperties> fields = new EnumMap<>(GapField.class);

    NeedFields(GapBoard board) {
        wanted = new WantedField(board.choosable());
        Wording.bind(weak, weak::setLabel, "tools.gap-judged-weak");
        weak.addValueChangeListener(change -> fit());
        describe(weakness, GapField.WEAKNESS);
        weakness.setRequiredIndicatorVisible(true);
        aim.setItems(Aim.values());
        aim.setValue(Aim.UNDECIDED);
        worded(aim, one -> GapPhrases.of(aim).aim(one), "tools.gap-plan");
        aim.addValueChangeListener(change -> fit());
        phase.setItems(board.phases());
        phase.setEmptySelectionAllowed(true);
        worded(
                phase,
                one -> one == null
                        ? phase.getTranslation("tools.gap-no-phase")
                        : GapPhrases.of(phase).phase(one),
                "tools.gap-by-phase");
        if (board.phases().isEmpty()) {
            Wording.bind(phase, phase::setHelperText, "tools.gap-phase-first");
        }
        phase.addValueChangeListener(change -> phase.setInvalid(false));
        describe(note, GapField.NOTE);
        fields.putAll(Map.of(
                GapField.WEAKNESS, weakness, GapField.PHASE, phase, GapField.WANTED, wanted, GapField.NOTE, note));
        fit();
    }

    void addTo(FormDialog dialog) {
        dialog.withWide(weak)
                .withWide(weakness)
                .with(aim, phase)
                .withWide(wanted)
                .withWide(note);
    }

    void show(GapLine line) {
        NeedDetails details = line.details();
        weak.setValue(!details.weakness().isEmpty());
        weakness.setValue(details.weakness());
        aim.setValue(details.aim());
        phase.setValue(line.phase());
        wanted.show(details, line.wanted());
        note.setValue(details.note());
        fit();
    }

    /** What the fields say; empty when something in them is wrong, which they then show. */
    Optional<NeedDetails> read() {
        fields.values().forEach(field -> field.setInvalid(false));
        String reason = weak.getValue() ? weakness.getValue() : "";
        boolean unfounded = weak.getValue() && TextRule.tidy(reason).isEmpty();
        if (unfounded) {
            refuse(GapField.WEAKNESS, weakness.getTranslation("tools.problem-required"));
        }
        @Nullable PhaseRecord planned = phase.getValue();
        @Nullable WantedTool named = wanted.getValue();
        try {
            NeedDetails details = new NeedDetails(
                    reason,
                    aim.getValue(),
                    planned == null ? null : planned.id(),
                    named == null ? null : named.tool(),
                    named == null ? "" : named.name(),
                    note.getValue());
            return unfounded ? Optional.empty() : Optional.of(details);
        } catch (InvalidGapException e) {
            e.problems()
                    .forEach(problem ->
                            refuse(problem.field(), GapPhrases.of(weakness).problem(problem)));
            return Optional.empty();
        }
    }

    private void refuse(GapField field, String words) {
        HasValidationProperties input = fields.getOrDefault(field, note);
        input.setErrorMessage(words);
        input.setInvalid(true);
    }

    /** What a choice has no use for is out of sight. */
    private void fit() {
        weakness.setVisible(weak.getValue());
        phase.setVisible(aim.getValue() != Aim.UNDECIDED);
        wanted.setVisible(aim.getValue() == Aim.WANTED);
    }

    private static void describe(TextArea area, GapField field) {
        area.setMinRows(2);
        area.setMaxRows(6);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> area.setInvalid(false));
        Wording.bind(area, area::setLabel, field.labelKey());
    }

    private static <T> void worded(Select<T> field, SerializableFunction<T, String> word, String labelKey) {
        field.setManualValidation(true);
        Wording.bind(
                (Component) field,
                label -> {
                    field.setLabel(label);
                    field.setItemLabelGenerator(word::apply);
                },
                labelKey);
    }
}
