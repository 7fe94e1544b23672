package io.pupitre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where rows would be: one sentence that says why it is empty, and the one thing to do about it. */
public final class EmptyState extends Div {

    /**
     * @param sentenceKey a translation key
     * @param action the primary action, usually the very button of the page's head; several only if they are equals
     */
    public EmptyState(Glyph glyph, String sentenceKey, Component... action) {
        addClassName("pu-empty");
        var disc = new Div(glyph.icon());
        disc.addClassName("pu-empty-disc");
        var sentence = new Paragraph();
        Wording.bind(sentence, sentence::setText, sentenceKey);
        add(disc, sentence);
        add(action);
    }
}
