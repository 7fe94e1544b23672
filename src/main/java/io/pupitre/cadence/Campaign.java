package io.pupitre.cadence;

import io.pupitre.agency.Country;
import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client launches once. */
@Entity
@Table(name = "campaign")
@Audited("campaign")
class Campaign extends TenantOwned implements Named {

    @Column
    private String name;

    @Column
    private String description;

    @Column
    private String audience;

    @Column
    private String owner;

    @Column
    private String measure;

    @Column(name = "idea_owner")
    private String ideaOwner;

    @Column(name = "ops_owner")
    private String opsOwner;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "country_codes")
    private String countries;

    @Column(name = "launch_date")
    private @Nullable LocalDate launchDate;

    @Enumerated(EnumType.STRING)
    private CampaignStatus status;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    @SuppressWarnings("NullAway.Init")
    Campaign(CampaignBrief brief) {
        super(Ids.next());
        status = CampaignStatus.DRAFT;
        describe(brief);
    }

    /**
     * Takes over a brief.
     *
     * @throws IncompleteBriefException when a campaign that is planned already would lose what planning needs
     */
    final void describe(CampaignBrief brief) {
        demand(status, brief);
        name = brief.name();
        description = brief.description();
        audience = brief.audience();
        owner = brief.owner();
        measure = brief.measure();
        ideaOwner = brief.ideaOwner();
        opsOwner = brief.opsOwner();
        channel = brief.channel();
        countries = brief.countries().stream().map(Country::code).sorted().collect(Collectors.joining(","));
        launchDate = brief.launchDate();
    }

    /**
     * Goes on in its life.
     *
     * @throws InvalidCadenceException when there is no way from here to there
     * @throws IncompleteBriefException when its brief isn't ready for that
     */
    void become(CampaignStatus next) {
        if (!status.next().contains(next)) {
            throw new InvalidCadenceException("status");
        }
        demand(next, brief());
        status = next;
    }

    /** Whether it is or was really meant to take place. */
    boolean isLive() {
        return status != CampaignStatus.CANCELLED;
    }

    CampaignBrief brief() {
        return new CampaignBrief(
                name, description, audience, owner, measure, ideaOwner, opsOwner, channel, countries(), launchDate);
    }

    /** Codes that no country has any more are left out. */
    private Set<Country> countries() {
        return Stream.of(countries.split(","))
                .flatMap(code -> Country.find(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    CampaignRecord record() {
        return new CampaignRecord(new CampaignId(id()), version(), brief(), status);
    }

    /** Its place in the calendar; only for one with a launch date. */
    CalendarEntry launch() {
        return new CalendarEntry(
                CalendarEntry.Kind.LAUNCH, id(), name, channel, Objects.requireNonNull(launchDate), null, false);
    }

    @Nullable
    LocalDate launchDate() {
        return launchDate;
    }

    @Override
    public String name() {
        return name;
    }

    private static void demand(CampaignStatus status, CampaignBrief brief) {
        Set<BriefField> missing = brief.missing();
        if (status.needsBrief() && !missing.isEmpty()) {
            throw new IncompleteBriefException(missing);
        }
    }
}
