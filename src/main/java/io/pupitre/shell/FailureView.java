package io.pupitre.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed that should not have: an apology, a number, no stack trace. */
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private final Incidents incidents;

    FailureView(Incidents incidents) {
        super("shell.failure-title");
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (NoRightView.isDenial(parameter.getException())) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
            return HttpServletResponse.SC_FORBIDDEN;
        }
        say("shell.failure", incidents.record(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
