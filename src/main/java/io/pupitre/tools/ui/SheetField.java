package io.pupitre.tools.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolFile;
import io.pupitre.ui.Wording;

/** Which sheet of a workbook is meant; not asked where there is only one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SheetField extends Select<String> {

    /** @param shown the one that is looked into; empty when it could not be */
    SheetField(ToolFile file, String shown, SerializableConsumer<String> turn) {
        setItems(file.sheets());
        setVisible(file.sheets().size() > 1);
        if (isVisible() && !shown.isEmpty()) {
            setValue(shown);
        }
        Wording.bind(this, this::setLabel, "tools.import-sheet");
        addValueChangeListener(change -> turn.accept(change.getValue()));
    }
}
