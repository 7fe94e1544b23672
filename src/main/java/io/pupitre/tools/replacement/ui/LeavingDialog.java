package io.pupitre.tools.replacement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolId;
import io.pupitre.ui.FormDialog;
import java.util.List;

/** Asks which tool is to go. */
final class LeavingDialog {

    private final ComboBox<ToolChoice> tool;

    private LeavingDialog(List<ToolChoice> choices) {
        tool = ToolChoice.field("tools.field-product", choices, null);
        tool.setRequiredIndicatorVisible(true);
        tool.setAutofocus(true);
    }

    static void open(List<ToolChoice> choices, SerializableConsumer<ToolId> chosen) {
        LeavingDialog fields = new LeavingDialog(choices);
        new FormDialog("tools.replacement-which", "tools.replacement-go-on", () -> fields.read(chosen))
                .withWide(fields.tool)
                .open();
    }

    private boolean read(SerializableConsumer<ToolId> chosen) {
        ToolChoice choice = tool.getValue();
        tool.setInvalid(choice == null);
        if (choice == null) {
            tool.setErrorMessage(tool.getTranslation("ui.text-required"));
            return false;
        }
        chosen.accept(choice.tool());
        return true;
    }
}
