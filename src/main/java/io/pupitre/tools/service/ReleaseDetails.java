package io.pupitre.tools.service;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tool's vendor announced. An instance is always valid.
 *
 * @param name or version
 * @param effectiveOn the day from which it applies; null when the vendor says none
 * @param link to the announcement, an https address, or empty
 * @param changes what changes; may be empty
 */
public record ReleaseDetails(
        String name, LocalDate announcedOn, @Nullable LocalDate effectiveOn, String link, String changes) {

    /** @throws InvalidServiceException with all that is wrong */
    public ReleaseDetails {
        InvalidServiceException.refuse(problems(name, announcedOn, effectiveOn, link, changes));
        name = TextRule.tidy(name);
        link = TextRule.tidy(link);
        changes = TextRule.tidy(changes);
    }

    /** All that is wrong with what a form holds; the day may be missing there. */
    public static List<ServiceProblem> problems(
            String name,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate effectiveOn,
            String link,
            String changes) {
        return Stream.of(
                        ServiceField.RELEASE_NAME.required(name),
                        ServiceField.ANNOUNCED_ON.required(announcedOn),
                        ServiceField.EFFECTIVE_ON.problemOf(effectiveOn),
                        ServiceField.RELEASE_LINK.link(link),
                        ServiceField.CHANGES.problemOf(changes))
                .flatMap(Optional::stream)
                .toList();
    }
}
