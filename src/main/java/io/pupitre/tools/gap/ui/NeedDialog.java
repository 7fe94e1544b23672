package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.GapLine;
import io.pupitre.tools.gap.NeedConflict;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.NeedRecord;
import io.pupitre.tools.gap.words.GapWords;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Asks how a capability is judged and what is planned for it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class NeedDialog implements Serializable {

    private final CapabilityGaps gaps;
    private final Command changed;
    private final NeedFields fields;
    private final ComboBox<Capability> capability = new ComboBox<>();
    private final FormDialog dialog;
    private @Nullable NeedRecord base;

    private NeedDialog(CapabilityGaps gaps, GapBoard board, String titleKey, Command changed) {
        this.gaps = gaps;
        this.changed = changed;
        fields = new NeedFields(board);
        dialog = new FormDialog(titleKey, "tools.save", this::save);
    }

    /** For a capability that is not on the board yet. */
    static void add(CapabilityGaps gaps, Command changed) {
        GapBoard board = gaps.board();
        NeedDialog asking = new NeedDialog(gaps, board, "tools.gap-add", changed);
        ComboBox<Capability> choice = asking.capability;
        choice.setItems(board.unlisted());
        choice.setRequiredIndicatorVisible(true);
        choice.setManualValidation(true);
        choice.setAutofocus(true);
        choice.addValueChangeListener(change -> choice.setInvalid(false));
        Wording.bind(
                choice,
                label -> {
                    choice.setLabel(label);
                    choice.setItemLabelGenerator(one -> GapPhrases.of(choice).capability(one));
                },
                "tools.gap-capability");
        asking.dialog.withWide(choice);
        asking.fields.addTo(asking.dialog);
        asking.dialog.open();
    }

    /**
     * For one that is on the board.
     *
     * @param closed called when it is over, saved or not
     */
    static void edit(CapabilityGaps gaps, GapBoard board, GapLine line, Command changed, Command closed) {
        NeedDialog asking = new NeedDialog(gaps, board, "tools.gap-edit", changed);
        asking.base = line.need();
        asking.capability.setItems(line.capability());
        asking.capability.setValue(line.capability());
        asking.fields.show(line);
        asking.dialog.withWide(facts(line));
        asking.fields.addTo(asking.dialog);
        if (line.need() != null) {
            asking.dialog.removedBy("tools.gap-remove", asking::remove);
        }
        asking.dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.execute();
            }
        });
        asking.dialog.open();
    }

    /** What covers it today, above the fields. */
    private static Div facts(GapLine line) {
        Paragraph name = new Paragraph();
        name.addClassName("pu-strong");
        Paragraph today = new Paragraph();
        today.addClassName("pu-muted");
        Div facts = new Div(name, today);
        facts.addClassName("pu-gap-facts");
        Wording.bind(
                facts,
                ignored -> {
                    GapWords words = GapPhrases.of(facts);
                    name.setText(words.capability(line.capability()));
                    today.setText(words.say("tools.gap-today-by", words.tools(line), words.verdict(line.verdict())));
                },
                "tools.gap-today");
        return facts;
    }

    /** Answers whether it is stored; else the dialog says why not, and the next attempt is against what is there now. */
    private boolean save() {
        if (capability.isEmpty()) {
            capability.setErrorMessage(capability.getTranslation("tools.problem-required"));
            capability.setInvalid(true);
        }
        return fields.read()
                .filter(details -> !capability.isEmpty() && isStored(details))
                .isPresent();
    }

    private boolean isStored(NeedDetails details) {
        String key = capability.getValue().key();
        try {
            if (base == null) {
                gaps.add(key, details);
            } else {
                gaps.change(base, details);
            }
        } catch (NeedConflict conflict) {
            base = conflict.theirs();
            GapWords words = GapPhrases.of(dialog);
            dialog.refuse(words.say(
                    "tools.gap-conflict",
                    gaps.board()
                            .line(key)
                            .map(line -> GapPhrases.spoken(line, words))
                            .orElse("")));
            return false;
        } catch (NotFoundException e) {
            // It, its phase or its tool. One that is gone is begun anew by the next attempt.
            if (gaps.board().line(key).filter(line -> line.need() != null).isEmpty()) {
                base = null;
            }
            dialog.refuse(dialog.getTranslation("tools.gap-gone"));
            changed.execute();
            return false;
        }
        changed.execute();
        Notices.success("tools.gap-saved");
        return true;
    }

    private void remove() {
        NeedRecord going = base;
        if (going == null) {
            return;
        }
        try {
            gaps.remove(going);
        } catch (NeedConflict | NotFoundException e) {
            Notices.error("tools.gap-gone");
            changed.execute();
            return;
        }
        changed.execute();
        Notices.undoable(() -> bringBack(going), "tools.gap-removed");
    }

    /** Unless somebody else has begun it anew, or what it needs is gone. */
    private void bringBack(NeedRecord gone) {
        try {
            gaps.add(gone.capability(), gone.details());
        } catch (NeedConflict | NotFoundException e) {
            Notices.error("tools.gap-gone");
        }
        changed.execute();
    }
}
