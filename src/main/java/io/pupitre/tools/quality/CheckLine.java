package io.pupitre.tools.quality;

import io.pupitre.scorecard.InputId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check with what it found lately.
 *
 * @param tool its name, with which one of several it is
 * @param latest the measurements of the trend, the latest first, and the one before them
 * @param measurements how many there are in all
 * @param input that its figures go into; null when they go nowhere
 * @param due the client's day on which it is to be measured again, at the latest
 * @param overdue whether that day has gone
 */
public record CheckLine(
        CheckRecord check,
        String tool,
        List<MeasurementRecord> latest,
        int measurements,
        @Nullable InputId input,
        LocalDate due,
        boolean overdue) {

    /** So many measurements make a trend. */
    public static final int TREND = 20;

    public CheckLine {
        latest = List.copyOf(latest);
    }

    static CheckLine of(
            CheckRecord check,
            String tool,
            List<MeasurementRecord> latest,
            int measurements,
            @Nullable InputId input,
            LocalDate today,
            ZoneId zone) {
        LocalDate last = latest.isEmpty()
                ? check.since()
                : LocalDate.ofInstant(latest.getFirst().details().at(), zone);
        LocalDate due = due(last, check.details());
        return new CheckLine(
                check, tool, latest, measurements, input, due, check.details().active() && today.isAfter(due));
    }

    static LocalDate due(LocalDate last, CheckDetails details) {
        return last.plusDays(details.everyDays());
    }

    /** All that is to be said of it, the worst first; what was found last is one of them. */
    public Set<QualityState> states() {
        EnumSet<QualityState> states = EnumSet.of(found());
        if (overdue) {
            states.add(QualityState.OVERDUE);
        }
        if (!check.details().active()) {
            states.add(QualityState.STOPPED);
        }
        return states;
    }

    /** By what was found last. */
    public QualityState found() {
        return newest().map(MeasurementRecord::state).orElse(QualityState.NEVER);
    }

    /** The measurements of the trend, the latest first; at most {@value #TREND}. */
    public List<MeasurementRecord> trend() {
        return latest.subList(0, Math.min(TREND, latest.size()));
    }

    public Optional<MeasurementRecord> newest() {
        return latest.stream().findFirst();
    }

    /**
     * Where the value of a measurement went.
     *
     * @param place in the trend, from 0 for the latest
     */
    public Movement movement(int place) {
        return movement(latest, place);
    }

    /**
     * Where the value of a measurement went.
     *
     * @param measurements of one check, the latest first
     * @param place in the list, from 0 for the latest
     */
    public static Movement movement(List<MeasurementRecord> measurements, int place) {
        if (place + 1 >= measurements.size()) {
            return Movement.FIRST;
        }
        MeasurementDetails one = measurements.get(place).details();
        return Movement.of(
                one.kind(), one.value(), measurements.get(place + 1).details().value());
    }
}
