package io.pupitre.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;

/**
 * Asks before something that cannot be taken back. It names the client, and the button wakes only once the person has
 * typed the name of what goes: the hand that closes dialogs by habit is stopped here.
 *
 * <p>For reversible acts do not ask at all: use {@link Notices#undoable}.
 */
public final class ConfirmDestruction extends Dialog {

    /**
     * @param client the client's name, shown in the text
     * @param name what has to be typed, exactly but for surrounding blanks
     * @param consequenceKey a sentence with the client as {@code {0}} and the name as {@code {1}}
     * @param verbKey the button, a verb: “Delete”, “Archive”
     */
    public ConfirmDestruction(String client, String name, String consequenceKey, String verbKey, Command destroy) {
        addClassName("pu-confirm");
        Wording.bind(this, this::setHeaderTitle, verbKey);
        var consequence = new Paragraph();
        Wording.bind(consequence, consequence::setText, consequenceKey, client, name);

        var typed = new TextField();
        typed.setWidthFull();
        typed.setAutofocus(true);
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        Wording.bind(typed, typed::setLabel, "ui.type-name", name);

        var go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        go.setEnabled(false);
        Wording.bind(go, go::setText, verbKey);
        go.addClickListener(click -> {
            close();
            destroy.execute();
        });
        typed.addValueChangeListener(
                change -> go.setEnabled(change.getValue().strip().equals(name.strip())));

        var cancel = new Button();
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");

        add(consequence, typed);
        getFooter().add(cancel, go);
    }
}
