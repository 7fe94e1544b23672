package io.pupitre.tools;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Folded;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The systems of the current workspace's client that its tools are connected to: its ERP, its warehouse.
 *
 * <p>A system of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ExternalSystems {

    private final ExternalSystemRepository repository;
    private final IntegrationRepository integrations;

    ExternalSystems(ExternalSystemRepository repository, IntegrationRepository integrations) {
        this.repository = repository;
        this.integrations = integrations;
    }

    /** All of them, by name. */
    public List<ExternalSystemRecord> list() {
        return repository.findAllByOrderByName().stream()
                .map(ExternalSystem::record)
                .toList();
    }

    /** @throws NotFoundException when this workspace has no such system */
    public ExternalSystemRecord get(ExternalSystemId id) {
        return repository.findById(id.value()).map(ExternalSystem::record).orElseThrow(NotFoundException::new);
    }

    /** @throws InvalidIntegrationException when another one is called the same but for case, accents and punctuation */
    @Transactional
    public ExternalSystemRecord add(ExternalSystemDetails details) {
        List<ExternalSystemRecord> others = list();
        refuseNameOfOne(others, details);
        return repository.save(new ExternalSystem(details)).record();
    }

    /**
     * Saves a person's version of a system.
     *
     * @param base the system as the person read it
     * @param mine the system as they want it
     * @throws SystemConflict when it was saved by somebody else since
     * @throws InvalidIntegrationException when another one is called the same
     * @throws NotFoundException when this workspace has no such system
     */
    @Transactional
    public void change(ExternalSystemRecord base, ExternalSystemDetails mine) {
        ExternalSystem system = toChange(base);
        refuseNameOfOne(
                list().stream().filter(other -> !other.id().equals(base.id())).toList(), mine);
        system.describe(mine);
    }

    /**
     * Takes a system off the map.
     *
     * @param base the system as the person read it
     * @throws SystemInUseException when integrations hold it
     * @throws SystemConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such system
     */
    @Transactional
    public void remove(ExternalSystemRecord base) {
        ExternalSystem system = toChange(base);
        int holding = integrations.countBySystem(system.id());
        if (holding > 0) {
            throw new SystemInUseException(holding);
        }
        repository.delete(system);
    }

    private ExternalSystem toChange(ExternalSystemRecord base) {
        repository.hold(base.id().value());
        ExternalSystem system = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (system.version() != base.version()) {
            throw new SystemConflict(system.record());
        }
        return system;
    }

    private static void refuseNameOfOne(List<ExternalSystemRecord> others, ExternalSystemDetails wanted) {
        Folded name = Folded.of(wanted.name());
        if (others.stream().anyMatch(other -> Folded.of(other.details().name()).equals(name))) {
            throw new InvalidIntegrationException(
                    IntegrationField.NAME.problem("taken").stream().toList());
        }
    }
}
