package io.pupitre.agency;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientWorkspaces extends Repository<ClientWorkspace, UUID> {

    /** Written at once: what follows in the transaction asks by plain SQL whether the workspace is there. */
    ClientWorkspace saveAndFlush(ClientWorkspace workspace);

    Optional<ClientWorkspace> findById(UUID id);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from ClientWorkspace w where w.id = :id")
    Optional<ClientWorkspace> findToChange(UUID id);

    boolean existsBySlug(String slug);

    @Query("""
            select new io.pupitre.agency.WorkspaceLine(w.id, w.slug, w.name, w.colour, w.zone, w.status, w.sample, w.createdAt)
              from ClientWorkspace w order by w.name""")
    List<WorkspaceLine> lines();
}
