package io.pupitre.sample;

import io.pupitre.agency.OpenWorkspace;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.CampaignStatus;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.StarterCadences;
import io.pupitre.cadence.StepDetails;
import io.pupitre.identity.People;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.templates.StarterTemplates;
import io.pupitre.templates.TemplateOffer;
import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.Tools;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.rule.StarterRules;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is in the sample's workspaces, made through the services as their consultants would: Nordwind is the small case of
 * the field's literature (13 people, 4 regions, 7 countries), Cime is a client in the middle of its first year, Littoral has
 * just begun. Each part is made where there is nothing of its kind yet, so that a start that broke off is made good by the
 * next.
 */
@Component
@Order(2)
@ConditionalOnBooleanProperty("pupitre.demo-content")
class SampleContent implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleContent.class);

    private final People people;
    private final WorkspaceDirectory directory;
    private final Library library;
    private final ClientTemplates templates;
    private final Tools tools;
    private final SampleIntegrations sampleIntegrations;
    private final SampleReplacements sampleReplacements;
    private final SampleQuality sampleQuality;
    private final SampleEvaluations sampleEvaluations;
    private final SampleGaps sampleGaps;
    private final SampleReviews sampleReviews;
    private final SampleService sampleService;
    private final StackRules rules;
    private final Cadences cadences;
    private final Campaigns campaigns;
    private final Regions regions;
    private final InputImports imports;
    private final SampleKpis sampleKpis;
    private final SampleHypotheses sampleHypotheses;
    private final Scorecards scorecards;
    private final SampleReports sampleReports;
    private final PublicationSchedules schedules;
    private final Jobs jobs;
    private final Clock clock;

    SampleContent(
            People people,
            WorkspaceDirectory directory,
            Library library,
            ClientTemplates templates,
            Tools tools,
            SampleIntegrations sampleIntegrations,
            SampleReplacements sampleReplacements,
            SampleQuality sampleQuality,
            SampleEvaluations sampleEvaluations,
            SampleGaps sampleGaps,
            SampleReviews sampleReviews,
            SampleService sampleService,
            StackRules rules,
            Cadences cadences,
            Campaigns campaigns,
            Regions regions,
            InputImports imports,
            SampleKpis sampleKpis,
            SampleHypotheses sampleHypotheses,
            Scorecards scorecards,
            SampleReports sampleReports,
            PublicationSchedules schedules,
            Jobs jobs,
            Clock clock) {
        this.people = people;
        this.directory = directory;
        this.library = library;
        this.templates = templates;
        this.tools = tools;
        this.sampleIntegrations = sampleIntegrations;
        this.sampleReplacements = sampleReplacements;
        this.sampleQuality = sampleQuality;
        this.sampleEvaluations = sampleEvaluations;
        this.sampleGaps = sampleGaps;
        this.sampleReviews = sampleReviews;
        this.sampleService = sampleService;
        this.rules = rules;
        this.cadences = cadences;
        this.campaigns = campaigns;
        this.regions = regions;
        this.imports = imports;
        this.sampleKpis = sampleKpis;
        this.sampleHypotheses = sampleHypotheses;
        this.scorecards = scorecards;
        this.sampleReports = sampleReports;
        this.schedules = schedules;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        stock(SamplePerson.ADA);
        stock(SamplePerson.BEA);
        in(SamplePerson.CARL, "nordwind", () -> {
            fill(35, 4);
            sampleIntegrations.connect();
            sampleEvaluations.compare(LocalDate.now(clock));
            sampleGaps.plan(cadences.today());
            sampleReviews.write();
            sampleService.write();
            YearMonth last = month().minusMonths(1);
            SampleFigures figures = new SampleFigures(20260101, last.minusMonths(23), last, 1.0);
            bring(figures);
            sampleReplacements.plan();
            sampleQuality.measure();
            sampleHypotheses.state(last);
            publish(figures, last.minusMonths(12), last.minusMonths(1));
            expect(8, last.minusMonths(6));
        });
        in(SamplePerson.CARL, "cime", () -> {
            fill(18, 2);
            YearMonth last = month().minusMonths(1);
            SampleFigures figures = new SampleFigures(20260202, last.minusMonths(10), last, 3.5);
            bring(figures);
            publish(figures, last.minusMonths(5), last.minusMonths(1));
            expect(1, last.minusMonths(5));
        });
        in(SamplePerson.CARL, "littoral", () -> {
            fill(3, 0);
            expect(10, month().minusMonths(2));
        });
        in(SamplePerson.BOB, "zephyr", () -> {
            fill(12, 1);
            YearMonth last = month().minusMonths(1);
            SampleFigures figures = new SampleFigures(20260303, last.minusMonths(12), last, 0.6);
            bring(figures);
            publish(figures, last.minusMonths(2), last.minusMonths(1));
            expect(10, last.minusMonths(2));
        });
        // Once clients measure it: they are behind.
        improve(SamplePerson.ADA);
        improve(SamplePerson.BEA);
        LOG.info("Sample content is in place");
    }

    /** Gives an agency its library, its dictionary and its rules. */
    private void stock(SamplePerson admin) {
        PersonId person = id(admin);
        AgencyId agency = directory.agencies(person).getFirst().id();
        CurrentScope.run(directory.enter(person, agency).orElseThrow(NotFoundException::new), () -> {
            if (library.list().isEmpty()) {
                library.adopt(StarterTemplates.all());
            }
            sampleKpis.stock();
            if (rules.list().isEmpty()) {
                StarterRules.all().stream()
                        .limit(admin == SamplePerson.ADA ? 3 : 1)
                        .forEach(rules::add);
            }
        });
    }

    private void improve(SamplePerson admin) {
        PersonId person = id(admin);
        AgencyId agency = directory.agencies(person).getFirst().id();
        CurrentScope.run(directory.enter(person, agency).orElseThrow(NotFoundException::new), sampleKpis::improve);
    }

    private void fill(int howManyTools, int howManyTemplates) {
        LocalDate today = cadences.today();
        if (tools.count(ToolFilter.ALL) == 0) {
            SampleTools.all(today).stream().limit(howManyTools).forEach(tools::add);
        }
        if (templates.list().isEmpty()) {
            templates.offers().stream()
                    .limit(howManyTemplates)
                    .map(TemplateOffer::id)
                    .forEach(templates::apply);
        }
        if (howManyTemplates > 0 && cadences.list().isEmpty()) {
            StarterCadences.all(Locale.FRENCH, today.minusMonths(6)).forEach(cadences::add);
        }
        if (howManyTemplates > 1 && regions.list().isEmpty()) {
            SampleCampaigns.REGIONS.forEach(regions::add);
        }
        if (howManyTemplates > 1 && campaigns.list().isEmpty()) {
            SampleCampaigns.around(today).forEach(this::launch);
        }
    }

    private void launch(SampleCampaigns.Sample sample) {
        CampaignId id = campaigns.add(sample.brief());
        campaigns.addStep(id, new StepDetails("Brief relu par la région", "Responsable de région", -20));
        campaigns.addStep(id, new StepDetails("Traductions livrées", "Contenu", -8));
        campaigns.addStep(id, new StepDetails("Test d’envoi dans les 7 pays", "Équipe MOps centrale", -2));
        campaigns.addStep(id, new StepDetails("Bilan partagé", "Équipe MOps centrale", 10));
        List<CampaignStatus> way = switch (sample.status()) {
            case DONE -> List.of(CampaignStatus.PLANNED, CampaignStatus.RUNNING, CampaignStatus.DONE);
            case PLANNED -> List.of(CampaignStatus.PLANNED);
            case DRAFT, RUNNING, CANCELLED -> List.of();
        };
        way.forEach(next -> campaigns.become(campaigns.get(id), next));
        if (sample.status() == CampaignStatus.DONE) {
            campaigns.steps(id).forEach(step -> campaigns.tickOff(step.id()));
        }
    }

    private void bring(SampleFigures figures) {
        if (!scorecards.months().isEmpty()) {
            return;
        }
        bring("regies-publicitaires.csv", figures.advertising(), figures.advertisingMapping());
        bring("automatisation.csv", figures.mailing(), figures.mailingMapping());
        YearMonth from = figures.first();
        sampleKpis.measure(from);
    }

    private void bring(String name, byte[] file, ImportMapping mapping) {
        ImportId id = imports.receive(name, new ByteArrayInputStream(file));
        await(imports.check(id, mapping));
        await(imports.confirm(id, false));
    }

    /** The console is not ready before its sample is, so this may wait for what people watch a bar for. */
    private void await(JobId id) {
        Job job = jobs.get(id);
        while (!job.state().isOver()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            job = jobs.get(id);
        }
        if (job.state() != JobState.DONE) {
            throw new IllegalStateException("The sample's figures did not come in: " + job);
        }
    }

    /** All months as the figures came in first, then the last but one with those that were corrected. */
    private void publish(SampleFigures figures, YearMonth first, YearMonth last) {
        if (sampleReports.isEmpty()) {
            sampleReports.publish(first, last.minusMonths(1));
            bring(
                    "automatisation-corrigee.csv",
                    figures.correctedMailing(last.minusMonths(1)),
                    figures.mailingMapping());
            sampleReports.restate(last.minusMonths(1));
            sampleReports.publish(last, last);
        }
    }

    private void expect(int dueDay, YearMonth first) {
        if (schedules.get().isEmpty()) {
            schedules.set(null, new PublicationSchedule(dueDay, first));
        }
    }

    private YearMonth month() {
        return YearMonth.now(clock.withZone(cadences.zone()));
    }

    private void in(SamplePerson person, String workspace, Runnable work) {
        PersonId id = id(person);
        OpenWorkspace open = directory.open(id, workspace).orElseThrow(NotFoundException::new);
        CurrentScope.run(open.scopeOf(id), work);
    }

    private PersonId id(SamplePerson person) {
        return people.known(person.subject(), person.email(), person.fullName(), "fr");
    }
}
