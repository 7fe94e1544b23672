package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.gap.GapField;
import io.pupitre.tools.gap.GapProblem;
import io.pupitre.tools.gap.InvalidGapException;
import io.pupitre.tools.gap.PhaseConflict;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.PhaseInUseException;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Phases;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the name and the last day of a phase. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PhaseDialog implements Serializable {

    private final Phases phases;
    private final Command changed;
    private final TextField name = new TextField();
    private final DayField day = new DayField("tools.gap-target-date");
    private final FormDialog dialog;
    private @Nullable PhaseRecord base;

    private PhaseDialog(Phases phases, @Nullable PhaseRecord base, Command changed) {
        this.phases = phases;
        this.base = base;
        this.changed = changed;
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setAutofocus(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        Wording.bind(name, name::setLabel, GapField.NAME.labelKey());
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.addValueChangeListener(change -> day.setInvalid(false));
        dialog =
                new FormDialog(base == null ? "tools.gap-phase-add" : "tools.gap-phase-edit", "tools.save", this::save);
        dialog.with(name, day);
    }

    static void add(Phases phases, Command changed) {
        new PhaseDialog(phases, null, changed).dialog.open();
    }

    static void edit(Phases phases, PhaseRecord phase, Command changed) {
        PhaseDialog asking = new PhaseDialog(phases, phase, changed);
        asking.name.setValue(phase.details().name());
        asking.day.setValue(phase.details().targetDate());
        asking.dialog.removedBy("tools.map-remove", asking::remove).open();
    }

    private boolean save() {
        return read().filter(this::isStored).isPresent();
    }

    private Optional<PhaseDetails> read() {
        name.setInvalid(false);
        day.setInvalid(false);
        Optional<GapProblem> ofName = GapField.NAME.problemOf(name.getValue());
        ofName.ifPresent(this::refuse);
        @Nullable LocalDate last = day.getValue();
        if (!day.isReadable()) {
            day.setErrorMessage(day.getTranslation("ui.not-a-date"));
            day.setInvalid(true);
            return Optional.empty();
        }
        Optional<GapProblem> ofDay = GapField.problemOfDay(last);
        ofDay.ifPresent(this::refuse);
        return ofName.isPresent() || ofDay.isPresent() || last == null
                ? Optional.empty()
                : Optional.of(new PhaseDetails(name.getValue(), last));
    }

    private boolean isStored(PhaseDetails details) {
        try {
            if (base == null) {
                phases.add(details);
            } else {
                phases.change(base, details);
            }
        } catch (InvalidGapException e) {
            e.problems().forEach(this::refuse);
            return false;
        } catch (PhaseConflict conflict) {
            base = conflict.theirs();
            GapWords words = GapPhrases.of(dialog);
            dialog.refuse(words.say("tools.gap-phase-conflict", words.phase(conflict.theirs())));
            return false;
        } catch (NotFoundException e) {
            base = null;
            dialog.refuse(dialog.getTranslation("tools.gap-gone"));
            changed.execute();
            return false;
        }
        changed.execute();
        Notices.success("tools.gap-phase-saved", details.name());
        return true;
    }

    private void remove() {
        PhaseRecord going = base;
        if (going == null) {
            return;
        }
        try {
            phases.remove(going);
        } catch (PhaseInUseException e) {
            Notices.error("tools.gap-phase-in-use", going.details().name(), e.capabilities());
            return;
        } catch (PhaseConflict | NotFoundException e) {
            Notices.error("tools.gap-gone");
            changed.execute();
            return;
        }
        changed.execute();
        Notices.undoable(
                () -> bringBack(going),
                "tools.gap-phase-removed",
                going.details().name());
    }

    /** Unless its name is taken. */
    private void bringBack(PhaseRecord gone) {
        try {
            phases.add(gone.details());
        } catch (InvalidGapException e) {
            Notices.error("tools.problem-phase-taken");
        }
        changed.execute();
    }

    private void refuse(GapProblem problem) {
        String words = GapPhrases.of(dialog).problem(problem);
        if (problem.field() == GapField.NAME) {
            name.setErrorMessage(words);
            name.setInvalid(true);
        } else {
            day.setErrorMessage(words);
            day.setInvalid(true);
        }
    }
}
