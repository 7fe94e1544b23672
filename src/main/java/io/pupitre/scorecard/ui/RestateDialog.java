package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.Restatement;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;
import io.pupitre.ui.Wording;
import java.time.YearMonth;

/** Asks why a month is published once more, and shows what the client will see differ. */
final class RestateDialog {

    private final ParagraphsField reason = new ParagraphsField("scorecard.restate-reason", Restatement.REASON_LENGTH);
    private final Div content = new Div();
    private final SerializableConsumer<String> restating;

    /**
     * @param differences which figures will differ
     * @param warnings what ought to be thought of before
     * @param restating restates for a reason
     */
    RestateDialog(
            String client,
            YearMonth month,
            Component differences,
            Component warnings,
            SerializableConsumer<String> restating) {
        this.restating = restating;
        Paragraph consequence = new Paragraph();
        Wording.bind(
                consequence,
                ignored -> consequence.setText(consequence.getTranslation(
                        "scorecard.restate-consequence",
                        FigureFormat.of(consequence).month(month),
                        client)),
                "scorecard.restate");
        Wording.bind(reason, reason::setHelperText, "scorecard.restate-reason-help");
        reason.setRequiredIndicatorVisible(true);
        content.addClassName("pu-stack");
        content.add(consequence, differences, warnings);
    }

    void open() {
        new FormDialog("scorecard.restate", "scorecard.restate-do", this::save)
                .withWide(content)
                .withWide(reason)
                .open();
    }

    private boolean save() {
        boolean given = reason.isGoodAndThere("scorecard.restate-reason-missing");
        if (given) {
            restating.accept(reason.getValue());
        }
        return given;
    }
}
