package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.Tools;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checks of the data in the client's tools.
 *
 * <p>A tool or check of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class QualityChecks {

    private final QualityCheckRepository repository;
    private final QualityThresholdRepository thresholds;
    private final QualityMeasurementRepository measurements;
    private final QualityFeedRepository feeds;
    private final QualityStatements statements;
    private final Tools tools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    QualityChecks(
            QualityCheckRepository repository,
            QualityThresholdRepository thresholds,
            QualityMeasurementRepository measurements,
            QualityFeedRepository feeds,
            QualityStatements statements,
            Tools tools,
            WorkspaceDirectory directory,
            Clock clock) {
        this.repository = repository;
        this.thresholds = thresholds;
        this.measurements = measurements;
        this.feeds = feeds;
        this.statements = statements;
        this.tools = tools;
        this.directory = directory;
        this.clock = clock;
    }

    /** All of tools that are not retired, by tool and subject. */
    public List<CheckLine> board() {
        ZoneId zone = zone();
        return statements.lines(null, LocalDate.now(clock.withZone(zone)), zone);
    }

    /**
     * Those of a tool, by subject.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    public List<CheckLine> of(ToolId tool) {
        tools.get(tool);
        ZoneId zone = zone();
        return statements.lines(tool, LocalDate.now(clock.withZone(zone)), zone);
    }

    /**
     * Sets one up.
     *
     * @throws NotFoundException when this workspace has no such tool
     */
    @Transactional
    public CheckRecord add(ToolId tool, CheckDetails details) {
        ToolRecord on = tools.hold(tool);
        Instant now = clock.instant();
        QualityCheck check =
                repository.save(new QualityCheck(tool, on.details().name(), details, LocalDate.ofInstant(now, zone())));
        repository.flush();
        thresholds.save(new QualityThreshold(check.record().id(), details.threshold(), now));
        return check.record();
    }

    /**
     * Changes one. What was measured before keeps the threshold of its time; a new one applies from the next minute on.
     *
     * @param base as the person read it
     * @throws StaleQualityException when somebody else changed it since
     * @throws IllegalArgumentException when it would be of another kind
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional
    public CheckRecord change(CheckRecord base, CheckDetails details) {
        QualityCheck check = toChange(base);
        BigDecimal before = check.record().details().threshold();
        check.change(nameOfTool(check), details);
        repository.flush();
        if (before.compareTo(details.threshold()) != 0) {
            applyFromNowOn(check.record());
        }
        return check.record();
    }

    /**
     * Removes one that was set up by mistake.
     *
     * @param base as the person read it
     * @throws MeasuredCheckException when it was measured, or feeds an input
     * @throws StaleQualityException when somebody else changed it since
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional
    public void remove(CheckRecord base) {
        QualityCheck check = toChange(base);
        if (measurements.existsByCheckId(check.id())
                || feeds.findByCheckId(check.id()).isPresent()) {
            throw new MeasuredCheckException();
        }
        check.about(nameOfTool(check));
        repository.delete(check);
        repository.flush();
    }

    /** The client's zone, in which times are told and days end. */
    public ZoneId zone() {
        return directory.current().zone();
    }

    private QualityCheck toChange(CheckRecord base) {
        repository.hold(base.id().value());
        QualityCheck check = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (check.version() != base.version()) {
            throw new StaleQualityException();
        }
        return check;
    }

    private void applyFromNowOn(CheckRecord check) {
        Instant since = QualityThreshold.next(clock.instant());
        BigDecimal threshold = check.details().threshold();
        thresholds.findByCheckId(check.id().value()).stream()
                .filter(one -> one.since().equals(since))
                .findFirst()
                .ifPresentOrElse(
                        one -> one.become(threshold),
                        () -> thresholds.save(new QualityThreshold(check.id(), threshold, since)));
    }

    private String nameOfTool(QualityCheck check) {
        return tools.get(check.record().tool()).details().name();
    }
}
