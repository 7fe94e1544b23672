package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.Connective;
import io.pupitre.tools.rule.Operator;
import io.pupitre.tools.rule.RuleField;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group of conditions: how they are put together, each of them, and the way to a further one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class GroupEditor extends Composite<Div> implements ConditionInput {

    private final RulePhrases words = new RulePhrases(this);
    private final int depth;
    private final Command edited;
    private final Select<Connective> connective = new Select<>();
    private final Div rows = new Div();
    private final Button addCheck = new Button(Glyph.ADD.icon());
    private final List<ConditionInput> parts = new ArrayList<>();

    /**
     * @param depth how many groups it lies in, itself included
     * @param edited called when something in it is changed
     * @param remove takes it away; null for the outermost
     */
    GroupEditor(
            Condition.Group group,
            int depth,
            String labelKey,
            Command edited,
            @Nullable SerializableConsumer<ConditionInput> remove) {
        this.depth = depth;
        this.edited = edited;
        connective.setItems(Connective.values());
        connective.setValue(group.connective());
        connective.addValueChangeListener(change -> edited.execute());
        rows.addClassName("pu-check-rows");
        addCheck.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addCheck.addClickListener(click ->
                add(Condition.Check.of(RuleField.OWNER, Operator.FILLED)).focus());
        Wording.bind(addCheck, addCheck::setText, "tools.rule-add-check");
        Button addGroup = new Button(Glyph.ADD.icon());
        addGroup.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addGroup.addClickListener(
                click -> add(new Condition.Group(Connective.ANY, List.of())).focus());
        addGroup.setVisible(depth < Condition.MAX_DEPTH);
        Wording.bind(addGroup, addGroup::setText, "tools.rule-add-group");
        Div foot = new Div(addCheck, addGroup);
        if (remove != null) {
            Button gone = new Button(Glyph.REMOVE.icon(), click -> remove.accept(this));
            gone.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            Wording.bind(gone, gone::setText, "tools.rule-remove-group");
            foot.add(gone);
        }
        Wording.bind(
                this,
                label -> {
                    getContent().getElement().setAttribute("aria-label", label);
                    connective.setLabel(label);
                    connective.setItemLabelGenerator(words::connective);
                },
                labelKey);
        getContent().getElement().setAttribute("role", "group");
        getContent().addClassName("pu-check-group");
        getContent().add(connective, rows, foot);
        group.parts().forEach(this::add);
    }

    /** Also when something in it is wrong all of it is read, so that each part says what. */
    @Override
    public Optional<Condition> read() {
        List<Optional<Condition>> read =
                parts.stream().map(ConditionInput::read).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Condition.Group(
                        connective.getValue(),
                        read.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    @Override
    public void focus() {
        connective.focus();
    }

    private ConditionInput add(Condition condition) {
        ConditionInput part = switch (condition) {
            case Condition.Check check -> new CheckRow(check, edited, this::remove);
            case Condition.Group group -> new GroupEditor(group, depth + 1, "tools.rule-group", edited, this::remove);
        };
        parts.add(part);
        rows.add((Component) part);
        edited.execute();
        return part;
    }

    private void remove(ConditionInput part) {
        parts.remove(part);
        rows.remove((Component) part);
        edited.execute();
        // What had the focus is gone.
        addCheck.focus();
    }
}
