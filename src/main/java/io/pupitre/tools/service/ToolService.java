package io.pupitre.tools.service;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of the service of one tool.
 *
 * @param zone of the client
 * @param now when it was read
 * @param since the first month of which something is recorded; null when nothing is
 * @param months the last twelve with the current one, the newest first; fewer when less is recorded
 * @param levels the newest first
 * @param incidents what began last comes first
 * @param releases what was announced last comes first
 */
public record ToolService(
        ZoneId zone,
        Instant now,
        @Nullable YearMonth since,
        List<MonthAvailability> months,
        List<LevelRecord> levels,
        List<IncidentRecord> incidents,
        List<ReleaseRecord> releases) {

    /** The level that applied at a moment. */
    public Optional<LevelDetails> level(Instant moment) {
        YearMonth month = YearMonth.from(moment.atZone(zone));
        return levels.stream()
                .map(LevelRecord::details)
                .filter(level -> !level.appliesFrom().isAfter(month))
                .findFirst();
    }

    /**
     * When the vendor's support opened next after an incident began while it was closed; empty when it was open then, and when
     * its hours are not known.
     */
    public Optional<Instant> supportOpenedAfter(IncidentDetails incident) {
        return level(incident.startedAt())
                .flatMap(level -> Optional.ofNullable(level.support()))
                .flatMap(hours -> hours.opening(incident.startedAt()))
                .filter(opening -> !opening.equals(incident.startedAt()));
    }
}
