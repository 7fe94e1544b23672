package io.pupitre.scorecard;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * By when the current workspace's months are to be published, and how each stands. Who publishes them sets it. Days are those
 * of the client's time zone.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class PublicationSchedules {

    /** How far from now a schedule may begin, either way. */
    public static final int REACH_MONTHS = 12;

    private final ScheduleRows rows;
    private final PublicationStatements publications;
    private final Standings standings;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    PublicationSchedules(
            ScheduleRows rows,
            PublicationStatements publications,
            Standings standings,
            WorkspaceDirectory directory,
            Clock clock) {
        this.rows = rows;
        this.publications = publications;
        this.standings = standings;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nothing while no month is due. */
    public Optional<PublicationSchedule> get() {
        return rows.find().flatMap(ScheduleRow::schedule);
    }

    /** Which day it is where the client is. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(directory.current().zone()));
    }

    /** The months from the schedule's first to the running one, the latest first; none without a schedule. */
    public List<ScheduledMonth> months() {
        PublicationSchedule schedule = get().orElse(null);
        if (schedule == null) {
            return List.of();
        }
        Map<YearMonth, PublicationLine> published = new HashMap<>();
        publications.lines(CurrentScope.workspace()).forEach(line -> published.put(line.month(), line));
        LocalDate today = today();
        Map<YearMonth, DueMonth> awaited = new HashMap<>();
        schedule.awaited(today, published::containsKey).forEach(due -> awaited.put(due.month(), due));
        List<ScheduledMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(today); schedule.expects(month); month = month.minusMonths(1)) {
            months.add(new ScheduledMonth(month, schedule.dueOn(month), awaited.get(month), published.get(month)));
        }
        return months;
    }

    /**
     * Sets by when months are due, or that none is.
     *
     * @param base what the person read
     * @throws StaleScheduleException when it is another by now
     * @throws IllegalArgumentException when it is to begin more than {@value #REACH_MONTHS} months from now
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void set(@Nullable PublicationSchedule base, @Nullable PublicationSchedule wanted) {
        if (wanted != null && (base == null || !wanted.first().equals(base.first()))) {
            demandNear(wanted.first());
        }
        standings.hold(CurrentScope.workspace());
        ScheduleRow row = rows.find().orElse(null);
        PublicationSchedule present = row == null ? null : row.schedule().orElse(null);
        if (present == null ? base != null : !present.equals(base)) {
            throw new StaleScheduleException();
        }
        if (row == null) {
            rows.save(new ScheduleRow(wanted));
        } else {
            row.expect(wanted);
        }
        standings.scheduled(CurrentScope.workspace(), wanted);
    }

    private void demandNear(YearMonth first) {
        YearMonth now = YearMonth.from(today());
        if (first.isBefore(now.minusMonths(REACH_MONTHS)) || first.isAfter(now.plusMonths(REACH_MONTHS))) {
            throw new IllegalArgumentException("Too far from now: " + first);
        }
    }
}
