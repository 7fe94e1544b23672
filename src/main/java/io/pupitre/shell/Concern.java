package io.pupitre.shell;

import io.pupitre.ui.StatusBadge;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something about a client that somebody of its agency has to attend to.
 *
 * @param severity {@code BAD} for what is late or wrong already, {@code WARN} for what is near
 * @param since since when, or until when; what is due first comes first
 * @param client its name
 * @param subject what it is about, such as a tool
 * @param kindKey what it concerns, in one or two words: the key of a phrase
 * @param reasonKey why: the key of a phrase, with the day in its {@code {0}}
 * @param actionKey what is to be done next, a verb: the key of a phrase
 * @param address of the page where that is done, with a leading slash
 */
public record Concern(
        StatusBadge.Status severity,
        LocalDate since,
        String client,
        String subject,
        String kindKey,
        String reasonKey,
        String actionKey,
        String address)
        implements Serializable {

    /** What is worse before what is not, then by day. */
    static final Comparator<Concern> MOST_URGENT_FIRST = Comparator.comparing(
                    (Concern one) -> one.severity() != StatusBadge.Status.BAD)
            .thenComparing(Concern::since)
            .thenComparing(Concern::client)
            .thenComparing(Concern::subject)
            .thenComparing(Concern::address);
}
