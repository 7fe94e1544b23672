package io.pupitre.templates.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.pupitre.templates.Field;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;

/** What a template says, to be read. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ContentPanel extends Div {

    ContentPanel(TemplateContent content) {
        addClassName("pu-template");
        Labels labels = Labels.of(this);
        if (content.equals(TemplateContent.EMPTY)) {
            add(new Paragraph(getTranslation("templates.says-nothing")));
        }
        if (!content.fields().isEmpty()) {
            DescriptionList list = new DescriptionList();
            content.fields().forEach(field -> add(list, field, labels));
            add(new H2(getTranslation("templates.fields")), list);
        }
        if (!content.steps().isEmpty()) {
            OrderedList list = new OrderedList();
            content.steps().forEach(step -> list.add(item(step, labels)));
            add(new H2(getTranslation("templates.steps")), list);
        }
    }

    private static void add(DescriptionList list, Field field, Labels labels) {
        DescriptionList.Term term = new DescriptionList.Term(labels.text(field.label()));
        DescriptionList.Description answer = new DescriptionList.Description(labels.answer(field));
        list.add(term, answer);
        if (!field.help().isEmpty()) {
            Span help = new Span(labels.text(field.help()));
            help.addClassName("pu-muted");
            answer.add(help);
        }
    }

    private static ListItem item(Step step, Labels labels) {
        Span title = new Span(labels.text(step.title()));
        title.addClassName("pu-strong");
        String owner = labels.text(step.ownerRole());
        Span facts = new Span(owner.isEmpty() ? labels.when(step) : labels.when(step) + " · " + owner);
        facts.addClassName("pu-muted");
        ListItem item = new ListItem(title, facts);
        if (!step.description().isEmpty()) {
            item.add(new Paragraph(labels.text(step.description())));
        }
        return item;
    }
}
