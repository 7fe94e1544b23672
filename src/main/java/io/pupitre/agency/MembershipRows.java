package io.pupitre.agency;

import io.pupitre.tenancy.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MembershipRows extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findById(UUID id);

    Optional<Membership> findByIdAndWorkspace(UUID id, UUID workspace);

    Optional<Membership> findByPersonAndWorkspace(UUID person, UUID workspace);

    List<Membership> findByRole(Role role);
}
