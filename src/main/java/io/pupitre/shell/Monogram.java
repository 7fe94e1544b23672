package io.pupitre.shell;

import com.vaadin.flow.component.html.Span;
import io.pupitre.ui.Colour;

/** A client's or an agency's one to three letters on its colour; the name always stands beside it. */
final class Monogram extends Span {

    Monogram(String letters, Colour colour) {
        super(letters);
        addClassName("pu-monogram");
        getElement().setAttribute("aria-hidden", "true");
        getStyle().setBackgroundColor(colour.css()).setColor(colour.textUpon().css());
    }
}
