package io.pupitre.tools.quality;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.EntrySheet;
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
import org.springframework.stereotype.Component;
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

    /** When somebody else changes the same figures meanwhile, they are compared anew. */
    private static final int TRIES = 3;

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

    /** What a check wants its input to say. */
    private record Wish(QualityFeed feed, Map<YearMonth, BigDecimal> figures, YearMonth last) {}

    /**
     * Does nothing for a check that feeds no input.
     *
     * @return whether the input says now what the check found
     */
    boolean deliver(CheckId check) {
        return wish(check).map(this::fulfil).orElse(true);
    }

    /**
     * Takes all figures of a check out of its input.
     *
     * @return whether they are out
     */
    boolean withdraw(CheckId check) {
        return wish(check)
                .map(wish -> fulfil(new Wish(wish.feed(), Map.of(), wish.last())))
                .orElse(true);
    }

    /** How many months of its input say something else than the check. */
    int differences(CheckId check) {
        return wish(check).map(wish -> missing(wish).size()).orElse(0);
    }

    private boolean fulfil(Wish wish) {
        for (int tried = 0; tried < TRIES; tried++) {
            List<EntryFigure> missing = missing(wish);
            if (missing.isEmpty()) {
                return true;
            }
            try {
                entries.save(wish.feed().source(), Slice.ALL, missing);
                return true;
            } catch (StaleEntryException e) {
                // Somebody was faster; the next round sees what they wrote.
            }
        }
        return false;
    }

    private List<EntryFigure> missing(Wish wish) {
        List<EntryFigure> missing = new ArrayList<>();
        YearMonth month = wish.feed().firstMonth();
        while (!month.isAfter(wish.last())) {
            EntrySheet sheet = entries.open(wish.feed().source(), Slice.ALL, month, InputEntries.MAX_MONTHS);
            for (YearMonth one : sheet.months()) {
                EntryCell cell = new EntryCell(wish.feed().input(), one);
                BigDecimal now = sheet.own().get(cell);
                BigDecimal wanted = wish.figures().get(one);
                boolean same = now == null ? wanted == null : wanted != null && now.compareTo(wanted) == 0;
                if (!same) {
                    missing.add(new EntryFigure(cell, now, wanted));
                }
            }
            month = month.plusMonths(InputEntries.MAX_MONTHS);
        }
        return missing;
    }

    private Optional<Wish> wish(CheckId check) {
        return Objects.requireNonNull(
                transaction.execute(status -> feeds.findByCheckId(check.value()).map(this::wish)));
    }

    private Wish wish(QualityFeed feed) {
        ZoneId zone = directory.current().zone();
        CheckKind kind = checks.findById(feed.check().value())
                .orElseThrow()
                .record()
                .details()
                .kind();
        Map<YearMonth, Optional<BigDecimal>> lasts = new HashMap<>();
        YearMonth last = YearMonth.now(clock.withZone(zone));
        // The latest comes first.
        for (QualityMeasurement one :
                measurements.findByCheckIdOrderByMeasuredAtDesc(feed.check().value())) {
            MeasurementDetails details = one.details(kind);
            lasts.putIfAbsent(YearMonth.from(details.at().atZone(zone)), details.figure());
        }
        Map<YearMonth, BigDecimal> figures = new HashMap<>();
        lasts.forEach((month, figure) -> figure.ifPresent(known -> figures.put(month, known)));
        return new Wish(feed, figures, last);
    }
}
