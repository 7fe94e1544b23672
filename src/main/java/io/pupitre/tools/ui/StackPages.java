package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.pupitre.ui.Wording;
import java.util.EnumMap;
import java.util.Map;

/** The way between the pages on a client's stack; each of them has it below its head. */
@SuppressWarnings("serial") // Sessions are never stored.
public final class StackPages extends Nav {

    /** The pages, in the order of the way. */
    public enum Page {
        LIST("tools.page-list", ""),
        MAP("tools.map", "/map"),
        GAP("tools.gap", "/gap"),
        EVALUATIONS("tools.evaluations", "/evaluations"),
        SAVINGS("tools.savings", "/savings"),
        REPLACEMENTS("tools.replacements", "/replacements"),
        REVIEWS("tools.reviews", "/reviews"),
        SERVICE("tools.service", "/service"),
        RULES("tools.client-rules", "/rules"),
        QUALITY("tools.quality", "/quality"),
        CHANGES("tools.changes", "/changes");

        private final String key;
        private final String path;

        Page(String key, String path) {
            this.key = key;
            this.path = path;
        }
    }

    private final Map<Page, Anchor> links = new EnumMap<>(Page.class);

    /** @param here the page that it stands on */
    public StackPages(Page here) {
        addClassName("pu-stack-pages");
        Wording.bindAttribute(this, "aria-label", "tools.pages");
        for (Page page : Page.values()) {
            Anchor link = new Anchor();
            Wording.bind(link, link::setText, page.key);
            if (page == here) {
                link.getElement().setAttribute("aria-current", "page");
                // On a telephone the way is longer than the screen is wide.
                link.getElement().executeJs("this.scrollIntoView({inline: 'center', block: 'nearest'})");
            }
            links.put(page, link);
            add(link);
        }
    }

    /** @param workspace what stands for the client in addresses */
    public void lead(String workspace) {
        links.forEach((page, link) -> link.setHref("/" + ToolsNavigation.list(workspace) + page.path));
    }
}
