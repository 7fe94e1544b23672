package io.pupitre.cadence;

import static io.pupitre.isolation.IsolationCase.Border.WORKSPACE;

import io.pupitre.isolation.IsolationCase;
import io.pupitre.isolation.IsolationCases;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Library;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateKind;
import io.pupitre.tenancy.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
class CadenceIsolationCases implements IsolationCases {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
    private static final StepDetails STEP = new StepDetails("Tester", "", -3);

    private record Borrowing(CampaignId campaign, AppliedTemplateId template) {}

    private final Cadences cadences;
    private final Campaigns campaigns;
    private final ExceptedOccurrenceRows exceptions;
    private final Library library;
    private final ClientTemplates templates;
    private final Personas personas;

    CadenceIsolationCases(
            Cadences cadences,
            Campaigns campaigns,
            ExceptedOccurrenceRows exceptions,
            Library library,
            ClientTemplates templates,
            Personas personas) {
        this.cadences = cadences;
        this.campaigns = campaigns;
        this.exceptions = exceptions;
        this.library = library;
        this.templates = templates;
        this.personas = personas;
    }

    @Override
    public List<IsolationCase<?>> cases() {
        return List.of(
                IsolationCase.byListing("Cadences.list", WORKSPACE, this::cadence, cadences::list),
                IsolationCase.byListing(
                        "Cadences.calendar",
                        WORKSPACE,
                        this::cadence,
                        () -> cadences.calendar(DAY, DAY, null, Set.of())),
                IsolationCase.byHandle(
                        "Cadences.search",
                        WORKSPACE,
                        () -> named(this::cadence),
                        () -> "found-nothing",
                        name -> cadences.search(name).size()),
                byCadence("Cadences.get", cadences::get),
                byCadence("Cadences.next", id -> cadences.next(id, 1)),
                IsolationCase.byHandle(
                        "Cadences.exceptions",
                        WORKSPACE,
                        () -> {
                            CadenceId cadence = cadence("excepted");
                            cadences.skip(cadence, DAY);
                            return cadence;
                        },
                        () -> new CadenceId(Ids.next()),
                        cadences::exceptions),
                byCadence("Cadences.skip", id -> done(() -> cadences.skip(id, DAY))),
                byCadence("Cadences.move", id -> done(() -> cadences.move(id, DAY, DAY.atTime(14, 0)))),
                byCadence("Cadences.restore", id -> done(() -> cadences.restore(id, DAY))),
                IsolationCase.byHandle(
                        "Cadences.remove",
                        WORKSPACE,
                        this::skipped,
                        this::noCadence,
                        id -> done(() -> cadences.remove(id))),
                IsolationCase.byHandle(
                        "Cadences.change",
                        WORKSPACE,
                        () -> cadences.get(cadence("changed")),
                        () -> new CadenceRecord(noCadence(), 0, details("missing")),
                        base -> done(() -> cadences.change(base, details("renamed")))),
                IsolationCase.byListing("Campaigns.list", WORKSPACE, this::campaign, campaigns::list),
                IsolationCase.byListing(
                        "Campaigns.reaching", WORKSPACE, this::campaign, () -> campaigns.reaching(Set.of())),
                IsolationCase.byHandle(
                        "Campaigns.search",
                        WORKSPACE,
                        () -> named(this::campaign),
                        () -> "found-nothing",
                        name -> campaigns.search(name).size()),
                byCampaign("Campaigns.get", campaigns::get),
                byCampaign("Campaigns.steps", campaigns::steps),
                byCampaign("Campaigns.addStep", id -> done(() -> campaigns.addStep(id, STEP))),
                byCampaignRecord("Campaigns.change", base -> done(() -> campaigns.change(base, base.brief()))),
                byCampaignRecord(
                        "Campaigns.become", base -> done(() -> campaigns.become(base, CampaignStatus.CANCELLED))),
                byStep("Campaigns.changeStep", id -> campaigns.changeStep(id, STEP)),
                byStep("Campaigns.tickOff", campaigns::tickOff),
                byStep("Campaigns.reopen", campaigns::reopen),
                byStep("Campaigns.removeStep", campaigns::removeStep),
                IsolationCase.byHandle(
                        "Campaigns.addSteps",
                        WORKSPACE,
                        () -> new Borrowing(campaign("borrows"), copy()),
                        () -> new Borrowing(noCampaign(), new AppliedTemplateId(Ids.next())),
                        one -> done(() -> campaigns.addSteps(one.campaign(), one.template(), Locale.FRENCH))));
    }

    @Override
    public Map<Class<?>, Supplier<UUID>> entities() {
        return Map.of(
                Cadence.class, () -> cadence("entity").value(),
                ExceptedOccurrence.class, this::exception,
                Campaign.class, () -> campaign("entity").value(),
                CampaignStep.class, () -> step().value());
    }

    @Override
    public Map<String, String> exempt() {
        String own = "names no record but the scope's own workspace";
        return Map.of(
                "Cadences.add", "names no record; that what it adds is unseen elsewhere is shown by Cadences.list",
                "Campaigns.add", "names no record; that what it adds is unseen elsewhere is shown by Campaigns.list",
                "Cadences.preview", own,
                "Cadences.today", own,
                "Cadences.zone", own);
    }

    private interface Attempt<T> {
        Object on(T record);
    }

    private IsolationCase<CadenceId> byCadence(String item, Attempt<CadenceId> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, () -> cadence("tried"), this::noCadence, attempt::on);
    }

    private IsolationCase<CampaignId> byCampaign(String item, Attempt<CampaignId> attempt) {
        return IsolationCase.byHandle(item, WORKSPACE, () -> campaign("tried"), this::noCampaign, attempt::on);
    }

    private IsolationCase<CampaignRecord> byCampaignRecord(String item, Attempt<CampaignRecord> attempt) {
        return IsolationCase.byHandle(
                item,
                WORKSPACE,
                () -> campaigns.get(campaign("tried")),
                () -> new CampaignRecord(noCampaign(), 0, CampaignTest.complete(), CampaignStatus.DRAFT),
                attempt::on);
    }

    private IsolationCase<CampaignStepId> byStep(String item, Consumer<CampaignStepId> attempt) {
        return IsolationCase.byHandle(
                item,
                WORKSPACE,
                this::step,
                () -> new CampaignStepId(Ids.next()),
                id -> done(() -> attempt.accept(id)));
    }

    private static String named(Consumer<String> add) {
        String name = "found" + System.nanoTime();
        add.accept(name);
        return name;
    }

    private static String done(Runnable work) {
        work.run();
        return "done";
    }

    private CadenceId cadence(String name) {
        return cadences.add(details(name));
    }

    private CadenceId skipped() {
        CadenceId cadence = cadence("skipped");
        cadences.skip(cadence, DAY);
        return cadence;
    }

    private UUID exception() {
        return exceptions
                .findByCadenceAndOriginalDay(skipped().value(), DAY)
                .orElseThrow()
                .id();
    }

    private static CadenceDetails details(String name) {
        return new CadenceDetails(
                name, "", Channel.EMAIL, new Recurrence("FREQ=DAILY"), DAY, LocalTime.of(9, 30), null);
    }

    private CampaignId campaign(String name) {
        return campaigns.add(
                new CampaignBrief(name, "", "", "", "", "", "", Channel.EMAIL, Set.of(), LocalDate.of(2027, 9, 6)));
    }

    private CampaignStepId step() {
        return campaigns.addStep(campaign("steps"), STEP);
    }

    private AppliedTemplateId copy() {
        TemplateId template = personas.as(personas.agencyOf(SamplePerson.ADA), () -> {
            Step step =
                    new Step(new ElementId("brief"), new Bilingual("Brief", ""), Bilingual.EMPTY, Bilingual.EMPTY, -5);
            TemplateId id = library.add(new TemplateDraft(
                    TemplateKind.PROCESS,
                    new Bilingual("borrowed", ""),
                    Bilingual.EMPTY,
                    new TemplateContent(List.of(), List.of(step))));
            library.publish(library.get(id), "Notes");
            return id;
        });
        return templates.apply(template);
    }

    private CadenceId noCadence() {
        return new CadenceId(Ids.next());
    }

    private CampaignId noCampaign() {
        return new CampaignId(Ids.next());
    }
}
