package io.pupitre.tools.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.pupitre.tools.rule.StackRuleDetails;
import io.pupitre.ui.Wording;
import java.io.Serializable;
import java.util.List;

/** Rules, each with its name and what it says, and what can be done with it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RuleList<T> extends Composite<UnorderedList> {

    /** What can be done with a rule. */
    record Act<T>(String key, SerializableConsumer<T> act) implements Serializable {}

    private final RulePhrases words = new RulePhrases(this);
    private final List<Act<T>> acts;
    private final SerializableFunction<T, StackRuleDetails> details;
    private List<T> rules = List.of();

    RuleList(SerializableFunction<T, StackRuleDetails> details, List<Act<T>> acts) {
        this.details = details;
        this.acts = acts;
        getContent().addClassName("pu-rules");
        Wording.bind(this, ignored -> tell(), "tools.rule-demands");
    }

    void show(List<T> present) {
        rules = present;
        setVisible(!present.isEmpty());
        tell();
    }

    private void tell() {
        getContent().removeAll();
        rules.stream().map(this::line).forEach(getContent()::add);
    }

    private ListItem line(T rule) {
        Span name = new Span(words.name(details.apply(rule)));
        name.addClassName("pu-strong");
        Span sentence = new Span(words.sentence(details.apply(rule)));
        sentence.addClassName("pu-muted");
        Div said = new Div(name, sentence);
        ListItem line = new ListItem(said);
        for (Act<T> act : acts) {
            Button button = new Button(words.say(act.key()), click -> act.act().accept(rule));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.setAriaLabel(words.say(act.key()) + " – " + name.getText());
            line.add(button);
        }
        return line;
    }
}
