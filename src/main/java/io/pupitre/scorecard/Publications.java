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
    private final PublicationSeal seal;
    private final Clock clock;

    Publications(PublicationStatements statements, ScorecardDesk desk, PublicationSeal seal, Clock clock) {
        this.statements = statements;
        this.desk = desk;
        this.seal = seal;
        this.clock = clock;
    }

    /** The latest month first. */
    public List<PublicationLine> lines() {
        return statements.lines(CurrentScope.workspace());
    }

    /** @throws NotFoundException when the month is not published */
    public Publication open(YearMonth month) {
        Scope.Workspace scope = CurrentScope.workspace();
        if (!FigureMonths.include(month)) {
            throw new NotFoundException();
        }
        return verify(scope, statements.find(scope, month).orElseThrow(NotFoundException::new));
    }

    /** The latest month; nothing before the first publication. */
    public Optional<Publication> latest() {
        return lines().stream().findFirst().map(line -> open(line.month()));
    }

    /**
     * Freezes a month as it is now, in all its slices.
     *
     * @throws AlreadyPublishedException when it was published before
     * @throws NothingToPublishException when no KPI has a figure
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
        List<Scorecard> scorecards = desk.compute(scope, month, desk.slices(scope, month));
        if (scorecards.getFirst().lines().stream().noneMatch(line -> line.figure() instanceof Figure.Value)) {
            throw new NothingToPublishException(month);
        }
        // Both in the bytes and in a column that keeps microseconds: what is finer would differ between them.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] content =
                new Snapshot(scope.workspace().value(), month, 1, scope.person().value(), at, scorecards).toBytes();
        PublicationLine line = new PublicationLine(month, 1, at);
        try {
            statements.add(
                    scope,
                    new PublicationStatements.Stored(
                            line, content, PublicationSeal.hash(content), seal.sign(content), scope.person()));
        } catch (DuplicateKeyException e) {
            throw new AlreadyPublishedException(month);
        }
        return line;
    }

    private Publication verify(Scope.Workspace scope, PublicationStatements.Stored stored) {
        if (seal.holds(stored.content(), stored.hash(), stored.signature())) {
            Snapshot snapshot = Snapshot.fromBytes(stored.content());
            // Genuine bytes in another place are as false as changed ones.
            if (snapshot.client().equals(scope.workspace().value())
                    && snapshot.month().equals(stored.line().month())
                    && snapshot.revision() == stored.line().revision()) {
                return new Publication.Genuine(
                        stored.line(),
                        HexFormat.of().formatHex(stored.hash()),
                        new PersonId(snapshot.publishedBy()),
                        snapshot.publishedAt(),
                        snapshot.scorecards());
            }
        }
        LOG.error(
                "The publication of {} in workspace {} was tampered with",
                stored.line().month(),
                scope.workspace());
        return new Publication.Tampered(stored.line());
    }
}
