package io.pupitre.agency.ui;

import com.vaadin.flow.router.Location;
import io.pupitre.agency.AgencyMembership;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.CurrentPerson;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the scope off an address, for the person who is signed in. */
@Component
class AddressedScope {

    private final CurrentPerson current;
    private final WorkspaceDirectory directory;

    AddressedScope(CurrentPerson current, WorkspaceDirectory directory) {
        this.current = current;
        this.directory = directory;
    }

    /** What an address asks for. */
    sealed interface Address {
        /** A page without tenant data. */
        record Open() implements Address {}

        /** Foreign and missing alike. */
        record NotFound() implements Address {}

        /** A page in a scope that the person may enter. */
        record In(Scope scope) implements Address {}
    }

    Address of(Location location) {
        return of(location.getSegments(), location.getQueryParameters().getSingleParameter("agency"));
    }

    /** @param agency slug of the agency meant by who works for several; otherwise their first */
    private Address of(List<String> segments, Optional<String> agency) {
        PersonId person = current.get();
        return switch (segments.getFirst()) {
            case "c" ->
                segments.size() < 2
                        ? new Address.NotFound()
                        : found(directory.open(person, segments.get(1)).map(workspace -> workspace.scopeOf(person)));
            case "agency" ->
                found(directory.agencies(person).stream()
                        .filter(one -> agency.isEmpty() || agency.get().equals(one.slug()))
                        .findFirst()
                        .map(AgencyMembership::id)
                        .flatMap(id -> directory.enter(person, id)));
            case "platform" ->
                found(current.isPlatformAdmin() ? Optional.of(new Scope.Platform(person)) : Optional.empty());
            default -> new Address.Open();
        };
    }

    private static Address found(Optional<? extends Scope> scope) {
        return scope.<Address>map(Address.In::new).orElseGet(Address.NotFound::new);
    }
}
