package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.pupitre.shell.ShellContext;
import io.pupitre.shell.SignOutButton;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;

/** For who can sign in but belongs nowhere yet, or no more: says so, and whom to ask. */
@Route("welcome")
@PermitAll
@SuppressWarnings("serial") // Sessions are never stored.
class WelcomeView extends Main implements HasDynamicTitle {

    WelcomeView(ShellContext shell) {
        addClassName("pu-error");
        H1 title = new H1();
        Wording.bind(title, title::setText, "agency.welcome-title");
        Paragraph explanation = new Paragraph();
        Wording.bind(explanation, explanation::setText, "agency.welcome");
        add(new Div(new Image("logo.svg", "Pupitre"), title, explanation), new SignOutButton(shell));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agency.welcome-title") + " · Pupitre";
    }
}
