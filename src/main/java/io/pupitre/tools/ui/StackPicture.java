package io.pupitre.tools.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.ExternalSystemId;
import io.pupitre.tools.IntegrationId;
import io.pupitre.tools.ToolId;
import io.pupitre.ui.Wording;
import java.util.UUID;

/**
 * The map as a picture. The browser lays it out and draws it from what it fetches itself ({@code
 * frontend/tools/stack-map.ts}); the server keeps an address and nothing else.
 */
@Tag("pupitre-stack-map")
@JsModule("./tools/stack-map.ts")
@Uses(Button.class)
@SuppressWarnings("serial") // Sessions are never stored.
final class StackPicture extends Component {

    private final StackDownload download;
    private final SerializableConsumer<Endpoint> open;
    private final SerializableConsumer<IntegrationId> edit;
    private int revision;

    /**
     * @param open is told which tool or system the person chose
     * @param edit is told which integration
     */
    StackPicture(
            StackDownload download, SerializableConsumer<Endpoint> open, SerializableConsumer<IntegrationId> edit) {
        this.download = download;
        this.open = open;
        this.edit = edit;
        download.offerTo(getElement(), "src");
        Wording.bindAttribute(this, "failure", "tools.picture-failed");
        Wording.bindAttribute(this, "retry", "tools.picture-retry");
        // Last, since with another language the browser asks for the words again.
        Wording.bind(
                this, ignored -> getElement().setAttribute("lang", getLocale().getLanguage()), "tools.picture-retry");
    }

    StackDownload download() {
        return download;
    }

    /** Has the browser fetch it again. */
    void refresh() {
        revision++;
        getElement().setAttribute("revision", String.valueOf(revision));
    }

    @ClientCallable
    void open(String kind, String id) {
        try {
            UUID value = Ids.parse(id);
            open.accept(
                    kind.equals("system")
                            ? new Endpoint.OfSystem(new ExternalSystemId(value))
                            : new Endpoint.OfTool(new ToolId(value)));
        } catch (NotFoundException e) {
            // What a browser makes up leads nowhere.
            refresh();
        }
    }

    @ClientCallable
    void edit(String id) {
        try {
            edit.accept(new IntegrationId(Ids.parse(id)));
        } catch (NotFoundException e) {
            refresh();
        }
    }
}
