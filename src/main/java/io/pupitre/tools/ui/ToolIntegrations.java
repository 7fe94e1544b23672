package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.pupitre.tools.Impact;
import io.pupitre.ui.Wording;

/** A tool's integrations in its panel, with the way to the map. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolIntegrations extends Composite<Div> {

    /** @param workspace in whose map the tool is */
    ToolIntegrations(Impact impact, String workspace) {
        Anchor map = new Anchor(ToolsNavigation.map(workspace, impact.subject().name()), "");
        Wording.bind(map, map::setText, "tools.impact-on-map");
        getContent().addClassName("pu-tool-integrations");
        getContent().add(new ImpactList(impact), map);
    }
}
