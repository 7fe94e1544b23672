package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.StaleEntryException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the input that a check feeds in step with it: each month's figure is what was measured last in that month, where the
 * client is; a month without measurement, or whose last found nothing to count, has none. Compares with what the check's source
 * says already and writes the differences, so that doing it again changes nothing.
 *
 * <p>The ledger of inputs has transactions of its own: this comes after what it carries on is kept.
 */
@Component
class FigureDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(FigureDelivery.class);

    /** How often it is compared anew, when others write the same figures meanwhile. */
    private static final int ROUNDS = 6;

    private final QualityFeedRepository feeds;
    private final QualityCheckRepository checks;
    private final QualityMeasurementRepository measurements;
    private final InputEntries entries;
    private final WorkspaceDirectory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FigureDelivery(
            QualityFeedRepository feeds,
            QualityCheckRepository checks,
            QualityMeasurementRepository measurements,
            InputEntries entries,
            WorkspaceDirectory directory,
            TransactionTemplate transaction,
            Clock clock) {
        this.feeds = feeds;
        this.checks = checks;
        this.measurements = measurements;
        this.entries = entries;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the input and what it should say are the same now; the ledger may be ahead of both or behind. */
    private interface Round {
        boolean isSettled();
    }

    /**
     * Does nothing for a check that feeds no input. What was measured is safe whatever comes of this: a database that refuses
     * is an answer here, no exception.
     *
     * @return whether the input says now what the check found
     */
    boolean deliver(CheckId check) {
        // Whoever parts the check meanwhile may not see what is written here.
        List<QualityFeed> written = new ArrayList<>();
        return settle(() -> {
            Optional<QualityFeed> feed = inTransaction(() -> feeds.findByCheckId(check.value()));
            List<EntryFigure> missing = feed.map(this::missing).orElse(List.of());
            if (feed.isPresent() && !missing.isEmpty()) {
                written.add(feed.get());
                entries.save(feed.get().source(), Slice.ALL, missing);
                return false;
            }
            return written.stream().filter(one -> !isJoined(one)).allMatch(this::takeOut);
        });
    }

    /**
     * Takes all figures of a check out of the input that it feeds, or fed.
     *
     * @return whether they are out
     */
    boolean withdraw(QualityFeed feed) {
        return settle(() -> takeOut(feed));
    }

    /** How many months of its input say something else than the check. */
    int differences(CheckId check) {
        return inTransaction(() -> feeds.findByCheckId(check.value()))
                .map(feed -> missing(feed).size())
                .orElse(0);
    }

    /** Until a round finds nothing to write: one that wrote may have been overtaken by what it did not see. */
    private static boolean settle(Round round) {
        for (int tried = 0; tried < ROUNDS; tried++) {
            try {
                if (round.isSettled()) {
                    return true;
                }
            } catch (StaleEntryException e) {
                // Somebody was faster; the next round sees what they wrote.
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("The figures of a check were not carried on to its input", e);
                return false;
            }
        }
        return false;
    }

    /** @return whether there was nothing to take out */
    private boolean takeOut(QualityFeed feed) {
        List<EntryFigure> left = new ArrayList<>();
        own(feed).forEach((month, figure) -> left.add(new EntryFigure(cell(feed, month), figure, null)));
        if (left.isEmpty()) {
            return true;
        }
        entries.save(feed.source(), Slice.ALL, left);
        return false;
    }

    /**
     * The ledger is read first, then what was measured: whoever wrote to the ledger since makes {@code save} refuse, and what
     * was written before that was measured before. So nothing newer is overwritten by what is older.
     */
    private List<EntryFigure> missing(QualityFeed feed) {
        Map<YearMonth, BigDecimal> own = own(feed);
        Map<YearMonth, BigDecimal> wanted = wanted(feed);
        TreeSet<YearMonth> months = new TreeSet<>(own.keySet());
        months.addAll(wanted.keySet());
        List<EntryFigure> missing = new ArrayList<>();
        for (YearMonth month : months) {
            BigDecimal now = own.get(month);
            BigDecimal then = wanted.get(month);
            boolean same = now == null ? then == null : then != null && now.compareTo(then) == 0;
            if (!same) {
                missing.add(new EntryFigure(cell(feed, month), now, then));
            }
        }
        return missing;
    }

    private static EntryCell cell(QualityFeed feed, YearMonth month) {
        return new EntryCell(feed.input(), month);
    }

    private Map<YearMonth, BigDecimal> own(QualityFeed feed) {
        ZoneId zone = directory.current().zone();
        return entries.own(feed.source(), feed.input(), first(feed), YearMonth.now(clock.withZone(zone)));
    }

    /** One before: where the client has moved west since, the hours of its first day belong to the month before. */
    private static YearMonth first(QualityFeed feed) {
        return feed.firstMonth().minusMonths(1);
    }

    private boolean isJoined(QualityFeed feed) {
        return inTransaction(() -> feeds.findAllOfTheClient().stream()
                .anyMatch(
                        one -> one.input().equals(feed.input()) && one.source().equals(feed.source())));
    }

    /** Of the months since the feed's first; a measurement of an earlier one comes with an earlier first month. */
    private Map<YearMonth, BigDecimal> wanted(QualityFeed feed) {
        return inTransaction(() -> {
            ZoneId zone = directory.current().zone();
            Optional<CheckKind> kind = checks.findById(feed.check().value())
                    .map(check -> check.record().details().kind());
            if (kind.isEmpty()) {
                return Map.of();
            }
            Map<YearMonth, Optional<BigDecimal>> lasts = new HashMap<>();
            // The latest comes first.
            for (QualityMeasurement one :
                    measurements.findByCheckIdOrderByMeasuredAtDesc(feed.check().value())) {
                MeasurementDetails details = one.details(kind.get());
                lasts.putIfAbsent(YearMonth.from(details.at().atZone(zone)), details.figure());
            }
            Map<YearMonth, BigDecimal> figures = new HashMap<>();
            lasts.forEach((month, figure) ->
                    figure.filter(known -> !month.isBefore(first(feed))).ifPresent(known -> figures.put(month, known)));
            return figures;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
