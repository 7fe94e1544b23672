package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;

/**
 * The frame of a small form: fields in one or two columns, one line for what is wrong with them together, cancel and save.
 * What was typed is only lost when the person cancels.
 */
public final class FormDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final Paragraph problem = new Paragraph();
    private final Button cancel = new Button();
    private final Button done = new Button();

    /**
     * @param titleKey what is being done
     * @param saveKey the button, a verb
     * @param save answers whether it was saved, so that the dialog closes; it says at the fields what it refuses
     */
    public FormDialog(String titleKey, String saveKey, SerializableSupplier<Boolean> save) {
        addClassName("pu-edit-dialog");
        setWidth("640px");
        setCloseOnOutsideClick(false);
        Wording.bind(this, this::setHeaderTitle, titleKey);
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("480px", 2));
        add(form, problem);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        // What is being typed is told to the server only when its field is left.
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        done.addClickListener(click -> {
            withdraw();
            if (save.get()) {
                close();
            }
        });
        Wording.bind(done, done::setText, saveKey);
        Changes.mark(done);
        getFooter().add(cancel, done);
    }

    public FormDialog with(Component... fields) {
        form.add(fields);
        return this;
    }

    /** The component takes both columns. */
    public FormDialog withWide(Component component) {
        form.add(component, 2);
        return this;
    }

    /**
     * What the form is about can go, too.
     *
     * @param key of the button, a verb
     * @param remove called once the dialog is closed
     */
    public FormDialog removedBy(String key, Command remove) {
        var button = new Button(Glyph.REMOVE.icon(), click -> {
            close();
            remove.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("pu-dialog-remove");
        Wording.bind(button, button::setText, key);
        Changes.mark(button);
        getFooter().removeAll();
        getFooter().add(button, cancel, done);
        return this;
    }

    /** Says what is wrong with the fields together, already worded. */
    public void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }

    /** No longer says what {@link #refuse} said. */
    public void withdraw() {
        problem.setVisible(false);
    }
}
