package io.pupitre.tools.evaluation;

import io.pupitre.ui.SearchText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which evaluations are wanted.
 *
 * @param text contained in the title, the need or the names of leaders; neither case nor accents matter
 * @param status null for all
 */
public record EvaluationFilter(String text, @Nullable EvaluationStatus status) {

    public static final EvaluationFilter ALL = new EvaluationFilter("", null);

    boolean matches(EvaluationLine line) {
        EvaluationRecord evaluation = line.evaluation();
        return (status == null || evaluation.status() == status)
                && Stream.concat(
                                Stream.of(
                                        evaluation.details().title(),
                                        evaluation.details().need()),
                                line.leaders().stream())
                        .anyMatch(name -> SearchText.isIn(name, text));
    }
}
