package io.pupitre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;

/** The common form of the error views: what happened in one line, what it means, and the way on. */
@PermitAll
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private final String titleKey;
    private final Div box = new Div();

    ErrorPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("pu-error");
        var logo = new Image("logo.svg", "Pupitre");
        var title = new H1();
        Wording.bind(title, title::setText, titleKey);
        box.add(logo, title);
        // A full load: the next page may belong to another workspace, and a tab is pinned to one.
        var home = new Anchor("./", "");
        home.addClassName("pu-button-link");
        home.setRouterIgnore(true);
        Wording.bind(home, home::setText, "shell.home");
        add(box, home);
    }

    final void say(String key, Object... parameters) {
        var sentence = new Paragraph();
        Wording.bind(sentence, sentence::setText, key, parameters);
        box.add(sentence);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(titleKey) + " · Pupitre";
    }
}
