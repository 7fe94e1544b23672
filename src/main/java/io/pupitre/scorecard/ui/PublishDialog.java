package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;
import java.time.YearMonth;

/** Asks before a month is frozen: it cannot be taken back, and the client reads it from then on. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PublishDialog extends Dialog {

    /** @param warnings what ought to be thought of before */
    PublishDialog(String client, YearMonth month, Component warnings, Command publish) {
        addClassName("pu-confirm");
        Paragraph consequence = new Paragraph();
        Wording.bind(
                this,
                title -> {
                    setHeaderTitle(title);
                    consequence.setText(getTranslation(
                            "scorecard.publish-consequence",
                            FigureFormat.of(this).month(month),
                            client));
                },
                "scorecard.publish");
        add(consequence, warnings);
        Button cancel = new Button();
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setAutofocus(true);
        go.addClickListener(click -> {
            close();
            publish.execute();
        });
        Wording.bind(go, go::setText, "scorecard.publish");
        getFooter().add(cancel, go);
    }
}
