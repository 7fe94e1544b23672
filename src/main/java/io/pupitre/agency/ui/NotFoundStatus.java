package io.pupitre.agency.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

/** Gives the first response of a page that doesn't exist its 404: Vaadin would answer 200 and say so later. */
@SuppressWarnings("serial") // Sessions are never stored.
final class NotFoundStatus implements IndexHtmlRequestListener {

    private final AddressedScope addresses;

    NotFoundStatus(AddressedScope addresses) {
        this.addresses = addresses;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        String path = response.getVaadinRequest().getPathInfo();
        Location location = new Location(
                path == null ? "" : path.substring(1),
                QueryParameters.full(response.getVaadinRequest().getParameterMap()));
        RouteRegistry routes =
                response.getVaadinRequest().getService().getRouter().getRegistry();
        boolean missing = routes.getNavigationRouteTarget(location.getPath()).getRouteTarget() == null
                || addresses.of(location) instanceof AddressedScope.Address.NotFound;
        if (missing) {
            response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
