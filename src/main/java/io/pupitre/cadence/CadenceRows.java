package io.pupitre.cadence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CadenceRows extends Repository<Cadence, UUID> {

    Cadence save(Cadence cadence);

    void delete(Cadence cadence);

    Optional<Cadence> findById(UUID id);

    List<Cadence> findAll();

    /** Locked until the transaction ends: two savers come one after the other, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cadence c where c.id = :id")
    Optional<Cadence> findToChange(UUID id);
}
