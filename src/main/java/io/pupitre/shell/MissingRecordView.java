package io.pupitre.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.pupitre.tenancy.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

/** The same page as {@link NotFoundView}, for what the services say of records and workspaces. */
public class MissingRecordView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    public MissingRecordView() {
        super("shell.not-found-title");
        say("shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
