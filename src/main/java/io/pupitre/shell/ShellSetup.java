package io.pupitre.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Puts a person's language, colour scheme and density in place before anything is drawn, so that nothing flickers. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final ShellContext context;
    private final Incidents incidents;

    ShellSetup(ShellContext context, Incidents incidents) {
        this.context = context;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dressHtml);
        event.getSource()
                .addUIInitListener(
                        init -> init.getUI().setLocale(context.person().language()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(incidents));
    }

    private void dressHtml(IndexHtmlResponse response) {
        var person = context.person();
        var html = response.getDocument().head().parent();
        if (html == null) {
            return;
        }
        var scheme = person.colourScheme();
        html.attr("lang", person.language().getLanguage())
                .attr("data-density", person.density().attribute())
                .attr("theme", scheme.getThemeValue())
                .attr("style", "color-scheme: " + scheme.getValue());
    }
}
