package io.pupitre.tenancy;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The role check behind the {@code @For…} annotations of services.
 *
 * <p>Asks the register at each call, so that a person whose membership ended is refused in every open tab, push command and
 * job. Who is no member gets {@link NotFoundException}; a member with the wrong role gets {@code false}, hence Spring
 * Security's {@code AccessDeniedException}.
 */
@Component("access")
public final class Access {

    /** The authority of the installation's operator, as Keycloak's realm role. */
    public static final String PLATFORM_ADMIN = "ROLE_platform-admin";

    private final MembershipRegister register;

    Access(MembershipRegister register) {
        this.register = register;
    }

    public boolean member() {
        roleInWorkspace();
        return true;
    }

    public boolean consultant() {
        return roleInWorkspace().consults();
    }

    public boolean workspaceAdmin() {
        return roleInWorkspace() == Role.AGENCY_ADMIN;
    }

    public boolean staff() {
        return roleInAgency() != Role.CLIENT_CMO;
    }

    public boolean agencyAdmin() {
        return CurrentScope.get() instanceof Scope.Agency && roleInAgency() == Role.AGENCY_ADMIN;
    }

    public boolean platformAdmin() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return CurrentScope.get() instanceof Scope.Platform
                && authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> PLATFORM_ADMIN.equals(authority.getAuthority()));
    }

    /** Whether the person may still work in a scope that was made for them earlier. */
    public boolean stillHolds(Scope scope) {
        return switch (scope) {
            case Scope.Workspace in ->
                register.roleIn(in.person(), in.agency(), in.workspace()).equals(Optional.of(in.role()));
            case Scope.Agency in ->
                register.roleIn(in.person(), in.agency()).equals(Optional.of(in.role())) && hasAllWorkspaces(in);
            case Scope.Platform ignored -> true;
        };
    }

    /** Whether what is done in the scope may write. */
    public boolean atWork(Scope scope) {
        return !(scope instanceof Scope.Workspace in) || register.isAtWork(in.agency(), in.workspace());
    }

    private Role roleInWorkspace() {
        if (!(CurrentScope.get() instanceof Scope.Workspace scope)) {
            throw new NotFoundException();
        }
        return register.roleIn(scope.person(), scope.agency(), scope.workspace())
                .orElseThrow(NotFoundException::new);
    }

    private Role roleInAgency() {
        if (!(CurrentScope.get() instanceof Scope.Agency scope)) {
            throw new NotFoundException();
        }
        return register.roleIn(scope.person(), scope.agency())
                .filter(role -> hasAllWorkspaces(scope))
                .orElseThrow(NotFoundException::new);
    }

    /** A scope keeps its workspaces, so one that still has a client that the person lost since is void as a whole. */
    private boolean hasAllWorkspaces(Scope.Agency scope) {
        return register.overlooks(scope.person(), scope.agency(), scope.workspaces());
    }
}
