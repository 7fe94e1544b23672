package io.pupitre.cadence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRows extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    List<Campaign> findAll();

    List<Campaign> findByLaunchDateBetween(LocalDate from, LocalDate to);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> findToChange(UUID id);

    /** The first whose name contains the text: before the others those that begin with it. */
    @Query("""
            select c from Campaign c where c.name like :anywhere escape '!'
             order by case when c.name like :atStart escape '!' then 0 else 1 end, c.name, c.id""")
    List<Campaign> search(String anywhere, String atStart, Limit limit);
}
