package io.pupitre.tools.service;

import io.pupitre.ui.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a release. An instance is always valid.
 *
 * @param text what was done
 * @param by who did it: a person, a team
 */
public record Response(String text, String by, LocalDate on) {

    /** @throws InvalidServiceException with all that is wrong */
    public Response {
        InvalidServiceException.refuse(problems(text, by, on));
        text = TextRule.tidy(text);
        by = TextRule.tidy(by);
    }

    /** All that is wrong with what a form holds; the day may be missing there. */
    public static List<ServiceProblem> problems(String text, String by, @Nullable LocalDate on) {
        return Stream.of(
                        ServiceField.RESPONSE.required(text),
                        ServiceField.RESPONDED_BY.required(by),
                        ServiceField.RESPONDED_ON.required(on))
                .flatMap(Optional::stream)
                .toList();
    }
}
