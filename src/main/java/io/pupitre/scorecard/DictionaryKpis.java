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

interface DictionaryKpis extends Repository<DictionaryKpi, UUID> {

    DictionaryKpi save(DictionaryKpi kpi);

    Optional<DictionaryKpi> findById(UUID id);

    List<DictionaryKpi> findAll();

    /** Locked until the transaction ends: two savers come one after the other, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DictionaryKpi d where d.id = :id")
    Optional<DictionaryKpi> findToChange(UUID id);

    @Query("select d.kpiKey from DictionaryKpi d")
    Set<String> findKeys();

    @Query("select d.origin from DictionaryKpi d where d.origin is not null")
    Set<String> findOrigins();

    /** The first whose name in either language contains the text: before the others those that begin with it. */
    @Query("""
            select d from DictionaryKpi d where d.name like :anywhere escape '!' or d.nameEn like :anywhere escape '!'
             order by case when d.name like :atStart escape '!' or d.nameEn like :atStart escape '!' then 0 else 1 end,
               d.name, d.id""")
    List<DictionaryKpi> search(String anywhere, String atStart, Limit limit);
}
