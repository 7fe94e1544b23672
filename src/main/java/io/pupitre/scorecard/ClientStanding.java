package io.pupitre.scorecard;

import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client in the portfolio.
 *
 * @param latest null before the first publication
 * @param scheduled whether its months are due by a day
 * @param awaited the months that wait for their publication, the oldest first; none of a client that is suspended or archived,
 *     since nobody could publish them
 */
public record ClientStanding(
        WorkspaceLine client, @Nullable LatestStanding latest, boolean scheduled, List<DueMonth> awaited) {

    /**
     * Who needs somebody first: clients at work before those at rest; the longest late first; then by the verdict on the latest
     * month, red, amber, unknown or none, green; then the greater share of red KPIs; then by name.
     */
    public static final Comparator<ClientStanding> WORST_FIRST = Comparator.comparing(
                    (ClientStanding one) -> one.client().status() != WorkspaceStatus.ACTIVE)
            .thenComparing(Comparator.comparingLong(ClientStanding::daysLate).reversed())
            .thenComparingInt(one -> urgency(one.overall()))
            .thenComparing(
                    Comparator.comparingDouble(ClientStanding::shareOfRed).reversed())
            .thenComparing(one -> one.client().name(), String.CASE_INSENSITIVE_ORDER);

    public ClientStanding {
        awaited = List.copyOf(awaited);
    }

    /** Of the month that is late the longest; 0 when none is. */
    public long daysLate() {
        return awaited.stream()
                .mapToLong(DueMonth::daysLate)
                .filter(days -> days > 0)
                .max()
                .orElse(0);
    }

    public boolean isLate() {
        return daysLate() > 0;
    }

    /** The verdict on the latest month; unknown before the first. */
    public Status overall() {
        return latest == null ? Status.UNKNOWN : latest.overall();
    }

    /** Whether the month is red as a whole, or a KPI of it is. */
    public boolean hasRed() {
        return latest != null && (latest.overall() == Status.RED || latest.red() > 0);
    }

    private double shareOfRed() {
        return latest == null ? 0 : latest.shareOfRed();
    }

    private static int urgency(Status status) {
        return switch (status) {
            case RED -> 0;
            case AMBER -> 1;
            case UNKNOWN -> 2;
            case GREEN -> 3;
        };
    }
}
