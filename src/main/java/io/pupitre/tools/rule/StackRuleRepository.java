package io.pupitre.tools.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StackRuleRepository extends Repository<StackRule, UUID> {

    StackRule save(StackRule rule);

    void delete(StackRule rule);

    void flush();

    Optional<StackRule> findById(UUID id);

    List<StackRule> findAllByOrderById();

    /** Holds it until the transaction ends. */
    @Modifying
    @Query("update StackRule r set r.nameFr = r.nameFr where r.id = :id")
    int hold(UUID id);
}
