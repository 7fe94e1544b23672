package io.pupitre.tools.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in the list.
 *
 * @param candidates how many there are
 * @param leaders the names of those that are first, several when they are equal; none without a score
 * @param lead the score of those
 * @param approved the name of the candidate that was approved in this round; null when none was
 */
public record EvaluationLine(
        EvaluationRecord evaluation,
        int candidates,
        List<String> leaders,
        @Nullable Score lead,
        @Nullable String approved) {}
