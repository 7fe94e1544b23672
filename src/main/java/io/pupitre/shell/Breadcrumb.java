package io.pupitre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.pupitre.ui.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agency › Client › Section › Page. (Vaadin's own component for it is still experimental in 25.2.) */
final class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    Breadcrumb() {
        addClassName("pu-breadcrumb");
        Wording.bind(this, this::setAriaLabel, "shell.breadcrumb");
        add(steps);
    }

    /**
     * One step.
     *
     * @param path where it leads, or null for a mere word
     * @param otherScope whether it leads out of the tab's workspace, so that the page must be loaded anew
     */
    record Step(String label, @Nullable String path, boolean otherScope) {}

    /** Shows these steps; the last one is the page itself and no link. */
    void show(List<Step> path) {
        steps.removeAll();
        for (var i = 0; i < path.size(); i++) {
            var step = path.get(i);
            var last = i == path.size() - 1;
            steps.add(last ? current(step) : new ListItem(link(step)));
        }
    }

    private static ListItem current(Step step) {
        var word = new Span(step.label());
        word.getElement().setAttribute("aria-current", "page");
        return new ListItem(word);
    }

    private static com.vaadin.flow.component.Component link(Step step) {
        if (step.path() == null) {
            return new Span(step.label());
        }
        var link = new Anchor(step.path(), step.label());
        link.setRouterIgnore(step.otherScope());
        return link;
    }
}
