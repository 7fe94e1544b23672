package io.pupitre.tools.rule;

import java.util.List;

/**
 * Why a part of a rule can't be kept as it is.
 *
 * @param key of the sentence that says so
 */
public record RuleProblem(String key, List<Object> arguments) {

    static RuleProblem of(String key, Object... arguments) {
        return new RuleProblem(key, List.of(arguments));
    }
}
