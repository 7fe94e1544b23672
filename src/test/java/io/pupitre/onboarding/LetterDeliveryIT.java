package io.pupitre.onboarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.pupitre.agency.Invitation;
import io.pupitre.agency.LastAdminException;
import io.pupitre.agency.LetterState;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.PendingInvitations;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.fixtures.Letters;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.identity.NewPerson;
import io.pupitre.identity.People;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A letter arrives once, however the mail server fares. */
@ConsoleTest
@SuppressWarnings("NullAway.Init")
class LetterDeliveryIT {

    @Autowired
    private Invitations invitations;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PendingInvitations pending;

    @Autowired
    private LetterCarrier carrier;

    @Autowired
    private People people;

    @Autowired
    private Scheduler scheduler;

    private final String email = Plans.newcomer(Plans.slug());
    private TwoClients agency;

    @BeforeEach
    void newAgency() {
        Servers.keycloak();
        agency = new TwoClients();
    }

    @AfterEach
    void allIsWellAgain() {
        Servers.mailGate().open();
    }

    @Test
    void whatTheMailServerMissedArrivesOnceItIsBack() {
        Servers.mailGate().shut();
        invite();
        await().atMost(20, SECONDS).until(() -> line().nextTryAt() != null);
        assertThat(line().letter()).isEqualTo(LetterState.WAITING);
        assertThat(line().invitationSentAt()).isNull();

        Servers.mailGate().open();
        awaitEnd(LetterState.SENT);
        assertThat(line().invitationSentAt()).isNotNull();
        assertThat(line().nextTryAt()).isNull();
        assertThat(Letters.to(email)).hasSize(1);
    }

    @Test
    void whoeverWaitedInVainIsSentTheLetterByHand() {
        Servers.mailGate().shut();
        invite();
        awaitEnd(LetterState.FAILED);
        assertThat(Letters.to(email)).isEmpty();

        Servers.mailGate().open();
        sendAgain();
        awaitEnd(LetterState.SENT);
        assertThat(Letters.to(email)).hasSize(1);
    }

    @Test
    void aLetterThatIsSentByHandTakesThePlaceOfTheOneThatWaits() {
        Servers.mailGate().shut();
        invite();
        await().atMost(20, SECONDS).until(() -> line().nextTryAt() != null);
        sendAgain();
        Servers.mailGate().open();
        awaitEnd(LetterState.SENT);
        await().atMost(20, SECONDS).until(() -> !isScheduled());
        assertThat(Letters.to(email)).hasSize(1);
    }

    @Test
    void aLetterWhoseAnswerGotLostIsNotSentTwice() {
        Servers.mailGate().loseAnswers();
        invite();
        awaitEnd(LetterState.UNCLEAR);
        await().atMost(20, SECONDS).until(() -> Letters.to(email).size() == 1);
    }

    @Test
    void aRunThatDiedWithTheLetterInItsHandsIsNotRepeated() {
        Invitation invitation = undelivered();
        assertThat(handOver(invitation)).isTrue();
        assertThat(carrier.carry(ticket(invitation, agency.adminInAgency()))).isEmpty();
        assertThat(line().letter()).isEqualTo(LetterState.UNCLEAR);
        assertThat(Letters.to(email)).isEmpty();
    }

    @Test
    void aRunThatDiedBeforeThatIsRepeated() {
        Invitation invitation = undelivered();
        assertThat(carrier.carry(ticket(invitation, agency.adminInAgency()))).isEmpty();
        assertThat(line().letter()).isEqualTo(LetterState.SENT);
        // And once more, should it have died before the scheduler knew.
        assertThat(carrier.carry(ticket(invitation, agency.adminInAgency()))).isEmpty();
        assertThat(Letters.to(email)).hasSize(1);
    }

    @Test
    void aForgedTicketTellsNobody() {
        Invitation invitation = undelivered();
        LetterTicket real = ticket(invitation, agency.adminInAgency());
        TwoClients foreign = new TwoClients();
        // The membership of one agency, the person and agency of another.
        assertThat(carrier.carry(new LetterTicket(
                        real.letter(),
                        real.membership(),
                        foreign.adminInAgency().person().value(),
                        foreign.adminInAgency().agency().value(),
                        null,
                        real.sender())))
                .isEmpty();
        // Somebody who isn't in the agency at all.
        assertThat(carrier.carry(new LetterTicket(
                        real.letter(), real.membership(), UUID.randomUUID(), real.agency(), null, real.sender())))
                .isEmpty();
        assertThat(line().letter()).isEqualTo(LetterState.WAITING);
        assertThat(Letters.to(email)).isEmpty();
    }

    @Test
    void whoIsEndedMeanwhileIsToldNothing() {
        Invitation invitation = undelivered();
        end(invitation.membership());
        assertThat(carrier.carry(ticket(invitation, agency.adminInAgency()))).isEmpty();
        assertThat(Letters.to(email)).isEmpty();
    }

    @Test
    void anAdminIsInvitedInTheirLanguageAndLedToThePortfolio() {
        asAdmin(() -> invitations.inviteAdmin(new NewPerson(email, "Mary Poppins", Locale.ENGLISH)));
        awaitEnd(LetterState.SENT);
        assertThat(line().role()).isEqualTo(Role.AGENCY_ADMIN);
        assertThat(line().workspace()).isNull();
        assertThat(Letters.to(email))
                .singleElement()
                .asString()
                .contains(
                        "Hello Mary Poppins", "Ada invites you to the agency Atelier", "/agency/portfolio", "password");
    }

    @Test
    void anAdminCanBeSentTheLetterAgainAndBeEndedButNotAsTheLast() {
        asAdmin(() -> invitations.inviteAdmin(new NewPerson(email, "Marie Dupont", Locale.FRENCH)));
        awaitEnd(LetterState.SENT);
        sendAgain();
        awaitEnd(LetterState.SENT);
        assertThat(Letters.to(email)).hasSize(2);

        end(line().id());
        UUID last = TwoClients.in(agency.adminInAgency(), memberships::list).stream()
                .filter(line -> line.role() == Role.AGENCY_ADMIN)
                .findFirst()
                .orElseThrow()
                .id();
        assertThatExceptionOfType(LastAdminException.class).isThrownBy(() -> end(last));

        // Whom an admin ended, an admin can invite again.
        asAdmin(() -> invitations.inviteAdmin(new NewPerson(email, "Marie Dupont", Locale.FRENCH)));
        assertThat(TwoClients.in(agency.adminInAgency(), memberships::list).stream()
                        .filter(line -> line.email().equals(email)))
                .hasSize(1);
        awaitEnd(LetterState.SENT);
    }

    @Test
    void aConsultantInvitesNobody() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.run(
                        agency.consultantInAgency(),
                        () -> invitations.inviteAdmin(new NewPerson(email, "Marie Dupont", Locale.FRENCH))));
        assertThat(Letters.to(email)).isEmpty();
    }

    /** An admin's membership whose letter no scheduler knows of. */
    private Invitation undelivered() {
        PersonId person = people.known(Ids.next().toString(), email, "Marie Dupont", "fr");
        return TwoClients.in(agency.adminInAgency(), () -> memberships.inviteAdmin(person));
    }

    private LetterTicket ticket(Invitation invitation, Scope.Agency sender) {
        try {
            return CurrentScope.call(sender, () -> LetterTicket.of(invitation));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean handOver(Invitation invitation) {
        Scope invited =
                new Scope.Agency(invitation.person(), agency.adminInAgency().agency(), Role.AGENCY_ADMIN, Set.of());
        return TwoClients.in(invited, () -> pending.handOver(invitation.membership(), invitation.letter()));
    }

    private void invite() {
        asAdmin(() -> invitations.invite(
                agency.consultantInFirst().workspace(),
                new Invitee(new NewPerson(email, "Marie Dupont", Locale.FRENCH), Role.CONSULTANT, null)));
    }

    private void sendAgain() {
        UUID membership = line().id();
        asAdmin(() -> invitations.sendAgain(membership));
    }

    private void end(UUID membership) {
        asAdmin(() -> memberships.end(membership));
    }

    private void asAdmin(Runnable work) {
        TwoClients.run(agency.adminInAgency(), work);
    }

    private MembershipLine line() {
        return Objects.requireNonNull(TwoClients.in(agency.adminInAgency(), memberships::list)).stream()
                .filter(line -> line.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private void awaitEnd(LetterState state) {
        await().atMost(30, SECONDS).until(() -> line().letter() == state);
    }

    private boolean isScheduled() {
        return scheduler.getScheduledExecutions().stream()
                .anyMatch(execution -> execution.getData() instanceof LetterTicket ticket
                        && ticket.membership().equals(line().id()));
    }
}
