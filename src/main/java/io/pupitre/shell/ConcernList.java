package io.pupitre.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.util.List;

/** What is to be attended to at the agency's clients, the most urgent first; nothing is shown when there is nothing. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class ConcernList extends Composite<Section> {

    /** More are shown when somebody asks for them. */
    private static final int SHOWN = 8;

    private final List<Concern> all;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private boolean whole;

    public ConcernList(List<ConcernSource> sources) {
        all = sources.stream()
                .flatMap(source -> source.concerns().stream())
                .sorted(Concern.MOST_URGENT_FIRST)
                .toList();
        setVisible(!all.isEmpty());
        getContent().addClassName("pu-concerns");
        H2 title = new H2();
        Wording.bind(title, title::setText, "shell.concerns");
        list.setId("concerns");
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.getElement().setAttribute("aria-controls", "concerns");
        more.setVisible(all.size() > SHOWN);
        more.addClickListener(click -> {
            whole = !whole;
            show();
        });
        getContent().add(title, list, more);
        Wording.bind(this, ignored -> show(), "shell.concerns");
    }

    private void show() {
        list.removeAll();
        all.stream().limit(whole ? all.size() : SHOWN).map(this::line).forEach(list::add);
        more.setText(getTranslation(whole ? "shell.concerns-fewer" : "shell.concerns-all", all.size()));
        more.getElement().setAttribute("aria-expanded", String.valueOf(whole));
    }

    private ListItem line(Concern one) {
        Span client = new Span(one.client());
        client.addClassName("pu-strong");
        Span subject = new Span(one.subject());
        Span kind = new Span(getTranslation(one.kindKey()));
        kind.addClassName("pu-muted");
        Span what = new Span(subject, kind);
        what.addClassName("pu-concern-what");
        String action = getTranslation(one.actionKey());
        Anchor next = new Anchor(one.address(), action);
        // Another scope is another page load.
        next.setRouterIgnore(true);
        next.setAriaLabel(action + " – " + one.subject() + ", " + one.client());
        return new ListItem(
                client,
                what,
                new StatusBadge(
                        one.severity(), one.reasonKey(), FigureFormat.of(this).day(one.since())),
                next);
    }
}
