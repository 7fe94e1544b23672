package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.tools.Impact;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;

/** What a tool or system is connected to, and what breaks if it goes. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ImpactList extends Div {

    private final IntegrationPhrases words = new IntegrationPhrases(this::getTranslation);
    private final Impact impact;

    ImpactList(Impact impact) {
        this.impact = impact;
        addClassName("pu-impact");
        Wording.bind(this, ignored -> show(), "tools.impact");
    }

    private void show() {
        removeAll();
        add(new H3(words.say("tools.impact-integrations", impact.direct().size())));
        if (impact.direct().isEmpty()) {
            add(muted(words.say("tools.impact-isolated")));
            return;
        }
        UnorderedList direct = new UnorderedList();
        impact.direct().forEach(line -> direct.add(direct(line)));
        add(direct, new H3(words.say("tools.impact", impact.subject().name())));
        if (impact.reached().isEmpty()) {
            add(muted(words.say("tools.impact-nothing")));
            return;
        }
        add(muted(words.say("tools.impact-lead", impact.reached().size())));
        UnorderedList reached = new UnorderedList();
        impact.reached().forEach(one -> reached.add(reached(one)));
        add(reached);
    }

    private ListItem direct(IntegrationLine line) {
        Span ends = new Span(IntegrationPhrases.seenFrom(impact.subject().end(), line));
        ends.addClassName("pu-strong");
        Span how = new Span(words.method(line.details().method())
                + (line.details().data().isEmpty() ? "" : " · " + line.details().data()));
        how.addClassName("pu-muted");
        StatusBadge badge = new StatusBadge(
                IntegrationPhrases.badge(line.details().status()),
                IntegrationPhrases.statusKey(line.details().status()));
        ListItem item = new ListItem(ends, badge, how);
        item.getElement().setAttribute("title", words.spoken(line));
        return item;
    }

    private ListItem reached(Impact.Reached one) {
        Span name = new Span(one.node().name());
        name.addClassName("pu-strong");
        ListItem item = new ListItem(name);
        if (!one.certain()) {
            item.add(new StatusBadge(StatusBadge.Status.UNKNOWN, "tools.impact-perhaps"));
        }
        Span path = new Span(IntegrationPhrases.path(impact, one));
        path.addClassName("pu-muted");
        item.add(path);
        return item;
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("pu-muted");
        return paragraph;
    }
}
