package io.pupitre.scorecard;

import io.pupitre.scorecard.formula.Figure;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.ForMembers;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published scorecards: written once, never changed, verified whenever they are opened. All that a client's own people see.
 *
 * <p>A month that was not published, one of another workspace and one that does not exist are the same
 * {@link NotFoundException}.
 */
@Service
@ForMembers
@Transactional(readOnly = true)
public class Publications {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final PublicationStatements statements;
    private final ScorecardDesk desk;
    private final Slices slices;
    private final Tracing tracing;
    private final MonthReports reports;
    private final PublicationSeal seal;
    private final Standings standings;
    private final Clock clock;

    Publications(
            PublicationStatements statements,
            ScorecardDesk desk,
            Slices slices,
            Tracing tracing,
            MonthReports reports,
            PublicationSeal seal,
            Standings standings,
            Clock clock) {
        this.statements = statements;
        this.desk = desk;
        this.slices = slices;
        this.tracing = tracing;
        this.reports = reports;
        this.seal = seal;
        this.standings = standings;
        this.clock = clock;
    }

    /** The latest month first. */
    public List<PublicationLine> lines() {
        return statements.lines(CurrentScope.workspace());
    }

    /**
     * The last revision of a month.
     *
     * @throws NotFoundException when the month is not published
     */
    public Publication open(YearMonth month) {
        Scope.Workspace scope = CurrentScope.workspace();
        require(month);
        return verify(scope, statements.find(scope, month).orElseThrow(NotFoundException::new));
    }

    /** @throws NotFoundException when the month was not published that often */
    public Publication open(YearMonth month, int revision) {
        Scope.Workspace scope = CurrentScope.workspace();
        require(month);
        return verify(scope, statements.find(scope, month, revision).orElseThrow(NotFoundException::new));
    }

    /**
     * All revisions of a month, the first one first.
     *
     * @throws NotFoundException when the month is not published
     */
    public List<PublicationLine> revisions(YearMonth month) {
        require(month);
        List<PublicationLine> revisions = statements.revisions(CurrentScope.workspace(), month);
        if (revisions.isEmpty()) {
            throw new NotFoundException();
        }
        return revisions;
    }

    /** The latest month; nothing before the first publication. */
    public Optional<Publication> latest() {
        return lines().stream().findFirst().map(line -> open(line.month()));
    }

    /**
     * Freezes a month that was reviewed, as it is now, in all its slices.
     *
     * @throws AlreadyPublishedException when it was published before
     * @throws NothingToPublishException when no KPI has a figure
     * @throws NotInStateException when it is not in review
     */
    @ForConsultants
    @Transactional
    public PublicationLine publish(YearMonth month) {
        Scope.Workspace scope = CurrentScope.workspace();
        if (!FigureMonths.include(month)) {
            throw new NothingToPublishException(month);
        }
        if (statements.find(scope, month).isPresent()) {
            throw new AlreadyPublishedException(month);
        }
        return add(scope, snapshot(scope, month, 1, null));
    }

    /**
     * Publishes a month once more, because it was wrong: a further revision with its reason beside the earlier ones, which stay
     * as they are.
     *
     * @throws NotFoundException when the month was never published
     * @throws NothingToPublishException when no KPI has a figure
     * @throws NothingToRestateException when it would say what the last revision says
     * @throws NotInStateException when it is not in review
     * @throws AlreadyPublishedException when somebody else restated it in this moment
     * @throws IllegalArgumentException when the reason is missing or does not fit
     */
    @ForConsultants
    @Transactional
    public PublicationLine restate(YearMonth month, String reason) {
        Scope.Workspace scope = CurrentScope.workspace();
        String given = ScorecardText.paragraphs(reason, Restatement.REASON_LENGTH);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("A restatement needs a reason");
        }
        require(month);
        PublicationStatements.Stored last = statements.find(scope, month).orElseThrow(NotFoundException::new);
        int revision = last.line().revision() + 1;
        String previous = HexFormat.of().formatHex(last.hash());
        Snapshot now = snapshot(scope, month, revision, new Restatement(given, previous, List.of()));
        Snapshot before = seal.genuine(scope, last).orElse(null);
        if (before == null) {
            // What it said cannot be known any more, hence neither what differs.
            return add(scope, now);
        }
        if (now.saysTheSameAs(before)) {
            throw new NothingToRestateException();
        }
        return add(
                scope,
                now.restating(new Restatement(given, previous, Corrections.of(before.scorecards(), now.scorecards()))));
    }

    /**
     * The figures of a month that would be published otherwise now than they were.
     *
     * @throws NotFoundException when the month is not published
     */
    @ForConsultants
    public List<Restatement.Correction> corrections(YearMonth month) {
        Scope.Workspace scope = CurrentScope.workspace();
        return open(month) instanceof Publication.Genuine genuine
                ? Corrections.of(genuine.scorecards(), desk.compute(scope, month, slices.of(scope, month)))
                : List.of();
    }

    private Snapshot snapshot(Scope.Workspace scope, YearMonth month, int revision, @Nullable Restatement restatement) {
        List<Scorecard> scorecards = desk.compute(scope, month, slices.of(scope, month));
        if (scorecards.getFirst().lines().stream().noneMatch(line -> line.figure() instanceof Figure.Value)) {
            throw new NothingToPublishException(month);
        }
        MonthTexts texts = reports.close(month);
        // Both in the bytes and in a column that keeps microseconds: what is finer would differ between them.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Snapshot(
                scope.workspace().value(),
                month,
                revision,
                scope.person().value(),
                at,
                restatement,
                texts.about(scorecards.getFirst()),
                tracing.trace(scope, scorecards),
                slices.reconcile(scope, scorecards.getFirst()));
    }

    private PublicationLine add(Scope.Workspace scope, Snapshot snapshot) {
        byte[] content = snapshot.toBytes();
        PublicationLine line = new PublicationLine(snapshot.month(), snapshot.revision(), snapshot.publishedAt());
        standings.hold(scope);
        try {
            statements.add(
                    scope,
                    new PublicationStatements.Stored(
                            line, content, PublicationSeal.hash(content), seal.sign(content), scope.person()));
        } catch (DuplicateKeyException e) {
            throw new AlreadyPublishedException(snapshot.month());
        }
        standings.published(scope, snapshot);
        return line;
    }

    private Publication verify(Scope.Workspace scope, PublicationStatements.Stored stored) {
        return seal.genuine(scope, stored)
                .<Publication>map(snapshot -> new Publication.Genuine(
                        stored.line(),
                        HexFormat.of().formatHex(stored.hash()),
                        new PersonId(snapshot.publishedBy()),
                        snapshot.publishedAt(),
                        snapshot.restatement(),
                        snapshot.texts(),
                        snapshot.scorecards(),
                        snapshot.reconciliations()))
                .orElseGet(() -> {
                    LOG.error(
                            "The publication of {} in workspace {} was tampered with",
                            stored.line().month(),
                            scope.workspace());
                    return new Publication.Tampered(stored.line());
                });
    }

    private static void require(YearMonth month) {
        if (!FigureMonths.include(month)) {
            throw new NotFoundException();
        }
    }
}
