package io.pupitre.tenancy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;

/**
 * Gives a file in the scope of the tab that asks for it. No file leaves in any other way.
 *
 * <p>Who may no longer be in that scope meets what an address that never was would answer.
 */
@SuppressWarnings("serial") // Sessions are never stored.
public abstract class ScopedDownload implements DownloadHandler {

    private final Access access;

    protected ScopedDownload(Access access) {
        this.access = access;
    }

    /** Tells an element of the page, by one of its attributes, the address at which it gets this, as long as it is shown. */
    public final void offerTo(Element element, String attribute) {
        element.setAttribute(attribute, this);
    }

    /** Called in the tab's scope, but not in its thread: nothing of the page may be touched here. */
    protected abstract void send(DownloadEvent event, Locale language) throws IOException;

    @Override
    public final void handleDownloadRequest(DownloadEvent event) throws IOException {
        UI tab = event.getUI();
        try {
            FileBorder.pass(tab, access, () -> {
                send(event, tab.getLocale());
                return true;
            });
        } catch (NotFoundException | AccessDeniedException e) {
            FileBorder.answerMissing(event.getResponse());
        }
    }
}
