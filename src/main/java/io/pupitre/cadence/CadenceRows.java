package io.pupitre.cadence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    /** The first whose name contains the text: before the others those that begin with it. */
    @Query("""
            select c from Cadence c where c.name like :anywhere escape '!'
             order by case when c.name like :atStart escape '!' then 0 else 1 end, c.name, c.id""")
    List<Cadence> search(String anywhere, String atStart, Limit limit);
}
