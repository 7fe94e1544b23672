package io.pupitre.tools.service;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the vendors of the client's tools announced: a release is assessed, and answered when it means something.
 *
 * <p>A tool or release of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class VendorReleases {

    private final VendorReleaseRepository repository;
    private final Tools tools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    VendorReleases(VendorReleaseRepository repository, Tools tools, WorkspaceDirectory directory, Clock clock) {
        this.repository = repository;
        this.tools = tools;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Keeps a new one.
     *
     * @throws InvalidServiceException when it was not announced yet
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public ReleaseRecord add(ToolId tool, ReleaseDetails details) {
        ToolRecord held = tools.hold(tool);
        refuseFuture(ServiceField.ANNOUNCED_ON, details.announcedOn());
        return repository.save(new VendorRelease(held, details)).record();
    }

    /**
     * Puts right what was announced; what was assessed and answered stays.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else changed it since
     * @throws InvalidServiceException when it was not announced yet
     * @throws NotFoundException when this workspace has no such release
     */
    @Transactional
    public ReleaseRecord correct(ReleaseRecord base, ReleaseDetails details) {
        return change(base, release -> {
            refuseFuture(ServiceField.ANNOUNCED_ON, details.announcedOn());
            release.correct(details);
        });
    }

    /**
     * Says what it means, or something else than before. What means nothing is answered by that; what means something after
     * all is to be answered, unless it was.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else changed it since
     * @throws NotFoundException when this workspace has no such release
     */
    @Transactional
    public ReleaseRecord assess(ReleaseRecord base, Assessment assessment) {
        return change(base, release -> release.assess(assessment));
    }

    /**
     * Says what was done about it, or mends what was said.
     *
     * @param base as the person read it
     * @throws ReleaseStatusException when it is not assessed, or means nothing
     * @throws StaleServiceException when somebody else changed it since
     * @throws InvalidServiceException when it was not done yet
     * @throws NotFoundException when this workspace has no such release
     */
    @Transactional
    public ReleaseRecord answer(ReleaseRecord base, Response response) {
        return change(base, release -> {
            refuseFuture(ServiceField.RESPONDED_ON, response.on());
            release.answer(response);
        });
    }

    /**
     * Takes back what was written down by mistake; the log keeps it.
     *
     * @param base as the person read it
     * @throws StaleServiceException when somebody else changed it since
     * @throws NotFoundException when this workspace has no such release
     */
    @Transactional
    public void withdraw(ReleaseRecord base) {
        repository.delete(hold(base));
    }

    /**
     * Undoes {@link #withdraw}: it is kept again, with what was assessed and answered.
     *
     * @param withdrawn as it was
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public ReleaseRecord bringBack(ReleaseRecord withdrawn) {
        VendorRelease release = new VendorRelease(tools.hold(withdrawn.tool()), withdrawn.details());
        if (withdrawn.assessment() != null) {
            release.assess(withdrawn.assessment());
        }
        if (withdrawn.response() != null) {
            release.recall(withdrawn.response());
        }
        return repository.save(release).record();
    }

    private ReleaseRecord change(ReleaseRecord base, Consumer<VendorRelease> change) {
        VendorRelease release = hold(base);
        change.accept(release);
        repository.flush();
        return release.record();
    }

    /** Before anything is read, so that what is read is what the last one saved. */
    private VendorRelease hold(ReleaseRecord base) {
        repository.hold(base.id().value());
        VendorRelease release = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (release.version() != base.version()) {
            throw new StaleServiceException();
        }
        return release.named(tools.get(release.tool()));
    }

    private void refuseFuture(ServiceField field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(directory.current().zone())))) {
            throw InvalidServiceException.at(field, "tools.service-problem-future-day");
        }
    }
}
