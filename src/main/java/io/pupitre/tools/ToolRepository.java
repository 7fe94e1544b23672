package io.pupitre.tools;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ToolRepository extends Repository<Tool, UUID> {

    Tool save(Tool tool);

    void delete(Tool tool);

    /** So that what the log refuses is told to who changes it, and not at the end of the transaction. */
    void flush();

    Optional<Tool> findById(UUID id);

    List<Tool> findByIdIn(Collection<UUID> ids);

    List<Tool> findAll();

    /**
     * Holds these tools until the transaction ends, so that of two people who save at once the second is told. To be called
     * before the first read, which then sees what was committed last.
     *
     * <p>An update that changes nothing, since {@code select … for update of …}, which Hibernate writes for a pessimistic lock,
     * is refused by the MySQL 8.0 of our tests to an account with rights on single tables.
     *
     * @return how many of them there are
     */
    @Modifying
    @Query("update Tool t set t.note = t.note where t.id in :ids")
    int hold(Collection<UUID> ids);

    /** The same for all of the client's. */
    @Modifying
    @Query("update Tool t set t.note = t.note")
    int holdAll();

    @Query("select distinct t.category from Tool t where t.category <> '' order by t.category")
    List<String> findCategories();
}
