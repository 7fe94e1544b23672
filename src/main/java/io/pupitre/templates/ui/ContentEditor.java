package io.pupitre.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.Command;
import io.pupitre.templates.Element;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Field;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.ui.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adds, changes, orders and removes fields and steps. Holds the work until the page saves it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ContentEditor extends Div implements LocaleChangeObserver {

    private final List<Field> fields;
    private final List<Step> steps;

    ContentEditor(TemplateContent content) {
        addClassName("pu-template");
        fields = new ArrayList<>(content.fields());
        steps = new ArrayList<>(content.steps());
        show();
    }

    /** @throws io.pupitre.templates.InvalidTemplateException when there are too many of them */
    TemplateContent content() {
        return new TemplateContent(fields, steps);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Labels labels = Labels.of(this);
        add(new H2(getTranslation("templates.fields")));
        add(list(fields, field -> labels.text(field.label()), labels::answer, this::changeField));
        add(adder("templates.add-field", this::addField));
        add(new H2(getTranslation("templates.steps")));
        add(list(steps, step -> labels.text(step.title()), labels::when, this::changeStep));
        add(adder("templates.add-step", this::addStep));
    }

    private <E extends Element> Component list(
            List<E> elements,
            SerializableFunction<E, String> name,
            SerializableFunction<E, String> fact,
            SerializableConsumer<Integer> change) {
        OrderedList list = new OrderedList();
        list.addClassName("pu-elements");
        for (int i = 0; i < elements.size(); i++) {
            E element = elements.get(i);
            int place = i;
            String called = name.apply(element);
            Span title = new Span(called);
            title.addClassName("pu-strong");
            Span facts = new Span(fact.apply(element));
            facts.addClassName("pu-muted");
            Button up = button(Glyph.UP, "templates.move-up", called, () -> swap(elements, place, place - 1));
            up.setEnabled(i > 0);
            Button down = button(Glyph.DOWN, "templates.move-down", called, () -> swap(elements, place, place + 1));
            down.setEnabled(i < elements.size() - 1);
            Div words = new Div(title, facts);
            words.addClassName("pu-element-words");
            list.add(new ListItem(
                    words,
                    up,
                    down,
                    button(Glyph.EDIT, "templates.edit-named", called, () -> change.accept(place)),
                    button(Glyph.REMOVE, "templates.remove-named", called, () -> {
                        elements.remove(place);
                        show();
                    })));
        }
        return list;
    }

    private Button button(Glyph glyph, String key, String named, Command command) {
        Button button = new Button(glyph.icon(), click -> command.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, named));
        button.setTooltipText(getTranslation(key, named));
        return button;
    }

    private Button adder(String key, Command command) {
        Button button = new Button(getTranslation(key), Glyph.ADD.icon(), click -> command.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void swap(List<?> elements, int one, int other) {
        Collections.swap(elements, one, other);
        show();
    }

    private void addField() {
        new FieldDialog("templates.add-field", ElementId.next(), null, added -> {
                    fields.add(added);
                    show();
                })
                .open();
    }

    private void changeField(int place) {
        Field field = fields.get(place);
        new FieldDialog("templates.edit-field", field.id(), field, changed -> {
                    fields.set(place, changed);
                    show();
                })
                .open();
    }

    private void addStep() {
        new StepDialog("templates.add-step", ElementId.next(), null, added -> {
                    steps.add(added);
                    show();
                })
                .open();
    }

    private void changeStep(int place) {
        Step step = steps.get(place);
        new StepDialog("templates.edit-step", step.id(), step, changed -> {
                    steps.set(place, changed);
                    show();
                })
                .open();
    }
}
