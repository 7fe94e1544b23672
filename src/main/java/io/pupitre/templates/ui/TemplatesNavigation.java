package io.pupitre.templates.ui;

import com.vaadin.flow.component.UI;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.TemplateId;

/** The addresses of the library and of a client's copies. */
public final class TemplatesNavigation {

    /** The form of an id in a route. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private TemplatesNavigation() {}

    /** A template of the agency's library. */
    public static String template(TemplateId id) {
        return "agency/templates/" + id.value();
    }

    /** A client's copy. */
    public static String copy(String workspace, AppliedTemplateId id) {
        return "c/" + workspace + "/templates/" + id.value();
    }

    static String edit(String path) {
        return path + "/edit";
    }

    static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }
}
