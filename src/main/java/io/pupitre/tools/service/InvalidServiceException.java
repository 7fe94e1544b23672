package io.pupitre.tools.service;

import java.util.List;

/** An incident, a service level or a release that can't be kept as it is. */
public final class InvalidServiceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ServiceProblem> problems;

    InvalidServiceException(List<ServiceProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static InvalidServiceException at(ServiceField field, String key, Object... arguments) {
        return new InvalidServiceException(List.of(ServiceProblem.at(field, key, arguments)));
    }

    /** @throws InvalidServiceException when there are any */
    static void refuse(List<ServiceProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidServiceException(problems);
        }
    }

    /** All that is wrong, not just the first. */
    public List<ServiceProblem> problems() {
        return problems;
    }
}
