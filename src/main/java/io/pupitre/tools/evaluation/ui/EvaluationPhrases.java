package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.tools.evaluation.CriterionRecord;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.EvaluationStatus;
import io.pupitre.tools.evaluation.Score;
import io.pupitre.tools.evaluation.Standing;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts evaluations into the words of the person who looks at {@code page}. */
record EvaluationPhrases(Component page) implements Serializable {

    String say(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }

    static String key(EvaluationStatus status) {
        return key("tools.evaluation-status-", status);
    }

    static StatusBadge.Status badge(EvaluationStatus status) {
        return switch (status) {
            case OPEN -> StatusBadge.Status.WARN;
            case DECIDED -> StatusBadge.Status.OK;
            case DROPPED -> StatusBadge.Status.UNKNOWN;
        };
    }

    String decider(Decider decider) {
        return say(key("tools.evaluation-decider-", decider));
    }

    String toolStatus(ToolStatus status) {
        return say(key("tools.status-", status));
    }

    String capability(String key) {
        return Catalogue.capability(key).map(one -> one.name(language())).orElse(key);
    }

    /** A mark, or a weight: with as many decimals as it has. */
    String figure(@Nullable BigDecimal figure) {
        return figure == null
                ? FigureFormat.UNKNOWN
                : figures()
                        .number(figure, Math.max(0, figure.stripTrailingZeros().scale()));
    }

    /** 3,50 / 5 (70,0 %). */
    String score(@Nullable Score score) {
        return score == null
                ? FigureFormat.UNKNOWN
                : say(
                        "tools.evaluation-score-of",
                        figures().number(score.points(), 2),
                        figures().percent(score.percent().movePointLeft(2), 1));
    }

    String share(BigDecimal share) {
        return figures().percent(share, 1);
    }

    String price(@Nullable Money price) {
        return price == null
                ? say("tools.evaluation-price-unknown")
                : say("tools.evaluation-price", figures().money(price.amount(), price.currency()));
    }

    /** Its place, or why it has none. */
    String standing(Standing one) {
        return standing(one.rank(), one.tied(), one.vetoed(), names(one.failed()), names(one.missing()));
    }

    String standing(@Nullable Integer rank, boolean tied, boolean vetoed, List<String> failed, List<String> missing) {
        if (vetoed) {
            return say("tools.evaluation-vetoed");
        }
        if (!failed.isEmpty()) {
            return say("tools.evaluation-ruled-out", String.join(", ", failed));
        }
        if (rank == null) {
            return missing.isEmpty()
                    ? say("tools.evaluation-no-criteria")
                    : say("tools.evaluation-missing", missing.size(), String.join(", ", missing));
        }
        return say(tied ? "tools.evaluation-rank-tied" : "tools.evaluation-rank", rank);
    }

    FigureFormat figures() {
        return FigureFormat.of(page);
    }

    Locale language() {
        return page.getUI().orElseGet(UI::getCurrentOrThrow).getLocale();
    }

    private static List<String> names(List<CriterionRecord> criteria) {
        return criteria.stream().map(one -> one.details().name()).collect(Collectors.toList());
    }

    private static String key(String prefix, Enum<?> name) {
        return prefix + name.name().toLowerCase(Locale.ROOT);
    }
}
