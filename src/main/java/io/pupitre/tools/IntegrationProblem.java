package io.pupitre.tools;

import java.util.List;

/**
 * Why a value was refused.
 *
 * @param key of the translated sentence
 * @param arguments what the sentence names: limits, mostly
 */
public record IntegrationProblem(IntegrationField field, String key, List<Object> arguments) {

    public IntegrationProblem {
        arguments = List.copyOf(arguments);
    }
}
