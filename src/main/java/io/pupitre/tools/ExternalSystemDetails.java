package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of an external system. An instance is always valid.
 *
 * @param note may be empty
 */
public record ExternalSystemDetails(String name, SystemKind kind, String note) {

    /** @throws InvalidIntegrationException with all that is wrong, not just the first */
    public ExternalSystemDetails {
        name = TextRule.tidy(name);
        note = TextRule.tidy(note);
        List<IntegrationProblem> problems = Stream.of(
                        IntegrationField.NAME.problemOf(name), IntegrationField.NOTE.problemOf(note))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidIntegrationException(problems);
        }
    }

    /** One of which only the name is known, and what the name says of its kind. */
    public static ExternalSystemDetails named(String name) {
        return new ExternalSystemDetails(name, SystemKind.saidBy(name), "");
    }
}
