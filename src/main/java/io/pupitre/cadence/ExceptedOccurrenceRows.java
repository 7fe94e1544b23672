package io.pupitre.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExceptedOccurrenceRows extends Repository<ExceptedOccurrence, UUID> {

    ExceptedOccurrence save(ExceptedOccurrence exception);

    void delete(ExceptedOccurrence exception);

    List<ExceptedOccurrence> findAll();

    List<ExceptedOccurrence> findByCadenceOrderByOriginalDay(UUID cadence);

    Optional<ExceptedOccurrence> findByCadenceAndOriginalDay(UUID cadence, LocalDate originalDay);
}
