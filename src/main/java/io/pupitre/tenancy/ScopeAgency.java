package io.pupitre.tenancy;

import java.util.UUID;
import java.util.function.Supplier;

/** The value of the agency filter: Hibernate asks for it at each statement. */
public final class ScopeAgency implements Supplier<UUID> {

    @Override
    public UUID get() {
        return CurrentScope.find()
                .map(scope -> scope instanceof Scope.Platform
                        ? ScopeTenantResolver.NOBODY
                        : of(scope).value())
                .orElse(ScopeTenantResolver.NOBODY);
    }

    /** @throws MissingScopeException for the platform operator, who is in no agency */
    static AgencyId of(Scope scope) {
        return switch (scope) {
            case Scope.Workspace workspace -> workspace.agency();
            case Scope.Agency agency -> agency.agency();
            case Scope.Platform ignored -> throw new MissingScopeException("The platform operator is in no agency");
        };
    }
}
