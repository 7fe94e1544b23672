package io.pupitre.templates;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TemplateRows extends Repository<Template, UUID> {

    Template save(Template template);

    Optional<Template> findById(UUID id);

    List<Template> findAll();

    List<Template> findByIdIn(Collection<UUID> ids);

    List<Template> findByLatestNumberGreaterThan(int number);

    /** Locked until the transaction ends: two savers come one after the other, and the second sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Template t where t.id = :id")
    Optional<Template> findToChange(UUID id);

    @Query("select t.origin from Template t where t.origin is not null")
    Set<String> origins();

    /** The first whose name contains the text: before the others those that begin with it. */
    @Query("""
            select t from Template t where t.nameFr like :anywhere escape '!' or t.nameEn like :anywhere escape '!'
             order by case when t.nameFr like :atStart escape '!' or t.nameEn like :atStart escape '!' then 0 else 1 end, t.nameFr, t.nameEn, t.id""")
    List<Template> search(String anywhere, String atStart, Limit limit);
}
