package io.pupitre.tools.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.Wording;
import java.util.List;

/** Asks for the details of a tool. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolDialog extends Dialog {

    private final ToolForm form;

    /**
     * @param titleKey what is being done
     * @param save takes the valid details, or refuses them with what is wrong; its command, run once they are stored, closes
     *     the dialog
     */
    ToolDialog(
            String titleKey,
            ToolDraft draft,
            List<String> categories,
            SerializableBiConsumer<ToolDetails, Command> save) {
        addClassName("pu-tool-dialog");
        setCloseOnOutsideClick(false);
        Wording.bind(this, this::setHeaderTitle, titleKey);
        form = new ToolForm(draft, categories);
        add(form);

        Button cancel = new Button();
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> close());
        Wording.bind(cancel, cancel::setText, "ui.cancel");

        Button go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            try {
                form.read().ifPresent(details -> save.accept(details, this::close));
            } catch (InvalidToolException e) {
                form.show(e.problems());
            }
            go.setEnabled(true);
        });
        // What is being typed is told to the server only when its field is left.
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Wording.bind(go, go::setText, "tools.save");
        getFooter().add(cancel, go);
    }

    /** Goes to a field. */
    void startAt(ToolField field) {
        form.startAt(field);
    }
}
