package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The agency's client workspaces, in the scope of the agency. */
@Service
public class Clients {

    private final ClientWorkspaces workspaces;
    private final CachedMemberships register;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Clients(
            ClientWorkspaces workspaces,
            CachedMemberships register,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.workspaces = workspaces;
        this.register = register;
        this.transactions = new TransactionTemplate(transactions);
        // What others of the agency do meanwhile is seen once it was waited for.
        this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /** By name: all of them for an admin, their own for a consultant. */
    @ForAgencyStaff
    @Transactional(readOnly = true)
    public List<WorkspaceLine> list() {
        Scope.Agency scope = CurrentScope.agency();
        return workspaces.lines().stream()
                .filter(line ->
                        scope.role() == Role.AGENCY_ADMIN || scope.workspaces().contains(new WorkspaceId(line.id())))
                .toList();
    }

    /** Whether a workspace of this agency has the slug. */
    @ForAgencyAdmins
    @Transactional(readOnly = true)
    public boolean isTaken(Slug slug) {
        return workspaces.existsBySlug(slug.value());
    }

    /**
     * Creates an empty workspace.
     *
     * @throws SlugTakenException when another workspace of this agency has the slug
     */
    @ForAgencyAdmins
    public WorkspaceId create(NewWorkspace values) {
        return create(values, () -> {});
    }

    /**
     * Creates a workspace with its first content: both or neither.
     *
     * @param content makes it, as the agency's admin in the scope of the new workspace and in the same transaction
     * @throws SlugTakenException when another workspace of this agency has the slug
     * @see <a href="../../../../../../docs/decisions/0012-onboarding-compensates.md">Onboarding</a>
     */
    @ForAgencyAdmins
    public WorkspaceId create(NewWorkspace values, Runnable content) {
        Scope.Agency agency = CurrentScope.agency();
        WorkspaceId id = new WorkspaceId(Ids.next());
        // Hibernate fixes the tenant of a transaction when it begins: so it begins in a workspace that isn't there yet.
        Scope founding = new Scope.Workspace(agency.person(), agency.agency(), id, Role.AGENCY_ADMIN);
        CurrentScope.run(
                founding,
                () -> transactions.executeWithoutResult(transaction -> {
                    found(id, values);
                    content.run();
                }));
        register.forget();
        return id;
    }

    private void found(WorkspaceId id, NewWorkspace values) {
        if (workspaces.existsBySlug(values.slug().value())) {
            throw new SlugTakenException();
        }
        try {
            workspaces.saveAndFlush(new ClientWorkspace(id, values, clock.instant()));
        } catch (DataIntegrityViolationException e) {
            // Somebody else took it between the question and now.
            throw new SlugTakenException();
        }
    }
}
