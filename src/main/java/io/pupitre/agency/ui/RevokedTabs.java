package io.pupitre.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.JsonConstants;
import io.pupitre.tenancy.Access;
import io.pupitre.tenancy.CurrentScope;
import java.io.IOException;

/**
 * Reloads a tab whose person lost the membership that it rests on, at their next click: the reload ends at "not found".
 *
 * <p>For the person's sake only. What protects the data is the check in each service, which also meets push and grid
 * callbacks.
 */
@SuppressWarnings("serial") // Sessions are never stored.
final class RevokedTabs extends SynchronizedRequestHandler {

    private final Access access;

    RevokedTabs(Access access) {
        this.access = access;
    }

    @Override
    public boolean canHandleRequest(VaadinRequest request) {
        return HandlerHelper.isRequestType(request, HandlerHelper.RequestType.UIDL);
    }

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        UI ui = session.getService().findUI(request);
        if (ui == null || CurrentScope.pinned(ui).map(access::stillHolds).orElse(true)) {
            return false;
        }
        // Without any text, the browser reloads the page instead of showing a message.
        session.getService()
                .writeUncachedStringResponse(
                        response,
                        JsonConstants.JSON_CONTENT_TYPE,
                        VaadinService.createCriticalNotificationJSON(null, null, null, null));
        return true;
    }
}
