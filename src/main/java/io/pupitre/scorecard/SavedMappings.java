package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the columns of the workspace's kinds of files mean, as people confirmed it. */
@Service
@ForConsultants
@Transactional
public class SavedMappings {

    private static final int MOST = 200;

    private final InputMappingRepository repository;
    private final JsonMapper json;
    private final Clock clock;

    SavedMappings(InputMappingRepository repository, JsonMapper json, Clock clock) {
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /** By source; at most two hundred. */
    @Transactional(readOnly = true)
    public List<SavedMapping> all() {
        return repository.findAllBySource(Limit.of(MOST)).stream()
                .map(this::info)
                .toList();
    }

    /**
     * Proposes it to no file any more.
     *
     * @throws NotFoundException when this workspace has no such mapping
     */
    public void forget(SavedMappingId id) {
        repository.delete(repository.findById(id.value()).orElseThrow(NotFoundException::new));
    }

    /** What a file with such a header meant the last time. */
    Optional<SavedMapping> latest(List<String> header) {
        return repository.findByHeader(FileHeader.hash(header), Limit.of(1)).stream()
                .map(this::info)
                .findFirst();
    }

    /** Remembers what somebody confirmed just now. */
    void remember(InputImport batch) {
        batch.headerHash()
                .ifPresent(header -> repository.findByHeaderAndSource(header, batch.source(), Limit.of(1)).stream()
                        .findFirst()
                        .ifPresentOrElse(
                                known -> known.confirm(
                                        batch.mapping(),
                                        CurrentScope.workspace().person(),
                                        clock.instant()),
                                () -> repository.save(new InputMapping(
                                        header,
                                        batch.source(),
                                        batch.mapping(),
                                        CurrentScope.workspace().person(),
                                        clock.instant()))));
    }

    private SavedMapping info(InputMapping saved) {
        return new SavedMapping(
                new SavedMappingId(saved.id()),
                json.readValue(saved.mapping(), ImportMapping.class),
                saved.confirmedBy(),
                saved.confirmedAt());
    }
}
