package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.NotComputableException;
import io.pupitre.scorecard.StaleKpiException;
import io.pupitre.scorecard.TakeOver;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Wording;

/** Shows what taking a newer version of the dictionary over would make of a client's KPI, before it is done. */
@SuppressWarnings("serial") // Sessions are never stored.
final class TakeOverDialog extends Dialog {

    private final transient ClientDictionary dictionary;
    private final transient TakeOver shown;
    private final SerializableConsumer<String> done;
    private final Paragraph problem = new Paragraph();

    /** @param done is told the KPI's name */
    TakeOverDialog(ClientDictionary dictionary, TakeOver shown, SerializableConsumer<String> done) {
        this.dictionary = dictionary;
        this.shown = shown;
        this.done = done;
        addClassName("pu-edit-dialog");
        setWidth("900px");
        setHeaderTitle(getTranslation(
                "scorecard.take-over-of",
                shown.to(),
                shown.kpi().draft().name(FigureFormat.of(this).locale())));
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div scroll = new Div(table());
        scroll.addClassName("pu-scroll");
        // What is out of sight on a phone is reached by the keyboard too.
        scroll.getElement().setAttribute("tabindex", "0");
        add(
                new Paragraph(getTranslation("scorecard.take-over-note", shown.note())),
                new Paragraph(getTranslation("scorecard.take-over-lead")),
                scroll,
                problem);
        Button cancel = new Button("", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button go = new Button("", click -> takeOver());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(go, go::setText, "scorecard.take-over", shown.to());
        getFooter().add(cancel, go);
    }

    private NativeTable table() {
        FieldWords words = new FieldWords(this);
        NativeTable table = words.table(
                "scorecard.field",
                "scorecard.version-had",
                "scorecard.version-new",
                "scorecard.version-ours",
                "scorecard.version-kept");
        shown.fields()
                .forEach(field -> table.getBody()
                        .add(words.row(
                                words.name(field.field()),
                                words.value(field.base()),
                                words.value(field.theirs()),
                                words.value(field.ours()),
                                field.isAdapted()
                                        ? getTranslation("scorecard.stays-adapted", words.value(field.kept()))
                                        : words.value(field.kept()))));
        return table;
    }

    private void takeOver() {
        try {
            dictionary.takeOver(shown);
            close();
            done.accept(shown.kpi().draft().name(FigureFormat.of(this).locale()));
        } catch (NotComputableException e) {
            refuse(getTranslation(
                    "scorecard.not-computable",
                    e.key(),
                    getTranslation(e.problem().kind().key(), e.problem().excerpt())));
        } catch (StaleKpiException | NotFoundException e) {
            refuse(getTranslation("scorecard.take-over-stale"));
        } catch (IllegalArgumentException e) {
            refuse(getTranslation("scorecard.kpi-direction-targets"));
        }
    }

    private void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
