package io.pupitre.tools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.ui.Changes;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Key;
import io.pupitre.ui.SidePanel;
import io.pupitre.ui.StatusBadge;
import io.pupitre.ui.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** One tool beside the list: all that is known of it, what happened to it, and what can be done. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolPanel extends Composite<Div> {

    /** @param today in the zone of the client */
    ToolPanel(
            ToolRecord record,
            LocalDate today,
            Component history,
            Command edit,
            SerializableConsumer<ToolStatus> move,
            Command close) {
        ToolDetails tool = record.details();
        Button editing = new Button(Glyph.EDIT.icon());
        editing.addClickListener(click -> edit.execute());
        Wording.bind(editing, editing::setText, "tools.edit");
        Key.EDIT.on(editing);
        Changes.mark(editing);
        getContent().addClassName("pu-tool-panel");
        getContent()
                .add(new SidePanel(tool.name(), close)
                        .withBody(
                                new StatusBadge(
                                        ToolPhrases.badge(tool.status()),
                                        "tools.status-" + tool.status().name().toLowerCase(Locale.ROOT)),
                                new ToolFacts(tool, today),
                                history)
                        .withFoot(new StatusMenu(record.next(), move), editing));
    }
}
