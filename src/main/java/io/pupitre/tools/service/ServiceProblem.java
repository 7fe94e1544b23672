package io.pupitre.tools.service;

import java.util.List;

/**
 * Why a field can't be kept as it is.
 *
 * @param key of the sentence that says so
 */
public record ServiceProblem(ServiceField field, String key, List<Object> arguments) {

    static ServiceProblem at(ServiceField field, String key, Object... arguments) {
        return new ServiceProblem(field, key, List.of(arguments));
    }
}
