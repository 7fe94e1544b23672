package io.pupitre.scorecard;

import java.time.YearMonth;
import java.util.List;

/**
 * How a client stands by its latest published month.
 *
 * @param revision of that month
 * @param genuine false when its bytes are not those that were published: then nothing else of it is known
 * @param currency ISO 4217, of the figures in money
 * @param overall how the month stands as a whole
 * @param green how many KPIs have that status; the others likewise
 * @param headlines all its KPIs in the agency's order, the first ones being those to look at first
 */
public record LatestStanding(
        YearMonth month,
        int revision,
        boolean genuine,
        String currency,
        Status overall,
        int green,
        int amber,
        int red,
        int unjudged,
        List<Headline> headlines) {

    public LatestStanding {
        headlines = List.copyOf(headlines);
    }

    static LatestStanding of(Snapshot snapshot) {
        Scorecard whole = snapshot.scorecards().getFirst();
        return new LatestStanding(
                snapshot.month(),
                snapshot.revision(),
                true,
                whole.currency(),
                whole.overall(),
                (int) whole.count(Status.GREEN),
                (int) whole.count(Status.AMBER),
                (int) whole.count(Status.RED),
                (int) whole.count(Status.UNKNOWN),
                whole.lines().stream().map(Headline::of).toList());
    }

    /** Of one that was changed after it was published. */
    static LatestStanding tampered(PublicationLine line) {
        return new LatestStanding(line.month(), line.revision(), false, "", Status.UNKNOWN, 0, 0, 0, 0, List.of());
    }

    /** The share of the judged KPIs that are red, from 0 to 1. */
    public double shareOfRed() {
        int judged = green + amber + red;
        return judged == 0 ? 0 : (double) red / judged;
    }
}
