package io.pupitre.scorecard;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KpiRepository extends Repository<Kpi, UUID> {

    Kpi save(Kpi kpi);

    /** Of those that were retired too: a key keeps its meaning. */
    @Query("select k.kpiKey from Kpi k")
    Set<String> findKeys();

    @Query("select k from Kpi k where k.id = :id and k.retired = false")
    Optional<Kpi> findInUse(UUID id);

    /** Locked until the transaction ends: two savers come one after the other, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select k from Kpi k where k.id = :id and k.retired = false")
    Optional<Kpi> findToChange(UUID id);

    /** That came from the definition, retired or not: there is one at most. */
    @Query("select k from Kpi k where k.definitionId = :definition")
    Optional<Kpi> findFrom(UUID definition);

    @Query("select k from Kpi k where k.retired = false order by k.position, k.id")
    List<Kpi> findAllInUse();

    /** The first whose name in either language contains the text: before the others those that begin with it. */
    @Query("""
            select k from Kpi k where k.retired = false
               and (k.name like :anywhere escape '!' or k.nameEn like :anywhere escape '!')
             order by case when k.name like :atStart escape '!' or k.nameEn like :atStart escape '!' then 0 else 1 end,
               k.name, k.id""")
    List<Kpi> search(String anywhere, String atStart, Limit limit);
}
