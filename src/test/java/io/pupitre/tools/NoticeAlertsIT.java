package io.pupitre.tools;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.pupitre.agency.Clients;
import io.pupitre.agency.MembershipLine;
import io.pupitre.agency.Memberships;
import io.pupitre.agency.StaffMember;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.fixtures.Letters;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.identity.People;
import io.pupitre.notification.Post;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DuplicateKeyException;

/** People are told once of each stage, however the mail server fares. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class NoticeAlertsIT {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @Autowired
    private Tools tools;

    @Autowired
    private ToolImports imports;

    @Autowired
    private Clients agencyClients;

    @Autowired
    private RenewalStatements renewals;

    @Autowired
    private AlertStatements statements;

    @Autowired
    private WorkspaceDirectory directory;

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private Post post;

    @Autowired
    private NoticeAlerts alerts;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
        Servers.mailGate().open();
    }

    @AfterEach
    void allIsWellAgain() {
        Servers.mailGate().open();
    }

    @Test
    void eachStageIsToldOnce() {
        // The last day of notice is 120 days from today.
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(150), 30));

        tellConsultant(TODAY.minusDays(1));
        assertThat(letters()).isEmpty();
        for (int day = 0; day <= 122; day += 2) {
            tellConsultant(TODAY.plusDays(day));
            tellConsultant(TODAY.plusDays(day));
            assertThat(letters()).hasSize(day < 30 ? 1 : day < 60 ? 2 : 3);
        }
        assertThat(letters().get(0)).contains("(dans 120\u00A0jours)");
        assertThat(letters().get(1)).contains("(dans 90\u00A0jours)");
        assertThat(letters().get(2)).contains("(dans 60\u00A0jours)");
    }

    @Test
    void whatWasEnteredLateIsToldAtItsTightestStageOnly() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(30), 20));
        tellConsultant(TODAY);
        tellConsultant(TODAY.plusDays(10));
        tellConsultant(TODAY.plusDays(11));
        assertThat(letters()).hasSize(1);
    }

    @Test
    void oneLetterTellsAllThatIsNew() {
        ToolRecord ancre = add(ToolExamples.renewing("Ancre", TODAY.plusDays(90), 30)
                .edit()
                .vendor("Éditions Lumen")
                .autoRenewal(true)
                .annualCost(Money.of(new BigDecimal("18400.5"), "EUR"))
                .details());
        TwoClients.in(
                clients.consultantInSecond(),
                () -> tools.add(ToolExamples.renewing("Tamis", TODAY.plusDays(100), null)));
        add(ToolExamples.renewing("Later", TODAY.plusDays(300), 0));

        tellConsultant(TODAY);

        assertThat(letters())
                .singleElement()
                .asString()
                .satisfies(letter -> assertThat(letter)
                        .contains(
                                "Bonjour Carl,",
                                "Client – Ancre (Éditions Lumen)\nPréavis au plus tard le 2 avr. 2027 (dans 60\u00A0jours)"
                                        .replace("2 avr. 2027", "2\u00A0avr.\u00A02027"),
                                "reconduction tacite\n",
                                "18\u00A0400,50\u00A0€",
                                "/c/" + clients.firstAddress() + "/tools/"
                                        + ancre.id().value(),
                                "Client – Tamis\nPréavis inconnu",
                                "/agency/renewals")
                        .doesNotContain("Later", "?agency="));
    }

    @Test
    void aMovedRenewalIsToldAnew() {
        ToolRecord tool = add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        tellConsultant(TODAY);
        TwoClients.run(here, () -> tools.change(tool, ToolExamples.renewing("Ancre", TODAY.plusDays(400), 0)));
        tellConsultant(TODAY);
        assertThat(letters()).hasSize(1);
        tellConsultant(TODAY.plusDays(350));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aConsultantIsToldOfTheirClientsAnAdminOfAll() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        TwoClients.in(
                clients.consultantInSecond(), () -> tools.add(ToolExamples.renewing("Tamis", TODAY.plusDays(50), 0)));
        endMembershipInFirst();
        PersonId admin = clients.adminInAgency().person();

        tellConsultant(TODAY);
        at(TODAY).tell(admin, here.agency());
        at(TODAY).tell(clients.cmoInFirst().person(), here.agency());

        assertThat(letters()).singleElement().asString().contains("Tamis").doesNotContain("Ancre");
        assertThat(lettersTo(admin)).singleElement().asString().contains("Tamis", "Ancre");
        assertThat(lettersTo(clients.cmoInFirst().person())).isEmpty();
    }

    @Test
    void whoWorksForTwoAgenciesIsToldByEach() {
        TwoClients other = new TwoClients();
        PersonId carl = here.person();
        TwoClients.in(other.adminInAgency(), () -> memberships.inviteAdmin(carl));
        people.speak(carl, Locale.ENGLISH);
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        TwoClients.in(
                other.consultantInFirst(), () -> tools.add(ToolExamples.renewing("Tamis", TODAY.plusDays(50), 0)));

        tellConsultant(TODAY);
        at(TODAY).tell(carl, other.adminInAgency().agency());

        assertThat(letters()).hasSize(2);
        assertThat(letters().get(0))
                .contains("Hello Carl,", "Ancre", "?agency=")
                .doesNotContain("Tamis");
        assertThat(letters().get(1)).contains("Tamis").doesNotContain("Ancre");
    }

    @Test
    void nothingIsToldOfAClientAtRest() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        TwoClients.run(clients.adminInFirst(), () -> settings.become(WorkspaceStatus.ARCHIVED));
        tellConsultant(TODAY);
        assertThat(letters()).isEmpty();
    }

    @Test
    void whatTheServerRefusedIsToldLaterButNotForEver() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        Servers.mailGate().shut();
        tellConsultant(TODAY);
        Servers.mailGate().open();
        tellConsultant(TODAY);
        assertThat(letters()).hasSize(1);

        add(ToolExamples.renewing("Tamis", TODAY.plusDays(50), 0));
        Servers.mailGate().shut();
        for (int tries = 0; tries < AlertStatements.MAX_TRIES; tries++) {
            tellConsultant(TODAY);
        }
        Servers.mailGate().open();
        tellConsultant(TODAY);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aLetterWhoseAnswerGotLostIsNotSentTwice() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        Servers.mailGate().loseAnswers();
        tellConsultant(TODAY);
        Servers.mailGate().open();
        tellConsultant(TODAY);
        await().atMost(20, SECONDS).until(() -> letters().size() == 1);
    }

    @Test
    void aRunThatDiedBeforeTheMailServerIsNotRepeated() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        add(ToolExamples.renewing("Tamis", TODAY.plusDays(51), 0));
        List<ContractRenewal> due = TwoClients.in(clients.consultantInAgency(), then(TODAY)::list);
        ContractRenewal ancre = due.getFirst();

        TwoClients.run(clients.consultantInAgency(), () -> statements.handOver(List.of(ancre)));
        // Of all or none: the other run's is refused as a whole.
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> TwoClients.run(
                        clients.consultantInAgency(), () -> statements.handOver(List.copyOf(due.reversed()))));
        tellConsultant(TODAY);

        assertThat(letters()).singleElement().asString().contains("Tamis").doesNotContain("Ancre");
    }

    @Test
    void anImportWhoseToolWasToldOfCanBeUndone() throws Exception {
        ToolFile file = ToolLists.file("Outil;Statut;Renouvellement;Préavis (jours)", "Tamis;Actif;01/03/2027;10");
        ImportSummary done = TwoClients.in(here, () -> imports.apply(imports.preview(file, file.guess(), Set.of())));
        tellConsultant(TODAY);
        assertThat(letters()).hasSize(1);

        TwoClients.run(here, () -> imports.undo(done.id(), false));

        assertThat(TwoClients.in(here, () -> tools.count(ToolFilter.ALL))).isZero();
    }

    @Test
    void anotherAgencysStaffCanNoteNothingOfIt() {
        add(ToolExamples.renewing("Ancre", TODAY.plusDays(50), 0));
        List<ContractRenewal> due = TwoClients.in(clients.consultantInAgency(), then(TODAY)::list);
        TwoClients foreign = new TwoClients();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> TwoClients.run(foreign.adminInAgency(), () -> statements.handOver(due)))
                .withStackTraceContaining("StatementRefusedException");
        at(TODAY).tell(foreign.adminInAgency().person(), here.agency());
        assertThat(lettersTo(foreign.adminInAgency().person())).isEmpty();
    }

    @Test
    void theRoundReachesEachOfTheStaffAndNobodyElse() {
        LocalDate now = LocalDate.now(ZoneOffset.UTC);
        add(ToolExamples.renewing("Ancre", now.plusDays(50), 0));
        assertThat(directory.staff())
                .contains(
                        new StaffMember(here.person(), here.agency()),
                        new StaffMember(clients.adminInAgency().person(), here.agency()))
                .doesNotContain(new StaffMember(clients.cmoInFirst().person(), here.agency()))
                .doesNotHaveDuplicates();

        alerts.tellAll();
        alerts.tellAll();

        assertThat(letters()).hasSize(1);
        assertThat(lettersTo(clients.adminInAgency().person())).hasSize(1);
        assertThat(lettersTo(clients.cmoInFirst().person())).isEmpty();
    }

    @Test
    void whoseMembershipEndedIsNotOnTheStaff() {
        endMembershipInFirst();
        assertThat(directory.staff()).contains(new StaffMember(here.person(), here.agency()));
        endMembershipInFirst();
        assertThat(directory.staff()).doesNotContain(new StaffMember(here.person(), here.agency()));
    }

    /** That of the consultant in the first client; when that is over, in the second. */
    private void endMembershipInFirst() {
        TwoClients.run(clients.adminInAgency(), () -> {
            MembershipLine line = memberships.list().stream()
                    .filter(one -> one.email().equals(email(here.person())))
                    .min(Comparator.comparing(one -> !here.workspace().equals(one.workspace())))
                    .orElseThrow(NotFoundException::new);
            memberships.end(line.id());
        });
    }

    private void tellConsultant(LocalDate day) {
        at(day).tell(here.person(), here.agency());
    }

    /** At noon. */
    private NoticeAlerts at(LocalDate day) {
        return new NoticeAlerts(directory, people, then(day), statements, post);
    }

    private Renewals then(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Renewals(agencyClients, renewals, Clock.fixed(noon, ZoneOffset.UTC));
    }

    private List<String> letters() {
        return lettersTo(here.person());
    }

    private static List<String> lettersTo(PersonId person) {
        return Letters.to(email(person));
    }

    private static String email(PersonId person) {
        return person.value() + "@test";
    }

    private ToolRecord add(ToolDetails tool) {
        return TwoClients.in(here, () -> tools.add(tool));
    }
}
