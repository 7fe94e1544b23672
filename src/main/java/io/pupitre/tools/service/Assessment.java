package io.pupitre.tools.service;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a release means for the client. An instance is always valid.
 *
 * @param note why
 * @param owner who responds; empty when nobody has to, or nobody is named yet
 * @param respondBy until when; null when nobody has to respond, or no day is set
 */
public record Assessment(
        ReleaseImpact impact,
        String note,
        String owner,
        @Nullable LocalDate respondBy) {

    /** @throws InvalidServiceException with all that is wrong */
    public Assessment {
        InvalidServiceException.refuse(problems(note, owner, respondBy));
        boolean needsResponse = impact != ReleaseImpact.NONE;
        note = TextRule.tidy(note);
        owner = needsResponse ? TextRule.tidy(owner) : "";
        respondBy = needsResponse ? respondBy : null;
    }

    /** All that is wrong with what a form holds. */
    public static List<ServiceProblem> problems(String note, String owner, @Nullable LocalDate respondBy) {
        return Stream.of(
                        ServiceField.NOTE.required(note),
                        ServiceField.OWNER.problemOf(owner),
                        ServiceField.RESPOND_BY.problemOf(respondBy))
                .flatMap(Optional::stream)
                .toList();
    }
}
