package io.pupitre.tools.gap;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.catalogue.Folded;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The phases in which the current workspace's client comes to the stack that it wants.
 *
 * <p>A phase of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Phases {

    private final TargetPhaseRepository repository;
    private final CapabilityNeedRepository needs;

    Phases(TargetPhaseRepository repository, CapabilityNeedRepository needs) {
        this.repository = repository;
        this.needs = needs;
    }

    /** All of them, by date, then by name. */
    public List<PhaseRecord> list() {
        return repository.findAllByOrderByTargetDateAscNameAsc().stream()
                .map(TargetPhase::record)
                .toList();
    }

    /** @throws InvalidGapException when another one is called the same but for case, accents and punctuation */
    @Transactional
    public PhaseRecord add(PhaseDetails details) {
        refuseNameOfOne(list(), details);
        return repository.save(new TargetPhase(details)).record();
    }

    /**
     * Saves a person's version of a phase.
     *
     * @param base the phase as the person read it
     * @param mine the phase as they want it
     * @throws PhaseConflict when it was saved by somebody else since
     * @throws InvalidGapException when another one is called the same
     * @throws NotFoundException when this workspace has no such phase
     */
    @Transactional
    public void change(PhaseRecord base, PhaseDetails mine) {
        TargetPhase phase = toChange(base);
        refuseNameOfOne(
                list().stream().filter(other -> !other.id().equals(base.id())).toList(), mine);
        phase.describe(mine);
    }

    /**
     * Takes a phase away.
     *
     * @param base the phase as the person read it
     * @throws PhaseInUseException when something is planned for its end
     * @throws PhaseConflict when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such phase
     */
    @Transactional
    public void remove(PhaseRecord base) {
        TargetPhase phase = toChange(base);
        int planned = needs.countByPhaseId(phase.id());
        if (planned > 0) {
            throw new PhaseInUseException(planned);
        }
        repository.delete(phase);
    }

    private TargetPhase toChange(PhaseRecord base) {
        repository.hold(base.id().value());
        TargetPhase phase = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (phase.version() != base.version()) {
            throw new PhaseConflict(phase.record());
        }
        return phase;
    }

    private static void refuseNameOfOne(List<PhaseRecord> others, PhaseDetails wanted) {
        Folded name = Folded.of(wanted.name());
        if (others.stream().anyMatch(other -> Folded.of(other.details().name()).equals(name))) {
            InvalidGapException.refuse(Stream.of(GapField.NAME.problem("phase-taken")));
        }
    }
}
