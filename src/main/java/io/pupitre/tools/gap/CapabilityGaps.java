package io.pupitre.tools.gap;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.catalogue.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the stack of the current workspace's client lacks, and what is planned about it.
 *
 * <p>A need of another workspace and one that does not exist are the same {@link NotFoundException}; so are phases and tools,
 * and capabilities that are not in the {@link Catalogue}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class CapabilityGaps {

    private final CapabilityNeedRepository repository;
    private final TargetPhaseRepository phases;
    private final Phases allPhases;
    private final Tools tools;
    private final GapStatements statements;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    CapabilityGaps(
            CapabilityNeedRepository repository,
            TargetPhaseRepository phases,
            Phases allPhases,
            Tools tools,
            GapStatements statements,
            WorkspaceDirectory directory,
            Clock clock) {
        this.repository = repository;
        this.phases = phases;
        this.allPhases = allPhases;
        this.tools = tools;
        this.statements = statements;
        this.directory = directory;
        this.clock = clock;
    }

    /** Capabilities, phases and tools. */
    public GapBoard board() {
        return GapBoard.of(
                statements.tools(),
                repository.findAll().stream().map(CapabilityNeed::record).toList(),
                allPhases.list(),
                LocalDate.now(clock.withZone(directory.current().zone())));
    }

    /**
     * Says something of a capability for the first time.
     *
     * @param capability its key
     * @throws NeedConflict when somebody else has done so meanwhile
     * @throws NotFoundException when there is no such capability, or this workspace lacks the phase or the tool
     */
    @Transactional
    public NeedRecord add(String capability, NeedDetails details) {
        demand(capability);
        demand(details);
        repository.findByCapability(capability).ifPresent(there -> {
            throw new NeedConflict(there.record());
        });
        return repository.save(new CapabilityNeed(capability, details)).record();
    }

    /**
     * Saves a person's version of a need.
     *
     * @param base the need as the person read it
     * @param mine the need as they want it
     * @throws NeedConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such need, or lacks the phase or the tool
     */
    @Transactional
    public void change(NeedRecord base, NeedDetails mine) {
        CapabilityNeed need = toChange(base);
        demand(mine);
        need.describe(mine);
    }

    /**
     * Takes back what was said of a capability. It stays on the board as long as a tool covers it.
     *
     * @param base the need as the person read it
     * @throws NeedConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such need
     */
    @Transactional
    public void remove(NeedRecord base) {
        repository.delete(toChange(base));
    }

    /**
     * Puts capabilities on the board of which nothing is said yet; those with a need are left as they are.
     *
     * @param capabilities their keys
     * @return how many were added
     * @throws NotFoundException when one of them is not in the catalogue
     */
    @Transactional
    public int begin(Set<String> capabilities) {
        capabilities.forEach(CapabilityGaps::demand);
        Set<String> there = Set.copyOf(repository.findAll().stream()
                .map(need -> need.record().capability())
                .toList());
        List<String> added = capabilities.stream()
                .filter(capability -> !there.contains(capability))
                .sorted()
                .toList();
        added.forEach(capability -> repository.save(new CapabilityNeed(capability, NeedDetails.NONE)));
        return added.size();
    }

    private CapabilityNeed toChange(NeedRecord base) {
        repository.hold(base.id().value());
        CapabilityNeed need = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (need.version() != base.version()) {
            throw new NeedConflict(need.record());
        }
        return need;
    }

    private static void demand(String capability) {
        if (Catalogue.capability(capability).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /** Holds phase and tool, so that neither goes before the need that names them is stored. */
    private void demand(NeedDetails details) {
        PhaseId phase = details.phase();
        if (phase != null && phases.hold(phase.value()) == 0) {
            throw new NotFoundException();
        }
        ToolId tool = details.wantedTool();
        if (tool != null) {
            tools.hold(tool);
        }
    }
}
