package io.pupitre.tools.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.ToolFile;
import io.pupitre.ui.Wording;

/** Which sheet of a workbook is meant; not asked where there is only one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class SheetField extends Select<String> {

    SheetField(ToolFile file, SerializableConsumer<String> turn) {
        setItems(file.sheets());
        setVisible(file.sheets().size() > 1);
        if (isVisible()) {
            setValue(file.sheet());
        }
        Wording.bind(this, this::setLabel, "tools.import-sheet");
        addValueChangeListener(change -> turn.accept(change.getValue()));
    }
}
