package io.pupitre.tools;

import io.pupitre.ui.TextRule;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of an integration. An instance is always valid.
 *
 * @param source where the data comes from; of one in both directions, or in one that nobody knows, either end
 * @param data what flows; may be empty
 * @param note may be empty
 */
public record IntegrationDetails(
        Endpoint source,
        Endpoint target,
        IntegrationDirection direction,
        IntegrationMethod method,
        String data,
        IntegrationStatus status,
        String note) {

    /** @throws InvalidIntegrationException with all that is wrong, not just the first */
    public IntegrationDetails {
        data = TextRule.tidy(data);
        note = TextRule.tidy(note);
        List<IntegrationProblem> problems = new ArrayList<>();
        if (source.equals(target)) {
            IntegrationField.TARGET.problem("same-end").ifPresent(problems::add);
        }
        IntegrationField.DATA.problemOf(data).ifPresent(problems::add);
        IntegrationField.NOTE.problemOf(note).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidIntegrationException(problems);
        }
    }

    /** The same in another status. */
    public IntegrationDetails withStatus(IntegrationStatus other) {
        return new IntegrationDetails(source, target, direction, method, data, other, note);
    }

    /** Whether it begins or ends there. */
    public boolean touches(Endpoint end) {
        return source.equals(end) || target.equals(end);
    }

    /** The end that is not this one. */
    Endpoint across(Endpoint end) {
        return source.equals(end) ? target : source;
    }

    /** Whether data goes out of this end, or may do so as far as is known. */
    boolean leaves(Endpoint end) {
        return source.equals(end) || (target.equals(end) && direction != IntegrationDirection.ONE_WAY);
    }
}
