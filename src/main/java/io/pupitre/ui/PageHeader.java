package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of every page: its title (the one {@code h1}), optionally one sentence below it, and the page's actions at
 * the right, the primary one last.
 */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div line = new Div(title);
    private final Paragraph lead = new Paragraph();
    private final Div actions = new Div();

    /** @param titleKey a translation key */
    public PageHeader(String titleKey, Component... actions) {
        addClassName("pu-page-header");
        line.addClassName("pu-page-header-line");
        var words = new Div(line, lead);
        words.addClassName("pu-page-header-words");
        lead.setVisible(false);
        this.actions.addClassName("pu-page-header-actions");
        this.actions.add(actions);
        add(words, this.actions);
        if (!titleKey.isEmpty()) {
            Wording.bind(title, title::setText, titleKey);
        }
    }

    /** A head whose title is data, such as the name of a campaign: the same in every language. */
    public static PageHeader named(String title, Component... actions) {
        var header = new PageHeader("", actions);
        header.title.setText(title);
        return header;
    }

    /** One sentence below the title, for what a newcomer could not guess. */
    public PageHeader withLead(String key, Object... parameters) {
        lead.setVisible(true);
        Wording.bind(lead, lead::setText, key, parameters);
        return this;
    }

    /** A short fact beside the title: a status badge, a period. */
    public PageHeader withFact(Component fact) {
        line.addComponentAtIndex(1, fact);
        return this;
    }
}
