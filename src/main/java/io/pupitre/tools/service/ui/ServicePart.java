package io.pupitre.tools.service.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import io.pupitre.ui.Changes;
import java.util.List;

/** A list of records of one kind in a tool's panel, with the way to a new one. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ServicePart extends Div {

    private final ServicePhrases words;
    private final UnorderedList list = new UnorderedList();
    private final Div head = new Div();

    ServicePart(ServicePhrases words, String titleKey) {
        this.words = words;
        addClassName("pu-service-part");
        head.addClassName("pu-review-head");
        head.add(new H4(words.say(titleKey)));
        add(head, list);
    }

    ServicePart addedBy(String key, Command add) {
        Button button = small(words.say(key), add);
        head.add(button);
        return this;
    }

    /** @param noneKey says that there are none */
    ServicePart of(List<? extends Component> entries, String noneKey) {
        list.setVisible(!entries.isEmpty());
        list.removeAll();
        entries.forEach(entry -> list.add(new ListItem(entry)));
        if (entries.isEmpty()) {
            add(muted(words.say(noneKey)));
        }
        return this;
    }

    /** A control of one record, which names it to who doesn't see where it stands. */
    Button act(String key, String subject, Command act) {
        Button button = small(words.say(key), act);
        button.setAriaLabel(words.say("tools.service-act-on", words.say(key), subject));
        return button;
    }

    static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("pu-muted");
        return paragraph;
    }

    static Span strong(String text) {
        Span name = new Span(text);
        name.addClassName("pu-strong");
        return name;
    }

    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Button small(String text, Command act) {
        Button button = new Button(text, click -> act.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Changes.mark(button);
        return button;
    }
}
