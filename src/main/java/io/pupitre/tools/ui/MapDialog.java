package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;

/** The frame of the map's forms: fields, a line for what is wrong with them together, remove, cancel and save. */
@SuppressWarnings("serial") // Sessions are never stored.
final class MapDialog extends Dialog {

    private final Paragraph problem = new Paragraph();

    /** @param titleKey what is being done */
    MapDialog(String titleKey, Component content) {
        addClassName("pu-tool-dialog");
        setCloseOnOutsideClick(false);
        Wording.bind(this, this::setHeaderTitle, titleKey);
        problem.addClassName("pu-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(content, problem);
    }

    /** Something already there can go. */
    MapDialog removedBy(Command remove) {
        Button button = new Button(Glyph.REMOVE.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("pu-dialog-remove");
        button.addClickListener(click -> remove.execute());
        Wording.bind(button, button::setText, "tools.map-remove");
        Changes.mark(button);
        getFooter().add(button);
        return this;
    }

    /** @param save answers whether it was saved, so that the dialog closes; it says at the fields what it refuses */
    MapDialog savedBy(String saveKey, SerializableSupplier<Boolean> save) {
        Button cancel = new Button();
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");
        Button done = new Button();
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        // What is being typed is not the field's value before it loses the focus.
        done.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        done.addClickListener(click -> {
            problem.setVisible(false);
            if (save.get()) {
                close();
            }
            done.setEnabled(true);
        });
        Wording.bind(done, done::setText, saveKey);
        Changes.mark(done);
        getFooter().add(cancel, done);
        return this;
    }

    /** Says what is wrong with the fields together, already worded. */
    void refuse(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
