package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.replacement.Answer;
import io.pupitre.tools.replacement.AnswerKind;
import io.pupitre.tools.replacement.DependentLine;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of something that depends on a tool. */
final class AnswerDialog {

    private final Paragraph about;
    private final RadioButtonGroup<AnswerKind> kind = new RadioButtonGroup<>();
    private final ComboBox<ToolChoice> to;
    private final ParagraphsField how = new ParagraphsField("tools.answer-how", Answer.LENGTH);

    private AnswerDialog(DependentLine line, List<ToolChoice> choices, @Nullable ToolId successor) {
        ReplacementWords words = new ReplacementWords(kind);
        about = new Paragraph(line.name());
        about.addClassName("pu-strong");
        kind.setItems(AnswerKind.values());
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Wording.bind(
                kind,
                label -> {
                    kind.setLabel(label);
                    kind.setItemLabelGenerator(words::kind);
                },
                "tools.answer");
        Answer given = line.answer() == null ? null : line.answer().answer();
        to = ToolChoice.field("tools.answer-to", choices, given == null ? successor : given.to());
        to.setRequiredIndicatorVisible(true);
        kind.addValueChangeListener(change -> shape());
        kind.setValue(given == null ? AnswerKind.TRANSFER : given.kind());
        how.setValue(given == null ? "" : given.how());
        shape();
    }

    /**
     * @param choices who may take it over
     * @param successor who is proposed
     * @param save answers why it was not saved, in the person's words, if so
     */
    static void open(
            DependentLine line,
            List<ToolChoice> choices,
            @Nullable ToolId successor,
            SerializableFunction<Answer, Optional<String>> save) {
        AnswerDialog fields = new AnswerDialog(line, choices, successor);
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(
                        "tools.answer-title",
                        "tools.save",
                        () -> fields.read()
                                .map(save)
                                .map(problem -> {
                                    problem.ifPresent(dialog[0]::refuse);
                                    return problem.isEmpty();
                                })
                                .orElse(false))
                .withWide(fields.about)
                .withWide(fields.kind)
                .withWide(fields.to)
                .withWide(fields.how);
        dialog[0].open();
    }

    /** What is asked for goes by what is answered; what was typed is kept. */
    private void shape() {
        boolean transfer = kind.getValue() == AnswerKind.TRANSFER;
        to.setVisible(transfer);
        how.setRequiredIndicatorVisible(!transfer);
        how.setInvalid(false);
    }

    private Optional<Answer> read() {
        boolean transfer = kind.getValue() == AnswerKind.TRANSFER;
        ToolChoice chosen = transfer ? to.getValue() : null;
        boolean missing = transfer && chosen == null;
        to.setInvalid(missing);
        if (missing) {
            to.setErrorMessage(to.getTranslation("ui.text-required"));
        }
        boolean good = transfer ? how.isGood() : how.isGoodAndThere("ui.text-required");
        return missing || !good
                ? Optional.empty()
                : Optional.of(new Answer(kind.getValue(), chosen == null ? null : chosen.tool(), how.getValue()));
    }
}
