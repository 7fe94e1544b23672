package io.pupitre.tools.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import io.pupitre.ui.Wording;

/**
 * The map by layer as a picture. The browser fetches the drawing itself ({@code frontend/tools/layer-map.ts}) and gives it
 * the colours of the page; the server keeps an address and nothing else.
 */
@Tag("pupitre-layer-map")
@JsModule("./tools/layer-map.ts")
@Uses(Button.class)
@SuppressWarnings("serial") // Sessions are never stored.
final class LayerPicture extends Component {

    private int revision;

    LayerPicture(LayerDownload download) {
        download.offerTo(getElement(), "src");
        Wording.bindAttribute(this, "label", "tools.gap-map-alternative");
        Wording.bindAttribute(this, "failure", "tools.picture-failed");
        Wording.bindAttribute(this, "retry", "tools.picture-retry");
        Wording.bindAttribute(this, "svg", "tools.picture-svg");
        Wording.bindAttribute(this, "png", "tools.picture-png");
        // Last, since with another language the browser asks for the drawing again.
        Wording.bind(
                this, ignored -> getElement().setAttribute("lang", getLocale().getLanguage()), "tools.picture-retry");
    }

    /** Has the browser fetch it again. */
    void refresh(String file) {
        revision++;
        getElement().setAttribute("file", file);
        getElement().setAttribute("revision", String.valueOf(revision));
    }
}
