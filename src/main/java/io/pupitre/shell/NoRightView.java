package io.pupitre.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says that a right is missing, which role has it and whom to ask. Only shown within a workspace or agency that the
 * person belongs to; elsewhere the page does not exist for them.
 */
class NoRightView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final ShellContext context;

    NoRightView(ShellContext context) {
        super("shell.no-right-title");
        this.context = context;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (context.workspace().isEmpty() && context.agency().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        // Not the event's target: after a reroute that is the error view which sent us here.
        RouteConfiguration.forSessionScope()
                .getRoute(event.getLocation().getPath())
                .map(view -> view.getAnnotation(InSection.class))
                .ifPresentOrElse(in -> explain(in.value()), () -> say("shell.no-right"));
        var people = context.whomToAsk();
        if (!people.isEmpty()) {
            say("shell.no-right-ask", String.join(", ", people));
        }
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private void explain(Section section) {
        if (context.mayOpen(section)) {
            // A page below the section's main one asks for more than that one does.
            say("shell.no-right");
            return;
        }
        var roles = section.roles().stream()
                .sorted()
                .map(role -> getTranslation(
                        "shell.role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        say("shell.no-right-role", getTranslation(section.key()), roles);
    }

    /**
     * Whether the failure means that a right is missing, by Vaadin's or by Spring Security's word; a view's constructor gets
     * it wrapped.
     */
    static boolean isDenial(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof AccessDeniedException
                        || failure instanceof org.springframework.security.access.AccessDeniedException
                        || isDenial(failure.getCause()));
    }
}
