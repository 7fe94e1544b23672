package io.pupitre.agency;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.MembershipRegister;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers an answer for less than a second: a page makes several service calls at once, and a removal must be felt
 * everywhere from one second on, whichever node or hand removed the row.
 */
@Component
final class CachedMemberships implements MembershipRegister {

    private static final Duration AGE = Duration.ofMillis(700);

    private final WorkspaceDirectory directory;
    private final Cache<InWorkspace, Optional<Role>> inWorkspace =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(10_000).build();
    private final Cache<InAgency, Optional<Role>> inAgency =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(10_000).build();
    private final Cache<InAgency, Set<WorkspaceId>> workspaces =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(1_000).build();

    private final Cache<WorkspaceId, Boolean> atWork =
            Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(10_000).build();

    CachedMemberships(WorkspaceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Role> roleIn(PersonId person, AgencyId agency, WorkspaceId workspace) {
        return inWorkspace.get(
                new InWorkspace(person, agency, workspace), key -> directory.roleIn(person, agency, workspace));
    }

    @Override
    public Optional<Role> roleIn(PersonId person, AgencyId agency) {
        return inAgency.get(new InAgency(person, agency), key -> directory.roleIn(person, agency));
    }

    @Override
    public boolean overlooks(PersonId person, AgencyId agency, Set<WorkspaceId> asked) {
        InAgency key = new InAgency(person, agency);
        Set<WorkspaceId> known = workspaces.getIfPresent(key);
        if (known == null || !known.containsAll(asked)) {
            // What is missing may be newer than the answer that was kept.
            known = directory.workspacesIn(person, agency);
            workspaces.put(key, known);
        }
        return known.containsAll(asked);
    }

    @Override
    public boolean isAtWork(AgencyId agency, WorkspaceId workspace) {
        return atWork.get(workspace, key -> directory.isAtWork(agency, key));
    }

    /** Makes a change of this node's own felt at once. */
    void forget() {
        inWorkspace.invalidateAll();
        inAgency.invalidateAll();
        workspaces.invalidateAll();
        atWork.invalidateAll();
    }

    /** The same once the running transaction has committed: before, the old answer is still the true one. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private record InWorkspace(PersonId person, AgencyId agency, WorkspaceId workspace) {}

    private record InAgency(PersonId person, AgencyId agency) {}
}
