package io.pupitre.tools.service;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A stretch of time.
 *
 * @param from its first moment
 * @param to the first moment after it, not before {@code from}
 */
record Span(Instant from, Instant to) {

    Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
        }
    }

    /** From midnight of its first day to that of the next month's; 743 or 745 hours long where the clock is changed. */
    static Span of(YearMonth month, ZoneId zone) {
        return new Span(
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }

    /** Without what is after the moment; empty when it begins later. */
    Span until(Instant end) {
        Instant earlier = to.isBefore(end) ? to : end;
        return new Span(from, earlier.isBefore(from) ? from : earlier);
    }

    long seconds() {
        return Duration.between(from, to).toSeconds();
    }
}
