package io.pupitre.cadence;

import io.pupitre.agency.Country;
import io.pupitre.agency.Regions;
import io.pupitre.identity.People;
import io.pupitre.identity.Person;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.SearchText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the client launches, in the scope of its workspace. */
@Service
@ForConsultants
@Transactional
public class Campaigns {

    /** Enough for the largest of launches; a page with more helps nobody. */
    private static final int MOST_STEPS = 200;

    private final CampaignRows campaigns;
    private final CampaignStepRows steps;
    private final ClientTemplates templates;
    private final Regions regions;
    private final People people;
    private final Clock clock;

    Campaigns(
            CampaignRows campaigns,
            CampaignStepRows steps,
            ClientTemplates templates,
            Regions regions,
            People people,
            Clock clock) {
        this.campaigns = campaigns;
        this.steps = steps;
        this.templates = templates;
        this.regions = regions;
        this.people = people;
        this.clock = clock;
    }

    /** Those without a launch date first, then the latest launch first. */
    @Transactional(readOnly = true)
    public List<CampaignRecord> list() {
        return reaching(Set.of());
    }

    /**
     * Those that reach one of the countries, in the order of {@link #list()}.
     *
     * @param places none for all
     */
    @Transactional(readOnly = true)
    public List<CampaignRecord> reaching(Set<Country> places) {
        Comparator<LocalDate> latestFirst = Comparator.reverseOrder();
        return campaigns.findAll().stream()
                .map(Campaign::record)
                .filter(campaign -> campaign.brief().reaches(places))
                .sorted(Comparator.<CampaignRecord, LocalDate>comparing(
                                campaign -> campaign.brief().launchDate(), Comparator.nullsFirst(latestFirst))
                        .thenComparing(campaign -> campaign.brief().name()))
                .toList();
    }

    /** The first five whose name contains the text: before the others those that begin with it. */
    @Transactional(readOnly = true)
    public List<CampaignRecord> search(String text) {
        return SearchText.of(text)
                .map(wanted -> campaigns.search(wanted.anywhere(), wanted.atStart(), Limit.of(SearchText.ANSWERS)))
                .orElse(List.of())
                .stream()
                .map(Campaign::record)
                .toList();
    }

    /** @throws NotFoundException when this workspace has no such campaign */
    @Transactional(readOnly = true)
    public CampaignRecord get(CampaignId id) {
        return row(id).record();
    }

    /**
     * The steps of a campaign in the order of their due dates.
     *
     * @throws NotFoundException when this workspace has no such campaign
     */
    @Transactional(readOnly = true)
    public List<StepLine> steps(CampaignId id) {
        LocalDate launch = row(id).launchDate();
        return steps.findByCampaignOrderByDaysFromLaunchAscIdAsc(id.value()).stream()
                .map(step -> step.line(
                        launch,
                        step.doneBy().flatMap(people::find).map(Person::name).orElse("")))
                .toList();
    }

    /**
     * Adds a campaign as a draft.
     *
     * @throws ForeignCountryException when it names a country that isn't the client's
     */
    public CampaignId add(CampaignBrief brief) {
        demandOwn(brief.countries(), Set.of());
        return new CampaignId(campaigns.save(new Campaign(brief)).id());
    }

    /**
     * Changes the brief. A country that the client left since may stay where it is named already.
     *
     * @param base the campaign as the person read it
     * @throws StaleCadenceException when it was saved by somebody else since
     * @throws IncompleteBriefException when a planned campaign would lose what planning needs
     * @throws ForeignCountryException when it names another country that isn't the client's
     * @throws NotFoundException when this workspace has no such campaign
     */
    public void change(CampaignRecord base, CampaignBrief changed) {
        Campaign campaign = current(base);
        demandOwn(changed.countries(), campaign.brief().countries());
        campaign.describe(changed);
    }

    /**
     * Takes the campaign on in its life.
     *
     * @param base the campaign as the person read it
     * @throws IncompleteBriefException when it isn't ready to be planned
     * @throws InvalidCadenceException when there is no way from its status to that
     * @throws StaleCadenceException when it was saved by somebody else since
     * @throws NotFoundException when this workspace has no such campaign
     */
    public void become(CampaignRecord base, CampaignStatus next) {
        current(base).become(next);
    }

    /**
     * Adds a step.
     *
     * @throws InvalidCadenceException when the campaign has 200 already
     * @throws NotFoundException when this workspace has no such campaign
     */
    public CampaignStepId addStep(CampaignId id, StepDetails details) {
        // Locked, so that two who add at once can't pass the limit together.
        Campaign campaign = campaigns.findToChange(id.value()).orElseThrow(NotFoundException::new);
        if (steps.findByCampaignOrderByDaysFromLaunchAscIdAsc(id.value()).size() >= MOST_STEPS) {
            throw new InvalidCadenceException("too-many-steps", MOST_STEPS);
        }
        return new CampaignStepId(
                steps.save(new CampaignStep(campaign.id(), details)).id());
    }

    /**
     * Adds the steps of one of the client's templates, with the roles as owners.
     *
     * @param language of the texts
     * @throws InvalidCadenceException when the campaign would have more than 200
     * @throws NotFoundException when this workspace has no such campaign or copy
     */
    public void addSteps(CampaignId id, AppliedTemplateId template, Locale language) {
        templates
                .get(template)
                .content()
                .steps()
                .forEach(step -> addStep(
                        id,
                        new StepDetails(
                                step.title().in(language), step.ownerRole().in(language), step.daysFromAnchor())));
    }

    /** @throws NotFoundException when this workspace has no such step */
    public void changeStep(CampaignStepId id, StepDetails details) {
        step(id).describe(details);
    }

    /** @throws NotFoundException when this workspace has no such step */
    public void removeStep(CampaignStepId id) {
        steps.delete(step(id));
    }

    /**
     * Ticks a step off.
     *
     * @throws NotFoundException when this workspace has no such step
     */
    public void tickOff(CampaignStepId id) {
        step(id).tickOff(CurrentScope.get().person(), clock.instant());
    }

    /** Takes a tick back.
     *
     * @throws NotFoundException when this workspace has no such step
     */
    public void reopen(CampaignStepId id) {
        step(id).reopen();
    }

    private void demandOwn(Set<Country> named, Set<Country> before) {
        Set<Country> foreign = new HashSet<>(named);
        foreign.removeAll(before);
        if (!foreign.isEmpty()) {
            regions.list().forEach(region -> region.countries().forEach(foreign::remove));
        }
        if (!foreign.isEmpty()) {
            throw new ForeignCountryException(foreign);
        }
    }

    private Campaign row(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private CampaignStep step(CampaignStepId id) {
        return steps.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    private Campaign current(CampaignRecord base) {
        Campaign campaign = campaigns.findToChange(base.id().value()).orElseThrow(NotFoundException::new);
        if (campaign.version() != base.version()) {
            throw new StaleCadenceException();
        }
        return campaign;
    }
}
