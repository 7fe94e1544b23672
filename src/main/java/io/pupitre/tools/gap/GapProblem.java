package io.pupitre.tools.gap;

import java.util.List;

/**
 * Why a value was refused.
 *
 * @param key of the translated sentence
 * @param arguments what the sentence names: limits, mostly
 */
public record GapProblem(GapField field, String key, List<Object> arguments) {

    public GapProblem {
        arguments = List.copyOf(arguments);
    }
}
