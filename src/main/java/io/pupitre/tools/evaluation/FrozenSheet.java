package io.pupitre.tools.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An evaluation as it was when something was decided, in the form in which it is kept, as JSON. */
public record FrozenSheet(
        String title, String need, String memo, List<FrozenCriterion> criteria, List<FrozenCandidate> candidates) {

    /** @param share of all weights: 0.125 for 12.5 % */
    public record FrozenCriterion(
            String name,
            BigDecimal weight,
            BigDecimal share,
            String worst,
            String best,
            @Nullable BigDecimal minimum) {}

    /**
     * A candidate; its marks are in the order of the criteria.
     *
     * @param missing the names of the criteria for which it had no mark
     * @param failed the names of the criteria whose minimum it didn't reach
     */
    public record FrozenCandidate(
            String name,
            @Nullable BigDecimal listPrice,
            @Nullable String currency,
            List<Mark> marks,
            @Nullable Score score,
            @Nullable Integer rank,
            boolean tied,
            List<String> missing,
            List<String> failed,
            boolean vetoed) {}

    static FrozenSheet of(EvaluationSheet sheet) {
        return new FrozenSheet(
                sheet.evaluation().details().title(),
                sheet.evaluation().details().need(),
                sheet.evaluation().memo(),
                sheet.criteria().stream().map(one -> criterion(sheet, one)).toList(),
                sheet.standings().stream().map(one -> candidate(sheet, one)).toList());
    }

    private static FrozenCriterion criterion(EvaluationSheet sheet, CriterionRecord criterion) {
        CriterionDetails details = criterion.details();
        return new FrozenCriterion(
                details.name(),
                details.weight(),
                sheet.share(criterion),
                details.worst(),
                details.best(),
                details.minimum());
    }

    private static FrozenCandidate candidate(EvaluationSheet sheet, Standing standing) {
        var price = standing.candidate().details().listPrice();
        return new FrozenCandidate(
                standing.candidate().name(),
                price == null ? null : price.amount(),
                price == null ? null : price.currency().getCurrencyCode(),
                sheet.criteria().stream()
                        .map(criterion ->
                                sheet.mark(standing.candidate(), criterion).mark())
                        .toList(),
                standing.score(),
                standing.rank(),
                standing.tied(),
                names(standing.missing()),
                names(standing.failed()),
                standing.vetoed());
    }

    private static List<String> names(List<CriterionRecord> criteria) {
        return criteria.stream().map(one -> one.details().name()).toList();
    }
}
