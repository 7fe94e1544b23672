package io.pupitre.tenancy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate the tenant of a session: the workspace of the current scope.
 *
 * <p>There is no root tenant: a root session would read and write across all of them. Outside a workspace, the tenant is an
 * id that owns nothing.
 */
@Component
final class ScopeTenantResolver implements CurrentTenantIdentifierResolver<UUID>, HibernatePropertiesCustomizer {

    static final UUID NOBODY = new UUID(0, 0);

    /** Spring Data opens sessions to validate its queries while the application starts; none of them reads a row. */
    private final AtomicBoolean starting = new AtomicBoolean(true);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        if (starting.get() && CurrentScope.find().isEmpty()) {
            return NOBODY;
        }
        return switch (CurrentScope.get()) {
            case Scope.Workspace workspace -> workspace.workspace().value();
            case Scope.Agency ignored -> NOBODY;
            case Scope.Platform ignored -> NOBODY;
        };
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    @Override
    public boolean isRoot(UUID tenantId) {
        return false;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        starting.set(false);
    }
}
