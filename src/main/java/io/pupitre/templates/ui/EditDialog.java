package io.pupitre.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import io.pupitre.templates.InvalidTemplateException;
import io.pupitre.ui.Wording;

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
     * @param save answers whether it was saved, so that the dialog closes; what it refuses is said
     */
    final void fill(String saveKey, SerializableSupplier<Boolean> save, Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        add(form, problem);
        Button cancel = new Button();
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button done = new Button();
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Wording.bind(done, done::setText, saveKey);
        done.addClickListener(click -> attempt(save));
        getFooter().add(cancel, done);
    }

    /** The component takes both columns. */
    static <C extends Component> C wide(C component) {
        component.getElement().setAttribute("colspan", "2");
        return component;
    }

    private void attempt(SerializableSupplier<Boolean> save) {
        problem.setVisible(false);
        try {
            if (save.get()) {
                close();
            }
        } catch (InvalidTemplateException e) {
            problem.setText(getTranslation(e.key()));
            problem.setVisible(true);
        }
    }
}
