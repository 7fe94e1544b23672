package io.pupitre.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;

/** The way out. A real form: leaving must work by POST, with a CSRF token, and without the server-side session's help. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class SignOutButton extends Div {

    public SignOutButton(ShellContext context) {
        ShellContext.SignOut target = context.signOut();
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "submit");
        button.addClassName("pu-sign-out");
        Span words = new Span();
        Wording.bind(words, words::setText, "shell.sign-out");
        button.add(Glyph.LEAVE.icon(), words);
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", target.action());
        if (!target.csrfParameter().isEmpty()) {
            Input token = new Input();
            token.setType("hidden");
            token.getElement().setAttribute("name", target.csrfParameter()).setAttribute("value", target.csrfToken());
            form.appendChild(token.getElement());
        }
        form.appendChild(button.getElement());
        getElement().appendChild(form);
    }
}
