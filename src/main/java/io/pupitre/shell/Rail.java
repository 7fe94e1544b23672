package io.pupitre.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Locale;

/** The sections of an area that exist and that the person may open, and the ways into the other areas. */
final class Rail extends Div {

    Rail(ShellContext context, Section.Area area) {
        addClassName("pu-rail");
        var here = new SideNav();
        Wording.bindAttribute(here, "aria-label", "shell.area-" + area.name().toLowerCase(Locale.ROOT));
        offered(context, area).forEach(section -> here.addItem(item(context, section, false)));
        add(here);

        var elsewhere = new SideNav();
        elsewhere.addClassName("pu-elsewhere");
        Wording.bindAttribute(elsewhere, "aria-label", "shell.elsewhere");
        for (var other : List.of(Section.Area.AGENCY, Section.Area.PLATFORM)) {
            if (other != area) {
                offered(context, other).stream()
                        .findFirst()
                        .ifPresent(section -> elsewhere.addItem(item(context, section, true)));
            }
        }
        if (!elsewhere.getItems().isEmpty()) {
            add(elsewhere);
        }
    }

    /** Sections with a route that the person may open. A section whose page is not built has no route. */
    static List<Section> offered(ShellContext context, Section.Area area) {
        var routes = RouteConfiguration.forSessionScope();
        var slug = context.workspace().map(Workspace::slug).orElse("-");
        return area.sections().stream()
                .filter(context::mayOpen)
                .filter(section -> routes.getRoute(section.path(slug)).isPresent())
                .toList();
    }

    private static SideNavItem item(ShellContext context, Section section, boolean otherScope) {
        var slug = context.workspace().map(Workspace::slug).orElse("-");
        var item = new SideNavItem("", section.path(slug));
        item.setPrefixComponent(section.glyph().icon());
        item.setMatchNested(true);
        // A tab is pinned to one workspace for its life: leaving it is a full page load.
        item.setRouterIgnore(otherScope);
        Wording.bind(item, item::setLabel, section.key());
        item.getElement().setAttribute("data-go", section.goKey());
        var keys = new Span("G " + section.goKey().toUpperCase(Locale.ROOT));
        keys.addClassName("pu-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        item.setSuffixComponent(keys);
        return item;
    }
}
