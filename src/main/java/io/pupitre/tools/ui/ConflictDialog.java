package io.pupitre.tools.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.EditConflict;
import io.pupitre.tools.FieldDifference;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolField;
import io.pupitre.ui.Wording;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Shows, field by field, what the person wrote and what somebody else saved meanwhile, and lets them choose. What only one of
 * the two touched is chosen beforehand.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class ConflictDialog extends Dialog {

    private final ToolPhrases words = new ToolPhrases(this);
    private final Map<ToolField, RadioButtonGroup<Side>> choices = new EnumMap<>(ToolField.class);

    private enum Side {
        MINE,
        THEIRS
    }

    /** @param save takes the details put together as chosen */
    ConflictDialog(EditConflict conflict, SerializableConsumer<ToolDetails> save) {
        addClassName("pu-tool-conflict");
        setCloseOnOutsideClick(false);
        Wording.bind(this, this::setHeaderTitle, "tools.conflict");
        Paragraph lead = new Paragraph();
        Wording.bind(
                this,
                lead::setText,
                "tools.conflict-lead",
                conflict.theirs().details().name());
        add(lead);
        conflict.differences().forEach(difference -> add(line(difference)));

        Button back = new Button();
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClickListener(click -> close());
        Wording.bind(back, back::setText, "tools.conflict-back");
        Button go = new Button();
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> {
            close();
            save.accept(conflict.theirs().details().taking(mine(), conflict.mine()));
        });
        Wording.bind(go, go::setText, "tools.conflict-save");
        getFooter().add(back, go);
    }

    private Div line(FieldDifference difference) {
        H3 label = new H3();
        Wording.bind(this, label::setText, difference.field().labelKey());
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>();
        choice.setItems(Side.values());
        choice.setValue(preferred(difference));
        Wording.bind(choice, choice::setAriaLabel, difference.field().labelKey());
        Wording.bind(
                this,
                ignored -> choice.setItemLabelGenerator(side -> switch (side) {
                    case MINE -> words.say("tools.conflict-mine", words.value(difference.field(), difference.mine()));
                    case THEIRS ->
                        words.say("tools.conflict-theirs", words.value(difference.field(), difference.theirs()));
                }),
                "tools.conflict");
        choices.put(difference.field(), choice);
        Div line = new Div(label, choice);
        line.addClassName("pu-tool-difference");
        if (difference.contested()) {
            Paragraph before = new Paragraph();
            Wording.bind(
                    this,
                    ignored -> before.setText(
                            words.say("tools.conflict-before", words.value(difference.field(), difference.base()))),
                    "tools.conflict");
            line.add(before);
        }
        return line;
    }

    private static Side preferred(FieldDifference difference) {
        boolean onlyTheirs = !difference.contested() && java.util.Objects.equals(difference.base(), difference.mine());
        return onlyTheirs ? Side.THEIRS : Side.MINE;
    }

    private Set<ToolField> mine() {
        Set<ToolField> mine = EnumSet.noneOf(ToolField.class);
        choices.forEach((field, choice) -> {
            if (choice.getValue() == Side.MINE) {
                mine.add(field);
            }
        });
        return mine;
    }
}
