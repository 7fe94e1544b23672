package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.pupitre.tools.catalogue.Folded;
import io.pupitre.tools.gap.CapabilityTool;
import io.pupitre.tools.gap.GapField;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.ui.TextRule;
import io.pupitre.ui.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the client's tools, or the name of one that is not there yet; empty when it is yet to be chosen. */
@SuppressWarnings("serial") // Sessions are never stored.
final class WantedField extends ComboBox<WantedTool> {

    private final List<WantedTool> known;

    WantedField(List<CapabilityTool> tools) {
        known = tools.stream()
                .map(tool -> new WantedTool(tool.id(), tool.name()))
                .toList();
        setItems(known);
        setItemLabelGenerator(WantedTool::name);
        setClearButtonVisible(true);
        setManualValidation(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(named(typed.getDetail())));
        addValueChangeListener(change -> setInvalid(false));
        Wording.bind(this, this::setLabel, GapField.WANTED.labelKey());
        Wording.bind(this, this::setHelperText, "tools.gap-wanted-help");
    }

    /** Shows what a need names. */
    void show(NeedDetails need, @Nullable CapabilityTool wanted) {
        if (wanted != null) {
            setValue(new WantedTool(wanted.id(), wanted.name()));
        } else if (!need.wantedText().isEmpty()) {
            setValue(new WantedTool(null, need.wantedText()));
        } else {
            clear();
        }
    }

    private WantedTool named(String typed) {
        Folded name = Folded.of(typed);
        return known.stream()
                .filter(one -> Folded.of(one.name()).equals(name))
                .findFirst()
                .orElseGet(() -> new WantedTool(null, TextRule.tidy(typed)));
    }
}
