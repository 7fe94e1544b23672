package io.pupitre.tenancy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import java.io.IOException;
import java.util.concurrent.Callable;

/** Where files enter and leave a tab: outside its round trips, so whether the person may still be there is looked at again. */
final class FileBorder {

    private FileBorder() {}

    /**
     * Does something in the scope that the tab is pinned to.
     *
     * @throws NotFoundException when there is none, or the person lost it
     */
    static <T> T pass(UI tab, Access access, Callable<T> work) throws IOException {
        Scope scope = CurrentScope.pinned(tab).filter(access::stillHolds).orElseThrow(NotFoundException::new);
        try {
            return CurrentScope.call(scope, work);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What Vaadin answers at an address that never was. */
    static void answerMissing(VaadinResponse response) throws IOException {
        response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "Resource is not found");
    }
}
