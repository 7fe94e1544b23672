package io.pupitre.tools.service;

import io.pupitre.ui.LinkRule;
import io.pupitre.ui.TextRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tool's vendor promised. An instance is always valid.
 *
 * @param appliesFrom the first month that is judged by it, as a whole, until the next level applies
 * @param promised availability in percent of the service time, more than 0, at most 100, with at most three decimals
 * @param serviceTime when the tool has to work
 * @param support when the vendor's support answers; null when that is not known
 * @param contact how to reach it: an address, a number; may be empty
 */
public record LevelDetails(
        YearMonth appliesFrom,
        BigDecimal promised,
        WeeklyHours serviceTime,
        @Nullable WeeklyHours support,
        String contact) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As many decimals as the column has. */
    private static final int DECIMALS = 3;

    /** @throws InvalidServiceException with all that is wrong */
    public LevelDetails {
        InvalidServiceException.refuse(problems(appliesFrom, promised, contact));
        promised = promised.setScale(DECIMALS);
        contact = TextRule.tidy(contact);
    }

    /** All that is wrong with what a form holds, but for hours; the month and the figure may be missing there. */
    public static List<ServiceProblem> problems(
            @Nullable YearMonth appliesFrom, @Nullable BigDecimal promised, String contact) {
        List<ServiceProblem> problems = new ArrayList<>();
        Stream.of(
                        ServiceField.APPLIES_FROM.required(appliesFrom),
                        share(promised),
                        ServiceField.CONTACT.problemOf(contact))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        return problems;
    }

    private static Optional<ServiceProblem> share(@Nullable BigDecimal promised) {
        if (promised == null) {
            return Optional.of(ServiceField.PROMISED.missing());
        }
        if (promised.signum() <= 0 || promised.compareTo(HUNDRED) > 0) {
            return Optional.of(ServiceProblem.at(ServiceField.PROMISED, "tools.service-problem-share"));
        }
        return promised.stripTrailingZeros().scale() > DECIMALS
                ? Optional.of(ServiceProblem.at(ServiceField.PROMISED, "tools.service-problem-decimals"))
                : Optional.empty();
    }

    /** Whether the contact is the address of a page. */
    public boolean hasContactPage() {
        return LinkRule.isSecure(contact);
    }
}
