package io.pupitre.scorecard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * When a client's months are to be published: each by a day of the month after it, beginning with one month. Months before that
 * one are never due, so that who begins owes no history; from then on every month is, whether it has figures or not.
 *
 * @param dueDay 1 to {@value #LAST_DAY}, which every month has
 * @param first the first month that is due
 */
public record PublicationSchedule(int dueDay, YearMonth first) {

    public static final int LAST_DAY = 28;

    /** @throws IllegalArgumentException when there is no such day, or no figures of such a month */
    public PublicationSchedule {
        if (dueDay < 1 || dueDay > LAST_DAY) {
            throw new IllegalArgumentException("No due day: " + dueDay);
        }
        if (!FigureMonths.include(first)) {
            throw new IllegalArgumentException("No month of figures: " + first);
        }
    }

    /** The first month whose due day is yet to come: with it, a schedule that begins today begins with nothing late. */
    public static YearMonth firstAhead(int dueDay, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        return today.getDayOfMonth() <= dueDay ? now.minusMonths(1) : now;
    }

    /** By the end of this day the month is to be published. */
    public LocalDate dueOn(YearMonth month) {
        return month.plusMonths(1).atDay(dueDay);
    }

    /** Whether the month is to be published at all. */
    public boolean expects(YearMonth month) {
        return !month.isBefore(first);
    }

    /**
     * The months that are over and wait for their publication, the oldest first.
     *
     * @param today where the client is
     * @param published whether a month has a publication
     */
    public List<DueMonth> awaited(LocalDate today, Predicate<YearMonth> published) {
        List<DueMonth> awaited = new ArrayList<>();
        YearMonth running = YearMonth.from(today);
        for (YearMonth month = first; month.isBefore(running); month = month.plusMonths(1)) {
            if (!published.test(month)) {
                awaited.add(DueMonth.of(month, dueOn(month), today));
            }
        }
        return awaited;
    }
}
