package io.pupitre.tools.quality.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.KeyTakenException;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.InvalidQualityException;
import io.pupitre.tools.quality.MeasuredCheckException;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.QualityField;
import io.pupitre.tools.quality.QualityProblem;
import io.pupitre.tools.quality.StaleQualityException;
import io.pupitre.tools.quality.UnsuitableInputException;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** The dialogs on checks. What somebody else did meanwhile is told in them, and what was typed stays. */
final class QualityDialogs {

    private final FormDialog[] frame = new FormDialog[1];
    private final Command outdated;

    /** @param outdated called when what the dialog is about turns out to be changed or gone since it was read */
    private QualityDialogs(Command outdated) {
        this.outdated = outdated;
    }

    static void check(
            String titleKey,
            CheckForm form,
            SerializableConsumer<CheckDetails> save,
            Optional<Command> remove,
            Command outdated) {
        QualityDialogs dialog = new QualityDialogs(outdated);
        FormDialog shown = dialog.frame(
                titleKey,
                "tools.save",
                () -> form.read().isPresent()
                        && dialog.done(() -> save.accept(form.read().orElseThrow()), form::show));
        form.addTo(shown);
        remove.ifPresent(act -> shown.removedBy("tools.quality-remove", act));
        shown.open();
    }

    /** @param save gets the measurement, and why it is corrected; empty for a new one */
    static void measurement(
            String titleKey,
            MeasurementForm form,
            SerializableBiConsumer<MeasurementDetails, String> save,
            Command outdated) {
        QualityDialogs dialog = new QualityDialogs(outdated);
        FormDialog shown = dialog.frame(titleKey, "tools.save", () -> {
            Optional<MeasurementDetails> read = form.read();
            return read.isPresent() && dialog.done(() -> save.accept(read.get(), form.reason()), form::show);
        });
        form.addTo(shown);
        shown.open();
    }

    static void withdrawal(SerializableConsumer<String> withdraw, Command outdated) {
        QualityDialogs dialog = new QualityDialogs(outdated);
        QualityInputs inputs = new QualityInputs();
        TextArea reason = inputs.paragraphs(QualityField.REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        dialog.frame("tools.quality-withdraw", "tools.quality-withdraw-do", () -> {
                    List<QualityProblem> problems = QualityField.REASON.problemOfRequired(reason.getValue()).stream()
                            .toList();
                    return inputs.show(problems) && dialog.done(() -> withdraw.accept(reason.getValue()), inputs::show);
                })
                .withWide(reason)
                .open();
    }

    static void feed(FeedForm form, SerializableConsumer<FeedForm> join, Command outdated) {
        QualityDialogs dialog = new QualityDialogs(outdated);
        FormDialog shown = dialog.frame("tools.quality-feed", "tools.quality-feed-do", () -> {
            if (!form.isGood()) {
                return false;
            }
            try {
                return dialog.done(() -> join.accept(form), problems -> {});
            } catch (KeyTakenException e) {
                form.refuseKey();
                return false;
            }
        });
        form.addTo(shown);
        shown.open();
    }

    /** Asks whether a check is to feed its input no more. */
    static void parting(Command part, Command outdated) {
        QualityDialogs dialog = new QualityDialogs(outdated);
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "tools.quality-part-lead");
        dialog.frame("tools.quality-part", "tools.quality-part-do", () -> dialog.done(part, problems -> {}))
                .withWide(lead)
                .open();
    }

    private FormDialog frame(String titleKey, String saveKey, SerializableSupplier<Boolean> save) {
        frame[0] = new FormDialog(titleKey, saveKey, save);
        return frame[0];
    }

    private boolean done(Command work, SerializableConsumer<List<QualityProblem>> show) {
        try {
            work.execute();
            return true;
        } catch (InvalidQualityException e) {
            show.accept(e.problems());
        } catch (StaleQualityException
                | UnsuitableInputException
                | ConcurrencyFailureException
                | DataIntegrityViolationException e) {
            refuse("tools.quality-stale");
        } catch (MeasuredCheckException e) {
            refuse("tools.quality-measured");
        } catch (NotFoundException e) {
            refuse("tools.quality-gone");
        }
        return false;
    }

    private void refuse(String key) {
        frame[0].refuse(frame[0].getTranslation(key));
        outdated.execute();
    }
}
