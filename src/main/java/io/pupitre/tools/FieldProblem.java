package io.pupitre.tools;

import java.util.List;

/**
 * Why a value was refused.
 *
 * @param key of the translated sentence
 * @param arguments what the sentence names: limits, mostly
 */
public record FieldProblem(ToolField field, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
