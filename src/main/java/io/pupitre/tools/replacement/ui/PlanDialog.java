package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.replacement.PlanDetails;
import io.pupitre.ui.DayField;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks how a tool is to go. */
final class PlanDialog {

    private final ComboBox<ToolChoice> successor;
    private final DayField lastDay = new DayField("tools.replacement-last-day");
    private final ParagraphsField reason = new ParagraphsField("tools.replacement-reason", PlanDetails.LENGTH);

    private PlanDialog(List<ToolChoice> choices, @Nullable PlanDetails now) {
        successor = ToolChoice.field("tools.replacement-successor", choices, now == null ? null : now.successor());
        if (now != null) {
            lastDay.setValue(now.lastDay());
            reason.setValue(now.reason());
        }
    }

    /**
     * @param choices who may come instead
     * @param now what is planned already; null for a new plan
     * @param save answers why it was not saved, in the person's words, if so
     */
    static void open(
            List<ToolChoice> choices,
            @Nullable PlanDetails now,
            SerializableFunction<PlanDetails, Optional<String>> save) {
        PlanDialog fields = new PlanDialog(choices, now);
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(
                        now == null ? "tools.replacement-plan" : "tools.replacement-edit",
                        "tools.save",
                        () -> fields.read()
                                .map(save)
                                .map(problem -> {
                                    problem.ifPresent(dialog[0]::refuse);
                                    return problem.isEmpty();
                                })
                                .orElse(false))
                .with(fields.successor, fields.lastDay)
                .withWide(fields.reason);
        dialog[0].open();
    }

    private Optional<PlanDetails> read() {
        boolean good = reason.isGood();
        LocalDate day = lastDay.getValue();
        boolean dated = lastDay.isReadable() && (day == null || PlanDetails.isDay(day));
        lastDay.setInvalid(!dated);
        if (!dated) {
            lastDay.setErrorMessage(lastDay.getTranslation("tools.replacement-day-problem"));
        }
        if (!good || !dated) {
            return Optional.empty();
        }
        ToolChoice chosen = successor.getValue();
        return Optional.of(new PlanDetails(chosen == null ? null : chosen.tool(), day, reason.getValue()));
    }
}
