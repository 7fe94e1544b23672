package io.pupitre.cadence;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.agency.Country;
import io.pupitre.agency.Region;
import io.pupitre.agency.Regions;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FieldChange;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.templates.TemplateOffer;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
class CadencesIT {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 22);

    private final TwoClients clients = new TwoClients();
    private final Scope.Workspace here = clients.consultantInFirst();
    private final CadenceDetails newsletter = new CadenceDetails(
            "Lettre 🚀 <b>كمبيوتر</b>",
            "Un sujet",
            Channel.EMAIL,
            new Rhythm.Weekly(1, Set.of(DayOfWeek.MONDAY)).recurrence(),
            MONDAY,
            LocalTime.of(2, 30),
            null);

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates templates;

    @Autowired
    private Regions regions;

    @Autowired
    private AuditLog log;

    @Test
    void aCadenceIsReadBackAsItWasAddedInAnyZoneOfTheServer() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"UTC", "America/New_York", "Pacific/Auckland"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                CadenceId id = in(here, () -> cadences.add(newsletter));
                run(
                        here,
                        () -> cadences.move(
                                id, MONDAY, LocalDate.of(2027, 3, 28).atTime(2, 30)));

                assertThat(in(here, () -> cadences.get(id)).details()).isEqualTo(newsletter);
                assertThat(in(here, () -> cadences.exceptions(id)))
                        .containsExactly(new CadenceException(
                                MONDAY, LocalDate.of(2027, 3, 28).atTime(2, 30)));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theNextTenAreShownInTheClientsZone() {
        assertThat(in(here, () -> cadences.preview(newsletter, 10))).hasSize(10).allSatisfy(one -> {
            assertThat(one.start().getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
            assertThat(one.start().toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        });
    }

    @Test
    void theCalendarShowsCadencesAndLaunchesWithTheirExceptions() {
        CadenceId id = in(here, () -> cadences.add(newsletter));
        run(here, () -> cadences.skip(id, MONDAY.plusWeeks(1)));
        run(here, () -> cadences.move(id, MONDAY, MONDAY.plusDays(1).atTime(14, 0)));
        CampaignId campaign = in(here, () -> campaigns.add(CampaignTest.brief("", "", "", MONDAY.plusDays(2))));

        assertThat(in(here, () -> cadences.calendar(MONDAY, MONDAY.plusWeeks(2), null, Set.of())))
                .extracting(CalendarEntry::kind, CalendarEntry::id, CalendarEntry::day, CalendarEntry::moved)
                .containsExactly(
                        Tuple.tuple(CalendarEntry.Kind.CADENCE, id.value(), MONDAY.plusDays(1), true),
                        Tuple.tuple(CalendarEntry.Kind.LAUNCH, campaign.value(), MONDAY.plusDays(2), false),
                        Tuple.tuple(CalendarEntry.Kind.CADENCE, id.value(), MONDAY.plusWeeks(2), false));
        assertThat(in(here, () -> cadences.calendar(MONDAY, MONDAY.plusWeeks(2), Channel.SOCIAL, Set.of())))
                .isEmpty();

        run(here, () -> cadences.restore(id, MONDAY));
        assertThat(in(here, () -> cadences.exceptions(id))).hasSize(1);
        run(here, () -> cadences.remove(id));
        assertThat(in(here, cadences::list)).isEmpty();
    }

    @Test
    void onlyADayOfTheRuleCanBeExcepted() {
        CadenceId id = in(here, () -> cadences.add(newsletter));
        notFound(() -> run(here, () -> cadences.skip(id, MONDAY.plusDays(1))));
        notFound(() -> run(here, () -> cadences.skip(id, MONDAY.minusWeeks(1))));
        assertThat(in(here, () -> cadences.exceptions(id))).isEmpty();
    }

    @Test
    void theSecondOfTwoSaversIsTold() {
        CadenceId id = in(here, () -> cadences.add(newsletter));
        CadenceRecord base = in(here, () -> cadences.get(id));
        run(here, () -> cadences.change(base, renamed("Premier")));

        assertThatExceptionOfType(StaleCadenceException.class)
                .isThrownBy(() -> run(here, () -> cadences.change(base, renamed("Second"))));
        assertThat(in(here, () -> cadences.get(id)).details().name()).isEqualTo("Premier");
    }

    @Test
    void aCampaignIsPlannedOnlyWithAudienceOwnerAndMeasure() {
        CampaignId id = in(here, () -> campaigns.add(CampaignTest.brief("", "Carl", "", MONDAY)));

        assertThatExceptionOfType(IncompleteBriefException.class)
                .isThrownBy(() -> run(here, () -> campaigns.become(campaigns.get(id), CampaignStatus.PLANNED)))
                .satisfies(e ->
                        assertThat(e.missing()).containsExactlyInAnyOrder(BriefField.AUDIENCE, BriefField.MEASURE));

        run(here, () -> campaigns.change(campaigns.get(id), CampaignTest.complete()));
        run(here, () -> campaigns.become(campaigns.get(id), CampaignStatus.PLANNED));
        assertThat(in(here, () -> campaigns.get(id)).status()).isEqualTo(CampaignStatus.PLANNED);
        assertThat(in(here, () -> log.of(id.value())))
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.CHANGED, AuditEntry.Action.CHANGED, AuditEntry.Action.CREATED);
    }

    @Test
    void aCampaignRunsInCountriesOfTheClientOnly() {
        activeIn("Nord", "SE", "FR");
        CampaignId id = in(here, () -> campaigns.add(running("SE")));

        assertThatExceptionOfType(ForeignCountryException.class)
                .isThrownBy(() -> in(here, () -> campaigns.add(running("SE", "IT"))))
                .satisfies(e -> assertThat(e.countries()).containsExactly(new Country("IT")));
        assertThatExceptionOfType(ForeignCountryException.class)
                .isThrownBy(() -> run(here, () -> campaigns.change(campaigns.get(id), running("IT"))));

        run(here, () -> campaigns.change(campaigns.get(id), running("FR", "SE")));
        assertThat(in(here, () -> campaigns.get(id)).brief()).isEqualTo(running("SE", "FR"));
        assertThat(in(here, () -> log.of(id.value())).getFirst().changes())
                .singleElement()
                .isEqualTo(new FieldChange("countries", "SE", "FR,SE"));
    }

    @Test
    void aPlaceShowsWhatRunsThereAndWhatRunsEverywhere() {
        activeIn("Nord", "SE", "FR");
        CampaignId swedish = in(here, () -> campaigns.add(running("SE")));
        CampaignId french = in(here, () -> campaigns.add(running("FR")));
        CampaignId global = in(here, () -> campaigns.add(running()));
        Set<Country> sweden = Set.of(new Country("SE"));

        assertThat(in(here, () -> campaigns.reaching(sweden)))
                .extracting(CampaignRecord::id)
                .containsExactlyInAnyOrder(swedish, global);
        assertThat(in(here, () -> cadences.calendar(MONDAY, MONDAY, null, sweden)))
                .extracting(CalendarEntry::id)
                .containsExactlyInAnyOrder(swedish.value(), global.value());
        assertThat(in(here, () -> cadences.calendar(MONDAY, MONDAY, null, Set.of())))
                .extracting(CalendarEntry::id)
                .containsExactlyInAnyOrder(swedish.value(), french.value(), global.value());
    }

    @Test
    void stepsFollowTheLaunchInWorkingDays() {
        CampaignId id = in(here, () -> campaigns.add(CampaignTest.complete()));
        CampaignStepId test = in(here, () -> campaigns.addStep(id, new StepDetails("Tester", "Ops", -3)));
        run(here, () -> campaigns.addStep(id, new StepDetails("Brief", "", -20)));
        run(here, () -> campaigns.tickOff(test));

        assertThat(in(here, () -> campaigns.steps(id)))
                .extracting(step -> step.details().title(), StepLine::due, StepLine::doneBy)
                .containsExactly(
                        Tuple.tuple("Brief", LocalDate.of(2027, 4, 7), ""),
                        Tuple.tuple("Tester", LocalDate.of(2027, 4, 30), "Carl"));

        run(here, () -> campaigns.reopen(test));
        run(here, () -> campaigns.changeStep(test, new StepDetails("Tester deux fois", "Ops", -2)));
        assertThat(in(here, () -> campaigns.steps(id)).getLast()).satisfies(step -> {
            assertThat(step.done()).isFalse();
            assertThat(step.details().title()).isEqualTo("Tester deux fois");
        });
        run(here, () -> campaigns.removeStep(test));
        assertThat(in(here, () -> campaigns.steps(id))).hasSize(1);
    }

    @Test
    void aCampaignTakesItsStepsFromTheClientsTemplate() {
        run(clients.adminInAgency(), () -> library.adopt(StarterTemplates.all()));
        AppliedTemplateId copy = in(
                here,
                () -> templates.apply(templates.offers().stream()
                        .filter(offer -> "campaign-launch".equals(offer.origin()))
                        .map(TemplateOffer::id)
                        .findFirst()
                        .orElseThrow()));
        CampaignId id = in(here, () -> campaigns.add(CampaignTest.complete()));

        run(here, () -> campaigns.addSteps(id, copy, Locale.FRENCH));

        assertThat(in(here, () -> campaigns.steps(id)))
                .hasSizeGreaterThan(5)
                .first()
                .satisfies(step -> assertThat(step.details().title()).isEqualTo("Rédiger le brief"));
    }

    @Test
    void anotherClientFindsNothing() {
        CadenceId cadence = in(here, () -> cadences.add(newsletter));
        CampaignId campaign = in(here, () -> campaigns.add(CampaignTest.complete()));
        CampaignStepId step = in(here, () -> campaigns.addStep(campaign, new StepDetails("Tester", "", -3)));
        CadenceRecord cadenceBase = in(here, () -> cadences.get(cadence));
        CampaignRecord campaignBase = in(here, () -> campaigns.get(campaign));
        run(here, () -> cadences.skip(cadence, MONDAY));
        var elsewhere = clients.consultantInSecond();

        assertThat(in(elsewhere, cadences::list)).isEmpty();
        assertThat(in(elsewhere, campaigns::list)).isEmpty();
        assertThat(in(elsewhere, () -> cadences.exceptions(cadence))).isEmpty();
        assertThat(in(elsewhere, () -> cadences.calendar(MONDAY, MONDAY.plusDays(90), null, Set.of())))
                .isEmpty();
        notFound(() -> in(elsewhere, () -> cadences.get(cadence)));
        notFound(() -> in(elsewhere, () -> cadences.next(cadence, 10)));
        notFound(() -> run(elsewhere, () -> cadences.change(cadenceBase, newsletter)));
        notFound(() -> run(elsewhere, () -> cadences.skip(cadence, MONDAY)));
        notFound(() -> run(elsewhere, () -> cadences.move(cadence, MONDAY, MONDAY.atTime(9, 0))));
        notFound(() -> run(elsewhere, () -> cadences.restore(cadence, MONDAY)));
        notFound(() -> run(elsewhere, () -> cadences.remove(cadence)));
        notFound(() -> in(elsewhere, () -> campaigns.get(campaign)));
        notFound(() -> in(elsewhere, () -> campaigns.steps(campaign)));
        notFound(() -> run(elsewhere, () -> campaigns.change(campaignBase, CampaignTest.complete())));
        notFound(() -> run(elsewhere, () -> campaigns.become(campaignBase, CampaignStatus.PLANNED)));
        notFound(() -> run(elsewhere, () -> campaigns.addStep(campaign, new StepDetails("x", "", 0))));
        notFound(() -> run(elsewhere, () -> campaigns.changeStep(step, new StepDetails("x", "", 0))));
        notFound(() -> run(elsewhere, () -> campaigns.tickOff(step)));
        notFound(() -> run(elsewhere, () -> campaigns.reopen(step)));
        notFound(() -> run(elsewhere, () -> campaigns.removeStep(step)));
    }

    @Test
    void theCmoHasNoPartInIt() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(clients.cmoInFirst(), cadences::list));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(clients.cmoInFirst(), campaigns::list));
    }

    private void activeIn(String region, String... codes) {
        run(
                here,
                () -> regions.add(
                        new Region(region, Stream.of(codes).map(Country::new).toList())));
    }

    private static CampaignBrief running(String... codes) {
        return new CampaignBrief(
                "Rentrée",
                "",
                "",
                "",
                "",
                "",
                "",
                Channel.EMAIL,
                Stream.of(codes).map(Country::new).collect(Collectors.toSet()),
                MONDAY);
    }

    private CadenceDetails renamed(String name) {
        return new CadenceDetails(
                name,
                newsletter.description(),
                newsletter.channel(),
                newsletter.recurrence(),
                newsletter.firstDay(),
                newsletter.time(),
                newsletter.lastDay());
    }

    private static void notFound(ThrowingCallable work) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(work);
    }
}
