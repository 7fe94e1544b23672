package io.pupitre.tools.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate stands.
 *
 * @param score null when a mark is missing, or there are no criteria
 * @param missing the criteria for which it has no mark
 * @param failed the criteria whose minimum it doesn't reach, which rules it out
 * @param vetoed whether it may not be bought, in this round
 * @param rank 1 for the best; null without a score and for one that is ruled out or vetoed
 * @param tied whether another one has the same rank
 */
public record Standing(
        CandidateRecord candidate,
        @Nullable Score score,
        List<CriterionRecord> missing,
        List<CriterionRecord> failed,
        boolean vetoed,
        @Nullable Integer rank,
        boolean tied) {

    /** Whether it can be approved: it has a score, and nothing rules it out. */
    public boolean isEligible() {
        return rank != null;
    }
}
