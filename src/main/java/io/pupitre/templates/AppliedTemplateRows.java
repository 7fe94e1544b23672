package io.pupitre.templates;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppliedTemplateRows extends Repository<AppliedTemplate, UUID> {

    AppliedTemplate save(AppliedTemplate copy);

    void delete(AppliedTemplate copy);

    Optional<AppliedTemplate> findById(UUID id);

    List<AppliedTemplate> findAll();

    boolean existsByTemplate(UUID template);

    /** Locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AppliedTemplate a where a.id = :id")
    Optional<AppliedTemplate> findToChange(UUID id);

    @Query("select a.template from AppliedTemplate a")
    Set<UUID> templates();

    /** The first whose name contains the text: before the others those that begin with it. */
    @Query("""
            select a from AppliedTemplate a where a.nameFr like :anywhere escape '!' or a.nameEn like :anywhere escape '!'
             order by case when a.nameFr like :atStart escape '!' or a.nameEn like :atStart escape '!' then 0 else 1 end, a.nameFr, a.nameEn, a.id""")
    List<AppliedTemplate> search(String anywhere, String atStart, Limit limit);
}
