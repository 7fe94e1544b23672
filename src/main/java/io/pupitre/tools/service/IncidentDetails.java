package io.pupitre.tools.service;

import io.pupitre.ui.TextRule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a tool. An instance is always valid.
 *
 * @param startedAt to the minute
 * @param endedAt to the minute, not before {@code startedAt}; null while it goes on
 * @param description what happened; may be empty
 * @param ticketLink the vendor's ticket, an https address, or empty
 */
public record IncidentDetails(
        String title,
        Instant startedAt,
        @Nullable Instant endedAt,
        IncidentImpact impact,
        String description,
        String ticketLink) {

    /** @throws InvalidServiceException with all that is wrong */
    public IncidentDetails {
        InvalidServiceException.refuse(problems(title, startedAt, endedAt, description, ticketLink));
        title = TextRule.tidy(title);
        startedAt = startedAt.truncatedTo(ChronoUnit.MINUTES);
        endedAt = endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MINUTES);
        description = TextRule.tidy(description);
        ticketLink = TextRule.tidy(ticketLink);
    }

    /** All that is wrong with what a form holds; moments may be missing there. */
    public static List<ServiceProblem> problems(
            String title,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            String description,
            String ticketLink) {
        List<ServiceProblem> problems = new ArrayList<>();
        Stream.of(
                        ServiceField.TITLE.required(title),
                        ServiceField.STARTED_AT.required(startedAt),
                        ServiceField.ENDED_AT.problemOf(endedAt),
                        ServiceField.DESCRIPTION.problemOf(description),
                        ServiceField.TICKET_LINK.link(ticketLink))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        if (startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
            problems.add(ServiceProblem.at(ServiceField.ENDED_AT, "tools.service-problem-order"));
        }
        return problems;
    }

    /** Whether it goes on. */
    public boolean isOngoing() {
        return endedAt == null;
    }
}
