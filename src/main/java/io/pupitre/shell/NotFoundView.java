package io.pupitre.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/**
 * One page for what does not exist and for what must not be known to exist: missing, foreign, unpublished. It says the
 * same in every case, and nothing about the address.
 *
 * <p>To send another exception here, write a sibling of this class for it, or reroute with {@code
 * event.rerouteToError(NotFoundException.class)}, which needs no class at all.
 */
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("shell.not-found-title");
        say("shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
