package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.audit.ChangeReason;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.Tools;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the checks found. Whatever changes is carried on to the input that a check feeds, once it is kept. If
 * that does not succeed, it is kept all the same: {@link CheckFeeds#of} tells, and {@link CheckFeeds#send} tries again.
 *
 * <p>A check or measurement of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Measurements {

    private final QualityMeasurementRepository repository;
    private final QualityCheckRepository checks;
    private final QualityThresholdRepository thresholds;
    private final QualityStatements statements;
    private final FigureDelivery delivery;
    private final Tools tools;
    private final WorkspaceDirectory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Measurements(
            QualityMeasurementRepository repository,
            QualityCheckRepository checks,
            QualityThresholdRepository thresholds,
            QualityStatements statements,
            FigureDelivery delivery,
            Tools tools,
            WorkspaceDirectory directory,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.thresholds = thresholds;
        this.statements = statements;
        this.delivery = delivery;
        this.tools = tools;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * All of a check, the latest first, each with the threshold of its time.
     *
     * @throws NotFoundException when this workspace has no such check
     */
    public List<MeasurementRecord> of(CheckId check) {
        CheckKind kind = load(check).record().details().kind();
        Thresholds applied = applied(check);
        return repository.findByCheckIdOrderByMeasuredAtDesc(check.value()).stream()
                .map(one -> one.record(kind, applied))
                .toList();
    }

    /**
     * Keeps what a check found.
     *
     * @throws InvalidQualityException when it is of the future, of another kind than the check, or there is one of that minute
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MeasurementRecord record(CheckId check, MeasurementDetails details) {
        MeasurementRecord kept = inTransaction(() -> {
            QualityCheck of = hold(check);
            refuse(of, details, Optional.empty());
            QualityMeasurement measurement = repository.save(new QualityMeasurement(of, details));
            repository.flush();
            reach(check, details);
            return measurement.record(details.kind(), applied(check));
        });
        delivery.deliver(check);
        return kept;
    }

    /**
     * Puts right what was written down wrongly.
     *
     * @param base as the person read it
     * @param reason why, for the log
     * @throws StaleQualityException when somebody else corrected it since
     * @throws InvalidQualityException when the reason is none, or as with {@link #record}
     * @throws NotFoundException when this workspace has no such measurement
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MeasurementRecord correct(MeasurementRecord base, MeasurementDetails details, String reason) {
        MeasurementRecord kept = during(reason, () -> {
            QualityCheck of = hold(base.check());
            QualityMeasurement measurement = toChange(base);
            refuse(of, details, Optional.of(base.id()));
            measurement.correct(of, details);
            repository.flush();
            reach(base.check(), details);
            return measurement.record(details.kind(), applied(base.check()));
        });
        delivery.deliver(base.check());
        return kept;
    }

    /**
     * Takes back what was never measured so. What it said stays in the log.
     *
     * @param base as the person read it
     * @param reason why, for the log
     * @throws StaleQualityException when somebody else corrected it since
     * @throws InvalidQualityException when the reason is none
     * @throws NotFoundException when this workspace has no such measurement
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void withdraw(MeasurementRecord base, String reason) {
        during(reason, () -> {
            QualityCheck of = hold(base.check());
            QualityMeasurement measurement = toChange(base);
            measurement.about(of);
            repository.delete(measurement);
            repository.flush();
            return base.id();
        });
        delivery.deliver(base.check());
    }

    private QualityCheck load(CheckId check) {
        return checks.findById(check.value()).orElseThrow(NotFoundException::new);
    }

    /** One by one, so that of two of a minute the second meets the first. */
    private QualityCheck hold(CheckId check) {
        checks.hold(check.value());
        QualityCheck held = load(check);
        held.about(tools.get(held.record().tool()).details().name());
        return held;
    }

    private QualityMeasurement toChange(MeasurementRecord base) {
        QualityMeasurement measurement = repository
                .findById(base.id().value())
                .filter(one -> one.check().equals(base.check()))
                .orElseThrow(NotFoundException::new);
        if (measurement.version() != base.version()) {
            throw new StaleQualityException();
        }
        return measurement;
    }

    private void refuse(QualityCheck check, MeasurementDetails details, Optional<MeasurementId> mine) {
        if (details.kind() != check.record().details().kind()) {
            throw new IllegalArgumentException("A check measures its kind: " + details.kind());
        }
        if (details.at().isAfter(clock.instant())) {
            throw new InvalidQualityException(QualityField.MEASURED_AT.problem("tools.quality-problem-future"));
        }
        boolean twice = repository
                .findByCheckIdAndMeasuredAt(check.id(), details.at())
                .filter(one -> mine.isEmpty() || !one.id().equals(mine.get().value()))
                .isPresent();
        if (twice) {
            throw new InvalidQualityException(QualityField.MEASURED_AT.problem("tools.quality-problem-twice"));
        }
    }

    private void reach(CheckId check, MeasurementDetails details) {
        statements.reach(
                check, YearMonth.from(details.at().atZone(directory.current().zone())));
    }

    private Thresholds applied(CheckId check) {
        return new Thresholds(thresholds.findByCheckId(check.value()).stream()
                .collect(Collectors.toMap(QualityThreshold::since, QualityThreshold::threshold)));
    }

    private <T> T during(String reason, Supplier<T> work) {
        QualityField.REASON.problemOfRequired(reason).ifPresent(problem -> {
            throw new InvalidQualityException(problem);
        });
        List<T> done = new ArrayList<>();
        ChangeReason.during(reason, () -> done.add(inTransaction(work)));
        return done.getFirst();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
