package io.pupitre.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import io.pupitre.ui.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The frame of the operator's pages, {@code /platform/…}; there is no client data behind them. */
@PermitAll
public final class PlatformLayout extends MainLayout {

    public PlatformLayout(ShellContext context) {
        super(context, Section.Area.PLATFORM, List.of());
    }

    @Override
    Component railHead() {
        var name = new Span();
        name.addClassName("pu-switcher-name");
        Wording.bind(name, name::setText, "shell.area-platform");
        var head = new Div(new Image("logo.svg", ""), name);
        head.addClassName("pu-rail-head");
        // A landmark, like the switcher that stands here in the other areas.
        head.getElement().setAttribute("role", "region");
        Wording.bindAttribute(head, "aria-label", "shell.area-platform");
        return head;
    }

    @Override
    List<Breadcrumb.Step> firstSteps() {
        return List.of(new Breadcrumb.Step(getTranslation("shell.area-platform"), null, false));
    }

    @Override
    String path(Section section) {
        return section.path("");
    }
}
