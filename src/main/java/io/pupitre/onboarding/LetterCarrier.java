package io.pupitre.onboarding;

import io.pupitre.agency.AgencyMembership;
import io.pupitre.agency.PendingInvitations;
import io.pupitre.agency.PendingLetter;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.identity.Accounts;
import io.pupitre.identity.AccountsUnavailableException;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.notification.Mail;
import io.pupitre.notification.MailFailedException;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells an invited person, by mail, where they are expected and how they get in. Whoever hasn't chosen a password gets one for
 * the first sign-in; it is made here, so that it is stored nowhere but in the mail.
 *
 * <p>Works in the scope of who gets the letter, as the directory makes it: who may enter no more, or whose agency is suspended,
 * gets none.
 *
 * @see <a href="../../../../../../docs/decisions/0014-letters.md">Letters that are sent again by themselves</a>
 */
@Component
class LetterCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(LetterCarrier.class);

    private final PendingInvitations invitations;
    private final WorkspaceDirectory directory;
    private final People people;
    private final Accounts accounts;
    private final Post post;
    private final List<Duration> patience;
    private final Clock clock;

    LetterCarrier(
            PendingInvitations invitations,
            WorkspaceDirectory directory,
            People people,
            Accounts accounts,
            Post post,
            @Value("${pupitre.mail.retry-after}") List<Duration> patience,
            Clock clock) {
        this.invitations = invitations;
        this.directory = directory;
        this.people = people;
        this.accounts = accounts;
        this.post = post;
        this.patience = List.copyOf(patience);
        this.clock = clock;
    }

    /** Where the person is expected, and as what. */
    private record Place(Scope scope, InvitationLetter.Destination destination) {}

    /** @return when to come again; empty when it is over with this letter */
    Optional<Instant> carry(LetterTicket ticket) {
        Optional<Place> place = ticket.workspaceId().isPresent() ? workspace(ticket) : agency(ticket);
        return place.flatMap(where -> {
            try {
                return CurrentScope.call(where.scope(), () -> carry(ticket, where.destination()));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Optional<Place> workspace(LetterTicket ticket) {
        PersonId person = ticket.invited();
        return ticket.workspaceId()
                .flatMap(workspace -> directory.find(person, workspace))
                .filter(found -> found.workspace().agency().equals(ticket.agencyId()))
                .map(found -> new Place(
                        found.scopeOf(person),
                        new InvitationLetter.Destination(
                                found.workspace().agencyName(),
                                Optional.of(found.workspace().name()),
                                found.role(),
                                // As they will meet it: who works for two agencies may need the longer address.
                                post.link("/c/" + found.address()))));
    }

    private Optional<Place> agency(LetterTicket ticket) {
        PersonId person = ticket.invited();
        List<AgencyMembership> agencies = directory.agencies(person);
        return agencies.stream()
                .filter(one -> one.id().equals(ticket.agencyId()))
                .findFirst()
                .flatMap(found -> directory
                        .enter(person, found.id())
                        .map(scope -> new Place(
                                scope,
                                new InvitationLetter.Destination(
                                        found.name(),
                                        Optional.empty(),
                                        found.role(),
                                        post.link("/agency/portfolio"
                                                + (agencies.size() > 1 ? "?agency=" + found.slug() : ""))))));
    }

    private Optional<Instant> carry(LetterTicket ticket, InvitationLetter.Destination destination) {
        PendingLetter letter =
                invitations.find(ticket.membership(), ticket.letter()).orElse(null);
        if (letter == null) {
            return Optional.empty();
        }
        if (letter.handedOver()) {
            // The node died at the wrong moment: a second letter would make the first one's password void.
            invitations.unclear(ticket.membership(), ticket.letter());
            return Optional.empty();
        }
        try {
            Mail mail = written(ticket, destination);
            if (invitations.handOver(ticket.membership(), ticket.letter())) {
                post.send(mail);
                invitations.sent(ticket.membership(), ticket.letter());
            }
            return Optional.empty();
        } catch (AccountsUnavailableException e) {
            LOG.warn("Keycloak gave no password for letter {}", ticket.letter(), e);
            return failed(ticket, letter.tries());
        } catch (MailFailedException e) {
            LOG.warn("Letter {} didn't leave", ticket.letter(), e);
            if (e.mayHaveLeft()) {
                invitations.unclear(ticket.membership(), ticket.letter());
                return Optional.empty();
            }
            return failed(ticket, letter.tries());
        }
    }

    private Optional<Instant> failed(LetterTicket ticket, int triesBefore) {
        Optional<Instant> next = triesBefore < patience.size() && post.delivers()
                ? Optional.of(clock.instant().plus(patience.get(triesBefore)))
                : Optional.empty();
        invitations.failed(ticket.membership(), ticket.letter(), next.orElse(null));
        return next;
    }

    private Mail written(LetterTicket ticket, InvitationLetter.Destination destination) {
        Person person = people.find(ticket.invited()).orElseThrow();
        String sender =
                people.find(new PersonId(ticket.sender())).map(Person::name).orElse("");
        return new InvitationLetter(person, sender, destination).mail(accounts.firstPassword(ticket.invited()));
    }
}
