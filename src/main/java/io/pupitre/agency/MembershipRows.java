package io.pupitre.agency;

import io.pupitre.tenancy.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MembershipRows extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    /** Written at once: its letter is written by plain SQL and points to it. */
    Membership saveAndFlush(Membership membership);

    Optional<Membership> findById(UUID id);

    Optional<Membership> findByPersonAndWorkspace(UUID person, UUID workspace);

    Optional<Membership> findFirstByPersonAndWorkspaceIsNull(UUID person);

    List<Membership> findByRole(Role role);
}
