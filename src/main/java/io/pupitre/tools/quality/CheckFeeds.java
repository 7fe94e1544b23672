package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.FiguresInForce;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KeyTakenException;
import io.pupitre.scorecard.ScorecardText;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.replacement.Uses;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which inputs of KPIs the checks feed: one check one input, and one input one check. Only those suit that add nothing up and
 * count what the check measures: two shares of a month have no sum.
 *
 * <p>A check of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class CheckFeeds {

    private final QualityFeedRepository repository;
    private final QualityCheckRepository checks;
    private final QualityMeasurementRepository measurements;
    private final FigureDelivery delivery;
    private final Inputs inputs;
    private final FiguresInForce figures;
    private final Tools tools;
    private final ToolUses uses;
    private final WorkspaceDirectory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckFeeds(
            QualityFeedRepository repository,
            QualityCheckRepository checks,
            QualityMeasurementRepository measurements,
            FigureDelivery delivery,
            Inputs inputs,
            FiguresInForce figures,
            Tools tools,
            ToolUses uses,
            WorkspaceDirectory directory,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.checks = checks;
        this.measurements = measurements;
        this.delivery = delivery;
        this.inputs = inputs;
        this.figures = figures;
        this.tools = tools;
        this.uses = uses;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The inputs that a check can feed, by name: those that nothing else feeds. Where files or people have put figures already,
     * a month would have two sources, so that it is not known.
     *
     * @throws NotFoundException when this workspace has no such check
     */
    public List<Input> choices(CheckId check) {
        CheckKind kind = load(check).record().details().kind();
        Set<InputId> taken = new HashSet<>(figures.inputs());
        repository.findAllOfTheClient().stream().map(QualityFeed::input).forEach(taken::add);
        return inputs.all().stream()
                .filter(input -> suits(input, kind) && !taken.contains(input.id()))
                .toList();
    }

    /**
     * The input that a check feeds, if any.
     *
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    public Optional<Feed> of(CheckId check) {
        return inTransaction(() -> {
                    load(check);
                    return repository
                            .findByCheckId(check.value())
                            .map(feed -> new Feed(input(feed.input()), feed.source(), 0));
                })
                .map(feed -> new Feed(feed.input(), feed.source(), delivery.differences(check)));
    }

    /**
     * Has a check feed an input from now on, with all that was measured already. The tool is used for that input then.
     *
     * @param source what its figures are called there
     * @return whether the input says now what was measured; {@link #send} tries again
     * @throws UnsuitableInputException when the input is none of the {@link #choices}
     * @throws StaleQualityException when it feeds one already
     * @throws IllegalArgumentException when the source has no name of one
     * @throws NotFoundException when this workspace has no such check or input
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean join(CheckId check, InputId input, String source) {
        inTransaction(() -> join(check, () -> known(check, input), source));
        return delivery.deliver(check);
    }

    /**
     * The same with an input that there is not yet: one that adds nothing up.
     *
     * @param key what formulas call it
     * @return whether the input says now what was measured; {@link #send} tries again
     * @throws KeyTakenException when there is one with that key
     * @throws StaleQualityException when it feeds one already
     * @throws IllegalArgumentException when key, name or source are none
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean joinNew(CheckId check, String key, String name, String source) {
        inTransaction(() -> join(
                check,
                () -> inputs.define(
                        key, name, load(check).record().details().kind().unit(), Aggregation.NON_ADDITIVE),
                source));
        return delivery.deliver(check);
    }

    /**
     * Has a check feed nothing any more; its figures are taken out of the input. What was published stays as it was published,
     * and what the tool is used for is for people to say.
     *
     * @return whether its figures are out; otherwise it feeds nothing any more, and what is left is to be taken out by hand
     * @throws StaleQualityException when its figures can't be taken out now; nothing is parted
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean leave(CheckId check) {
        Optional<QualityFeed> joined = inTransaction(() -> {
            load(check);
            return repository.findByCheckId(check.value());
        });
        // First while somebody can still try again,
        if (joined.isPresent() && !delivery.withdraw(joined.get())) {
            throw new StaleQualityException();
        }
        Optional<QualityFeed> parted = inTransaction(() -> {
            hold(check);
            Optional<QualityFeed> feed = repository.findByCheckId(check.value());
            feed.ifPresent(repository::delete);
            repository.flush();
            return feed;
        });
        // then what was measured in between.
        return parted.map(delivery::withdraw).orElse(true);
    }

    /**
     * Brings the input in step with the check, after somebody undid an entry, or the database refused.
     *
     * @return whether it is in step now
     * @throws NotFoundException when this workspace has no such check
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean send(CheckId check) {
        inTransaction(() -> load(check).record());
        return delivery.deliver(check);
    }

    private Input known(CheckId check, InputId id) {
        Input input = input(id);
        if (choices(check).stream().noneMatch(choice -> choice.id().equals(id))) {
            throw new UnsuitableInputException();
        }
        return input;
    }

    private Input input(InputId id) {
        return inputs.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private QualityFeed join(CheckId id, Supplier<Input> input, String source) {
        ScorecardText.problemOfSource(source).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        QualityCheck check = hold(id);
        if (repository.findByCheckId(id.value()).isPresent()) {
            throw new StaleQualityException();
        }
        ToolId tool = check.record().tool();
        check.about(tools.get(tool).details().name());
        Input into = input.get();
        Uses now = uses.of(tool);
        Set<InputId> wanted = new HashSet<>(now.inputs());
        wanted.add(into.id());
        uses.change(tool, now, new Uses(wanted, now.cadences()));
        QualityFeed feed =
                repository.save(new QualityFeed(id, into.id(), source, check.name() + " → " + into.name(), first(id)));
        repository.flush();
        return feed;
    }

    private YearMonth first(CheckId check) {
        ZoneId zone = directory.current().zone();
        List<QualityMeasurement> all = measurements.findByCheckIdOrderByMeasuredAtDesc(check.value());
        return all.isEmpty()
                ? YearMonth.now(clock.withZone(zone))
                : YearMonth.from(all.getLast().measuredAt().atZone(zone));
    }

    private static boolean suits(Input input, CheckKind kind) {
        return input.aggregation() == Aggregation.NON_ADDITIVE && input.unit() == kind.unit();
    }

    private QualityCheck load(CheckId check) {
        return checks.findById(check.value()).orElseThrow(NotFoundException::new);
    }

    private QualityCheck hold(CheckId check) {
        checks.hold(check.value());
        return load(check);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
