package io.pupitre.tools.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a field of a review can't be kept as it is.
 *
 * @param question whose remark it is; null for other fields
 * @param key of the sentence that says so
 */
public record ReviewProblem(ReviewField field, @Nullable ReviewQuestion question, String key, List<Object> arguments) {

    static ReviewProblem at(ReviewField field, String key, Object... arguments) {
        return new ReviewProblem(field, null, key, List.of(arguments));
    }

    ReviewProblem of(ReviewQuestion one) {
        return new ReviewProblem(field, one, key, arguments);
    }
}
