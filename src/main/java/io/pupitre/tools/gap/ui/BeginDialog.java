package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.catalogue.Capability;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The capabilities that most teams need and that are not on the board, all of them chosen beforehand. */
final class BeginDialog {

    private BeginDialog() {}

    /** @param begin is given the keys of what the person chose, maybe none */
    static void open(List<Capability> usual, SerializableConsumer<Set<String>> begin) {
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "tools.gap-begin-lead");
        CheckboxGroup<Capability> choices = new CheckboxGroup<>();
        choices.addClassName("pu-proposals");
        choices.setItems(usual);
        choices.setValue(Set.copyOf(usual));
        Wording.bind(
                choices,
                label -> {
                    choices.setLabel(label);
                    choices.setItemLabelGenerator(one -> GapPhrases.of(choices).capability(one));
                },
                "tools.gap-capabilities");
        new FormDialog("tools.gap-begin", "tools.gap-begin-take", () -> {
                    begin.accept(
                            choices.getValue().stream().map(Capability::key).collect(Collectors.toSet()));
                    return true;
                })
                .withWide(lead)
                .withWide(choices)
                .open();
    }
}
