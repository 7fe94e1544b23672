package io.pupitre.tools.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with all that it compares.
 *
 * @param criteria in the order in which they were added
 * @param candidates in the order in which they were added
 * @param marks those that were given
 * @param vetoed the candidates that may not be bought, in this round
 */
public record EvaluationSheet(
        EvaluationRecord evaluation,
        List<CriterionRecord> criteria,
        List<CandidateRecord> candidates,
        List<MarkRecord> marks,
        Set<CandidateId> vetoed) {

    /** What a candidate got for a criterion; unknown when nobody has marked it yet. */
    public MarkRecord mark(CandidateRecord candidate, CriterionRecord criterion) {
        return marks.stream()
                .filter(mark -> mark.candidate().equals(candidate.id())
                        && mark.criterion().equals(criterion.id()))
                .findFirst()
                .orElseGet(() -> MarkRecord.none(candidate, criterion));
    }

    /** What a criterion counts of all of them: 0.125 for 12.5 %, to the thousandth. */
    public BigDecimal share(CriterionRecord criterion) {
        return Score.share(
                criterion.details().weight(),
                criteria.stream().map(one -> one.details().weight()).toList());
    }

    /**
     * How each candidate stands: first those that have a rank, the best first; then those that lack marks; last those that
     * are ruled out or vetoed.
     */
    public List<Standing> standings() {
        List<Standing> unranked = candidates.stream().map(this::unranked).toList();
        List<Score> scores = unranked.stream()
                .filter(EvaluationSheet::counts)
                .map(Standing::score)
                .filter(Objects::nonNull)
                .toList();
        List<Standing> standings = new ArrayList<>(
                unranked.stream().map(one -> ranked(one, scores)).toList());
        standings.sort(Comparator.comparing((Standing one) -> Objects.requireNonNullElse(one.rank(), Integer.MAX_VALUE))
                .thenComparing(one -> !counts(one)));
        return List.copyOf(standings);
    }

    private static Standing ranked(Standing one, List<Score> scores) {
        Score score = one.score();
        if (score == null || !counts(one)) {
            return one;
        }
        long better =
                scores.stream().filter(other -> other.compareTo(score) > 0).count();
        long equal =
                scores.stream().filter(other -> other.compareTo(score) == 0).count();
        return new Standing(
                one.candidate(),
                score,
                one.missing(),
                one.failed(),
                one.vetoed(),
                Math.toIntExact(better) + 1,
                equal > 1);
    }

    private Standing unranked(CandidateRecord candidate) {
        List<CriterionRecord> missing = criteria.stream()
                .filter(criterion -> points(candidate, criterion) == null)
                .toList();
        List<CriterionRecord> failed = criteria.stream()
                .filter(criterion -> isBelow(criterion.details().minimum(), points(candidate, criterion)))
                .toList();
        Score score = Score.of(criteria.stream()
                        .map(criterion -> new Score.Term(criterion.details().weight(), points(candidate, criterion)))
                        .toList())
                .orElse(null);
        return new Standing(candidate, score, missing, failed, vetoed.contains(candidate.id()), null, false);
    }

    private @Nullable BigDecimal points(CandidateRecord candidate, CriterionRecord criterion) {
        return mark(candidate, criterion).mark().points();
    }

    private static boolean counts(Standing one) {
        return !one.vetoed() && one.failed().isEmpty();
    }

    private static boolean isBelow(@Nullable BigDecimal minimum, @Nullable BigDecimal points) {
        return minimum != null && points != null && points.compareTo(minimum) < 0;
    }
}
