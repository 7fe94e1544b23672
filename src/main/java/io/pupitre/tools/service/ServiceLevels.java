package io.pupitre.tools.service;

import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the vendors of the client's tools promised. A new level applies from its month on and leaves earlier months to the
 * level that applied then.
 *
 * <p>A tool or level of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ServiceLevels {

    private final ServiceLevelRepository repository;
    private final Tools tools;

    ServiceLevels(ServiceLevelRepository repository, Tools tools) {
        this.repository = repository;
        this.tools = tools;
    }

    /**
     * Keeps a new one.
     *
     * @throws InvalidServiceException when the tool has one from the same month
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public LevelRecord add(ToolId tool, LevelDetails details) {
        ServiceLevel level = new ServiceLevel(tools.hold(tool), details);
        refuseTwo(level);
        return repository.save(level).record();
    }

    /**
     * Puts right what was written down wrongly; months that were judged by it are judged anew.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else corrected it since
     * @throws InvalidServiceException when the tool has another from the same month
     * @throws NotFoundException when this workspace has no such level
     */
    @Transactional
    public LevelRecord correct(LevelRecord base, LevelDetails details) {
        ServiceLevel level = hold(base);
        repository
                .findByToolIdAndAppliesFrom(
                        level.tool().value(), details.appliesFrom().atDay(1))
                .filter(other -> !other.id().equals(level.id()))
                .ifPresent(other -> taken());
        level.correct(details);
        repository.flush();
        return level.record();
    }

    /**
     * Takes back what was written down by mistake; the log keeps it, and its months are judged by the level before it.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else corrected it since
     * @throws NotFoundException when this workspace has no such level
     */
    @Transactional
    public void withdraw(LevelRecord base) {
        repository.delete(hold(base));
    }

    private ServiceLevel hold(LevelRecord base) {
        // Before anything is read: of two people who move two levels of a tool to one month the second is told.
        ToolRecord tool = tools.hold(base.tool());
        ServiceLevel level = repository
                .findById(base.id().value())
                .filter(one -> one.tool().equals(tool.id()))
                .orElseThrow(NotFoundException::new);
        if (level.version() != base.version()) {
            throw new StaleServiceException();
        }
        return level.named(tool);
    }

    private void refuseTwo(ServiceLevel level) {
        repository
                .findByToolIdAndAppliesFrom(
                        level.tool().value(),
                        level.record().details().appliesFrom().atDay(1))
                .ifPresent(other -> taken());
    }

    private static void taken() {
        throw InvalidServiceException.at(ServiceField.APPLIES_FROM, "tools.service-problem-month-taken");
    }
}
