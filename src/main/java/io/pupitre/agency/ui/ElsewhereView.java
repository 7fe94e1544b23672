package io.pupitre.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Nothing, for the moment in which the browser loads the page of the other scope. */
@SuppressWarnings("serial") // Sessions are never stored.
@PermitAll
class ElsewhereView extends Div implements HasErrorParameter<ElsewhereException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ElsewhereException> parameter) {
        return HttpStatusCode.OK.getCode();
    }
}
