package io.pupitre.agency.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.pupitre.shell.AddressedRecords;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** Gives the first response of a page that doesn't exist its 404: Vaadin would answer 200 and say so later. */
@SuppressWarnings("serial") // Sessions are never stored.
final class NotFoundStatus implements IndexHtmlRequestListener {

    private final AddressedScope addresses;
    private final List<AddressedRecords> modules;

    NotFoundStatus(AddressedScope addresses, List<AddressedRecords> modules) {
        this.addresses = addresses;
        this.modules = modules;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        Location location = new Location(
                path == null ? "" : path.substring(1),
                QueryParameters.full(response.getVaadinRequest().getParameterMap()));
        var target = response.getVaadinRequest()
                .getService()
                .getRouter()
                .getRegistry()
                .getNavigationRouteTarget(location.getPath());
        boolean missing = target.getRouteTarget() == null
                || switch (addresses.of(location)) {
                    case AddressedScope.Address.Open ignored -> false;
                    case AddressedScope.Address.NotFound ignored -> true;
                    case AddressedScope.Address.In(Scope scope) -> isMissing(scope, target.getRouteParameters());
                };
        if (missing) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }

    private boolean isMissing(Scope scope, RouteParameters named) {
        try {
            CurrentScope.run(
                    scope,
                    () -> modules.forEach(module -> module.lookups()
                            .forEach((parameter, lookup) -> named.get(parameter).ifPresent(lookup))));
            return false;
        } catch (NotFoundException e) {
            return true;
        } catch (AccessDeniedException e) {
            // Who has no right to any of them is told that, whatever the address names.
            return false;
        }
    }
}
