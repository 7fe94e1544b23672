package io.pupitre.cadence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.cadence.BriefField;
import io.pupitre.cadence.IncompleteBriefException;
import io.pupitre.cadence.InvalidCadenceException;
import io.pupitre.cadence.StaleCadenceException;
import io.pupitre.ui.Wording;
import java.util.Set;
import java.util.stream.Collectors;

/** The frame of the small forms: fields, one line for what is wrong with them together, cancel and save. */
@SuppressWarnings("serial") // Sessions are never stored.
abstract class EditDialog extends Dialog {

    private final Paragraph problem = new Paragraph();

    EditDialog(String titleKey) {
        addClassName("pu-edit-dialog");
        setWidth("640px");
        Wording.bind(this, this::setHeaderTitle, titleKey);
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    /**
     * Called once by the subclass when its fields are there.
     *
     * @param save answers whether it was saved, so that the dialog closes; what it refuses is said, and the input kept
     */
    final void fill(String saveKey, SerializableSupplier<Boolean> save, Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        add(form, problem);
        Button cancel = new Button("", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button done = new Button("", click -> attempt(save));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(done, done::setText, saveKey);
        getFooter().add(cancel, done);
    }

    private void attempt(SerializableSupplier<Boolean> save) {
        problem.setVisible(false);
        try {
            if (save.get()) {
                close();
            }
        } catch (InvalidCadenceException e) {
            complain(getTranslation(e.key(), e.arguments()));
        } catch (IncompleteBriefException e) {
            complain(missing(e.missing()));
        } catch (StaleCadenceException e) {
            complain(getTranslation("cadence.stale"));
        }
    }

    private void complain(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    private String missing(Set<BriefField> fields) {
        return getTranslation(
                "cadence.missing",
                fields.stream()
                        .sorted()
                        .map(field -> getTranslation(Words.key(field)))
                        .collect(Collectors.joining(", ")));
    }
}
