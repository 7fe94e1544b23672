package io.pupitre.tools;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavingRepository extends Repository<Saving, UUID> {

    Saving save(Saving saving);

    Optional<Saving> findById(UUID id);

    List<Saving> findAllByOrderByFoundOnDescIdDesc();

    /** Holds it until the transaction ends, see {@link ToolRepository#hold}. */
    @Modifying
    @Query("update Saving s set s.note = s.note where s.id = :id")
    int hold(UUID id);
}
