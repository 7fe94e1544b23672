package io.pupitre.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.Clients;
import io.pupitre.agency.Country;
import io.pupitre.agency.NewWorkspace;
import io.pupitre.agency.Region;
import io.pupitre.agency.RegionDraft;
import io.pupitre.agency.Regions;
import io.pupitre.agency.Slug;
import io.pupitre.agency.WorkspaceDetails;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.audit.AuditLog;
import io.pupitre.cadence.CadenceDetails;
import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.CampaignBrief;
import io.pupitre.cadence.CampaignId;
import io.pupitre.cadence.Campaigns;
import io.pupitre.cadence.Channel;
import io.pupitre.cadence.Recurrence;
import io.pupitre.cadence.StepDetails;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.SheetFormat;
import io.pupitre.csv.TableKind;
import io.pupitre.csv.WorkbookFile;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.savedview.SavedViewDetails;
import io.pupitre.savedview.SavedViews;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.ClientDictionary;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.DefinitionId;
import io.pupitre.scorecard.Dimension;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntryFigure;
import io.pupitre.scorecard.ExchangeRates;
import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.Family;
import io.pupitre.scorecard.FeedCall;
import io.pupitre.scorecard.FeedRow;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.HypothesisId;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportMapping;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.InputFeed;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.KpiDefinition;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiProfile;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.PublicationSchedule;
import io.pupitre.scorecard.PublicationSchedules;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.StatedRate;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Tier;
import io.pupitre.scorecard.Unit;
import io.pupitre.templates.AppliedTemplateId;
import io.pupitre.templates.Bilingual;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.ElementId;
import io.pupitre.templates.Field;
import io.pupitre.templates.FieldKind;
import io.pupitre.templates.FieldValue;
import io.pupitre.templates.Library;
import io.pupitre.templates.Option;
import io.pupitre.templates.Step;
import io.pupitre.templates.TemplateContent;
import io.pupitre.templates.TemplateDraft;
import io.pupitre.templates.TemplateId;
import io.pupitre.templates.TemplateKind;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ExternalSystemDetails;
import io.pupitre.tools.ExternalSystemRecord;
import io.pupitre.tools.ExternalSystems;
import io.pupitre.tools.ImportLine;
import io.pupitre.tools.ImportPreview;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationExamples;
import io.pupitre.tools.IntegrationFilter;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.SavingMove;
import io.pupitre.tools.SavingStatus;
import io.pupitre.tools.Savings;
import io.pupitre.tools.SeatsFeed;
import io.pupitre.tools.SeatsRow;
import io.pupitre.tools.SystemKind;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolExport;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolImports;
import io.pupitre.tools.ToolLists;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.Decider;
import io.pupitre.tools.evaluation.Decision;
import io.pupitre.tools.evaluation.DecisionKind;
import io.pupitre.tools.evaluation.EvaluationDecisions;
import io.pupitre.tools.evaluation.EvaluationExamples;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.EvaluationId;
import io.pupitre.tools.evaluation.EvaluationMatrix;
import io.pupitre.tools.evaluation.EvaluationSheet;
import io.pupitre.tools.evaluation.EvaluationStatus;
import io.pupitre.tools.evaluation.Evaluations;
import io.pupitre.tools.evaluation.Mark;
import io.pupitre.tools.gap.CapabilityGaps;
import io.pupitre.tools.gap.NeedDetails;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Phases;
import io.pupitre.tools.quality.CheckFeeds;
import io.pupitre.tools.quality.CheckId;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.CheckLine;
import io.pupitre.tools.quality.CheckRecord;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.MeasurementRecord;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import io.pupitre.tools.quality.QualityExamples;
import io.pupitre.tools.replacement.PlanRecord;
import io.pupitre.tools.replacement.ReplacementExamples;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.review.ReviewExamples;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.rule.RuleExamples;
import io.pupitre.tools.rule.StackRules;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.ServiceExamples;
import io.pupitre.tools.service.ServiceLevels;
import io.pupitre.tools.service.ToolIncidents;
import io.pupitre.tools.service.VendorReleases;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The calls of the services that take text, numbers or dates. */
@Component
@SuppressWarnings("NullAway.Init")
class InputCases {

    private static final String AS_READ = "takes texts only as they were read before";
    private static final String OUTSIDE =
            "needs Keycloak; its values are NewPerson's and NewWorkspace's, tried here or in ";

    private static final String PAGING = "takes offset and limit from grids, never from people";

    /** Methods without a case, each with the reason. */
    static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("AuditLog.latest", PAGING),
            Map.entry("AuditLog.page", PAGING),
            Map.entry("AuditLog.count", "takes kinds of records from programs, never from people"),
            Map.entry("ChangeExport.write", "takes kinds of records from programs, never from people"),
            Map.entry("FlaggedFields.of", "takes kinds of records from programs, never from people"),
            Map.entry("FlaggedFields.change", "takes fields from programs, never from people"),
            Map.entry("InputImports.changes", PAGING),
            Map.entry("InputImports.problems", PAGING),
            Map.entry("InputImports.latest", PAGING),
            Map.entry("Agencies.create", OUTSIDE + "FoundingIT"),
            Map.entry("Agencies.isTaken", "takes a Slug, tried by Clients.isTaken"),
            Map.entry("Founding.found", OUTSIDE + "FoundingIT"),
            Map.entry("Campaigns.become", AS_READ),
            Map.entry("Invitations.inviteAdmin", OUTSIDE + "LetterDeliveryIT"),
            Map.entry("Invitations.invite", OUTSIDE + "OnboardingIT"),
            Map.entry("Onboarding.onboard", OUTSIDE + "OnboardingIT"),
            Map.entry("Jobs.submit", "takes the kind of a job from programs, never from people"),
            Map.entry("ClientDictionary.begin", "takes what Pupitre brings along"),
            Map.entry("ClientDictionary.takeOver", AS_READ),
            Map.entry("KpiDictionary.adopt", "takes what Pupitre brings along"),
            Map.entry("Library.adopt", "takes what Pupitre brings along"),
            Map.entry("ClientTemplates.begin", "takes what Pupitre brings along"),
            Map.entry("SavedViews.of", "takes the name of a list from programs, never from people"),
            Map.entry("EvaluationMatrix.removeCandidate", AS_READ),
            Map.entry("EvaluationMatrix.removeCriterion", AS_READ),
            Map.entry("ExternalSystems.remove", AS_READ),
            Map.entry("Integrations.remove", AS_READ),
            Map.entry("CapabilityGaps.begin", "takes capabilities of the catalogue, which people choose from a list"),
            Map.entry("CapabilityGaps.remove", AS_READ),
            Map.entry("Phases.remove", AS_READ),
            Map.entry("Integrations.takeOver", AS_READ),
            Map.entry("StackRules.remove", AS_READ),
            Map.entry("Tools.notices", "takes the client's day from programs, never from people"),
            Map.entry("Replacements.abandon", AS_READ),
            Map.entry("Replacements.bringBack", AS_READ),
            Map.entry("Replacements.transferAll", AS_READ),
            Map.entry("Replacements.carryOut", AS_READ),
            Map.entry("Replacements.takeBack", AS_READ),
            Map.entry("QualityChecks.remove", AS_READ),
            Map.entry("Tools.move", AS_READ));

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final YearMonth MONTH = YearMonth.of(2019, 11);

    /** Arguments that stand together. */
    record Line(String key, String name) {}

    record Span(LocalDate from, LocalDate to) {}

    record Move(LocalDate day, LocalDateTime to) {}

    record Aim(YearMonth from, BigDecimal goal, BigDecimal limit) {}

    record Mapped(ImportId file, ImportMapping mapping) {}

    record Ahead(CadenceId cadence, int many) {}

    record Release(TemplateId template, String notes) {}

    record Turned(ImportId file, SheetFormat sheet) {}

    record Typed(String source, Slice slice, YearMonth month, BigDecimal figure) {}

    record Taking(DefinitionId definition, YearMonth month) {}

    record Edition(DefinitionId definition, String note) {}

    record Fed(String source, FeedCall call, FeedRow row) {}

    record Named(String name, int days) {}

    record Look(YearMonth month, Slice slice) {}

    record Corrected(MeasurementDetails details, String reason) {}

    record Source(String key, String name, String source) {}

    @Autowired
    private Tools tools;

    @Autowired
    private Savings savings;

    @Autowired
    private SavedViews views;

    @Autowired
    private SeatsFeed seats;

    @Autowired
    private Replacements replacements;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private EvaluationMatrix matrix;

    @Autowired
    private EvaluationDecisions decisions;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ToolIncidents incidents;

    @Autowired
    private ServiceLevels levels;

    @Autowired
    private VendorReleases releases;

    @Autowired
    private QualityChecks checks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private CheckFeeds feeds;

    @Autowired
    private AuditLog audit;

    @Autowired
    private StackRules stackRules;

    @Autowired
    private Integrations integrations;

    @Autowired
    private ExternalSystems systems;

    @Autowired
    private CapabilityGaps gaps;

    @Autowired
    private Phases phases;

    @Autowired
    private ToolImports toolImports;

    @Autowired
    private ToolExport export;

    @Autowired
    private Cadences cadences;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Library library;

    @Autowired
    private ClientTemplates copies;

    @Autowired
    private Clients clients;

    @Autowired
    private Regions regions;

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private Inputs inputs;

    @Autowired
    private ExchangeRates rates;

    private final AtomicInteger rateMonths = new AtomicInteger();

    @Autowired
    private InputImports imports;

    @Autowired
    private InputEntries entries;

    @Autowired
    private InputFeed feed;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private KpiDictionary dictionary;

    @Autowired
    private ClientDictionary clientDictionary;

    @Autowired
    private Publications publications;

    @Autowired
    private MonthReports reports;

    @Autowired
    private Hypotheses hypotheses;

    @Autowired
    private PublicationSchedules schedules;

    @Autowired
    private Scorecards scorecards;

    List<InputCase<?>> all(TwoClients two) {
        List<InputCase<?>> all = new ArrayList<>();
        ofTools(all, two);
        ofIntegrations(all, two.consultantInFirst());
        ofReplacements(all, two.consultantInFirst());
        ofQuality(all, two.consultantInFirst());
        ofEvaluations(all, two.consultantInFirst());
        ofGaps(all, two.consultantInFirst());
        ofCadences(all, two.consultantInFirst());
        ofScorecards(all, two.consultantInFirst());
        ofDictionary(all, two);
        ofTemplates(all, two);
        ofAgencies(all, two);
        return all;
    }

    private void ofTools(List<InputCase<?>> all, TwoClients two) {
        Scope here = two.consultantInFirst();
        add(all, "Tools.add", here, () -> ToolExamples.complete("Tamis"), tools::add);
        add(all, "Tools.change", here, () -> ToolExamples.complete("Tamis"), details -> {
            ToolRecord base = tools.add(ToolExamples.named("Râteau").withStatus(ToolStatus.ACTIVE));
            tools.change(base, details);
            return tools.get(base.id());
        });
        add(
                all,
                "Tools.count",
                here,
                () -> new ToolFilter("tamis", "CRM", "crm", null),
                filter -> nothing(tools.count(filter)));
        add(
                all,
                "Tools.page",
                here,
                () -> new ToolFilter("tamis", "CRM", "crm", null),
                filter -> nothing(tools.page(filter, ToolSort.DEFAULT, 0, 10)));
        add(all, "Tools.search", here, () -> "tamis", text -> nothing(tools.search(text)));
        add(all, "Savings.add", here, ToolExamples::saving, savings::add);
        ToolRecord licensed = TwoClients.in(here, () -> tools.add(ToolExamples.named("Licencié " + Ids.next())));
        add(all, "SeatsFeed.take", here, () -> "4", used -> {
            seats.take(List.of(new SeatsRow(licensed.details().product(), "", "", "", used)));
            return tools.get(licensed.id());
        });
        add(
                all,
                "SavedViews.keep",
                here,
                () -> "Sans propriétaire",
                name -> views.keep("tools", new SavedViewDetails(name, "status=active", false)));
        add(
                all,
                "Savings.dismiss",
                here,
                () -> "Trois équipes",
                reason -> savings.dismiss(ToolExamples.saving(), reason));
        add(
                all,
                "Savings.move",
                here,
                () -> new SavingMove(SavingStatus.AGREED, new BigDecimal("12.50"), "Signé"),
                move -> {
                    savings.move(savings.add(ToolExamples.saving()), move);
                    return savings.list().getFirst();
                });
        add(
                all,
                "Reviews.add",
                here,
                ReviewExamples::complete,
                details -> reviews.add(tools.add(ToolExamples.named("Tamis")).id(), details));
        add(all, "Reviews.correct", here, ReviewExamples::complete, details -> {
            ToolRecord tool = tools.add(ToolExamples.named("Tamis"));
            return reviews.correct(reviews.add(tool.id(), ReviewExamples.complete()), details);
        });
        ofService(all, here);
        add(all, "StackRules.add", two.adminInAgency(), RuleExamples::complete, stackRules::add);
        add(all, "StackRules.change", two.adminInAgency(), RuleExamples::complete, details -> {
            stackRules.change(stackRules.add(RuleExamples.complete()), details);
            return stackRules.list().getLast();
        });
        add(
                all,
                "StackRules.preview",
                two.adminInAgency(),
                RuleExamples::complete,
                details -> nothing(stackRules.preview(details)));
        add(all, "ToolExport.write", here, () -> new ToolFilter("tamis", "CRM", "crm", null), this::exported);
        add(all, "ToolImports.apply", here, () -> List.of(ToolExamples.complete("Tamis")), details -> {
            toolImports.apply(new ImportPreview(
                    "outils.csv", List.of(new ImportLine.Addition(2, details.getFirst(), List.of()))));
            return exported(ToolFilter.ALL);
        });
        add(all, "ToolImports.preview", here, () -> "Tamis", cell -> {
            var file = ToolLists.file("Tool;Vendor", "\"" + cell.replace("\"", "\"\"") + "\";Grange");
            try {
                return nothing(toolImports.preview(file, file.guess(), Set.of()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void ofQuality(List<InputCase<?>> all, Scope here) {
        add(
                all,
                "QualityChecks.add",
                here,
                QualityExamples::complete,
                details -> checks.add(tools.add(ToolExamples.named("Tamis")).id(), details));
        add(all, "QualityChecks.change", here, QualityExamples::complete, details -> checks.change(check(), details));
        add(
                all,
                "Measurements.correct",
                here,
                () -> new Corrected(QualityExamples.filled(System.nanoTime() % 1_000_000, 1_000_000), "Mal lu"),
                corrected -> {
                    MeasurementRecord base = measured();
                    measurements.correct(base, corrected.details(), corrected.reason());
                    return audit.of(base.id().value()).getFirst();
                });
        add(all, "Measurements.withdraw", here, () -> "Mal lu", reason -> {
            MeasurementRecord base = measured();
            measurements.withdraw(base, reason);
            measured();
            return audit.of(base.id().value()).getFirst();
        });
        add(all, "CheckFeeds.join", here, () -> "Contrôle", source -> {
            InputId input = inputs.all().stream()
                    .filter(one -> one.key().equals("of_check"))
                    .findFirst()
                    .orElseGet(() -> inputs.define("of_check", "Complétude", Unit.RATIO, Aggregation.NON_ADDITIVE))
                    .id();
            CheckId check = measured().check();
            feeds.join(check, input, source);
            return parted(check);
        });
        add(
                all,
                "CheckFeeds.joinNew",
                here,
                () -> new Source("check_" + System.nanoTime(), "Complétude", "Contrôle"),
                one -> {
                    CheckId check = measured().check();
                    feeds.joinNew(check, one.key(), one.name(), one.source());
                    return parted(check);
                });
    }

    /** What a check fed; it feeds nothing then, so that the next value can be tried. */
    private Object parted(CheckId check) {
        Object feed = feeds.of(check).orElseThrow();
        feeds.leave(check);
        return feed;
    }

    /** Of the one check whose measurements are tried: these are kept apart from what they are about. */
    private MeasurementRecord measured() {
        CheckRecord check = checks.board().stream()
                .map(CheckLine::check)
                .filter(one -> one.details().subject().equals("mesuré"))
                .findFirst()
                .orElseGet(() -> checks.add(
                        tools.add(ToolExamples.named("Tamis")).id(),
                        QualityExamples.of(CheckKind.COMPLETENESS, "mesuré", "90")));
        return measurements.of(check.id()).stream()
                .findFirst()
                .orElseGet(() -> measurements.record(check.id(), QualityExamples.filled(9, 10)));
    }

    private CheckRecord check() {
        return checks.add(tools.add(ToolExamples.named("Tamis")).id(), QualityExamples.complete());
    }

    private void ofReplacements(List<InputCase<?>> all, Scope here) {
        add(all, "Replacements.plan", here, ReplacementExamples::plan, details -> {
            ToolRecord tool = tools.add(ToolExamples.named("Râteau"));
            return replacements.plan(tool.id(), details);
        });
        add(all, "Replacements.change", here, ReplacementExamples::plan, details -> {
            ToolRecord tool = tools.add(ToolExamples.named("Râteau"));
            replacements.change(replacements.plan(tool.id(), ReplacementExamples.plan()), details);
            return replacements.of(tool.id()).plan();
        });
        add(all, "Replacements.answer", here, ReplacementExamples::otherwise, answer -> {
            ToolRecord tool = tools.add(ToolExamples.named("Râteau"));
            integrations.add(IntegrationExamples.between(
                    IntegrationExamples.end(tool), IntegrationExamples.end(tools.add(ToolExamples.named("Brouette")))));
            PlanRecord plan = replacements.plan(tool.id(), ReplacementExamples.plan());
            replacements.answer(
                    plan, replacements.of(tool.id()).dependents().getFirst().what(), null, answer);
            return replacements.of(tool.id()).dependents();
        });
    }

    private void ofIntegrations(List<InputCase<?>> all, Scope here) {
        add(all, "ExternalSystems.add", here, () -> system("Comptoir"), details -> {
            ExternalSystemRecord added = systems.add(details);
            // A name is there once.
            systems.remove(added);
            return added;
        });
        add(all, "ExternalSystems.change", here, () -> system("Comptoir"), details -> {
            ExternalSystemRecord base = systems.add(system("Grange " + Ids.next()));
            systems.change(base, details);
            ExternalSystemRecord changed = systems.get(base.id());
            systems.remove(changed);
            return changed;
        });
        add(
                all,
                "Integrations.add",
                here,
                this::integration,
                details -> integrations.get(integrations.add(details).id()));
        add(all, "Integrations.change", here, this::integration, details -> {
            IntegrationRecord base = integrations.add(integration());
            integrations.change(base, details);
            return integrations.get(base.id());
        });
        add(
                all,
                "Integrations.lines",
                here,
                () -> new IntegrationFilter("tamis", IntegrationStatus.ACTIVE),
                filter -> nothing(integrations.lines(filter)));
    }

    private void ofEvaluations(List<InputCase<?>> all, Scope here) {
        add(all, "Evaluations.add", here, () -> EvaluationExamples.evaluation("E-mailing"), evaluations::add);
        add(
                all,
                "Evaluations.change",
                here,
                () -> EvaluationExamples.evaluation("E-mailing"),
                details -> evaluations.change(compared().evaluation(), details));
        // Made before the text is tried: what refuses it has written nothing.
        EvaluationSheet[] sheet = new EvaluationSheet[1];
        Function<String, Supplier<String>> beside = text -> () -> {
            sheet[0] = compared();
            return text;
        };
        add(
                all,
                "Evaluations.note",
                here,
                beside.apply("Prendre Tamis"),
                memo -> evaluations.note(sheet[0].evaluation(), memo));
        add(
                all,
                "Evaluations.list",
                here,
                () -> new EvaluationFilter("tamis", EvaluationStatus.OPEN),
                filter -> nothing(evaluations.list(filter)));
        add(
                all,
                "EvaluationMatrix.addCriterion",
                here,
                () -> EvaluationExamples.criterion("Aide", "2.5", "3"),
                details -> {
                    EvaluationId id = compared().evaluation().id();
                    matrix.addCriterion(id, details);
                    return evaluations.sheet(id);
                });
        add(
                all,
                "EvaluationMatrix.changeCriterion",
                here,
                () -> EvaluationExamples.criterion("Aide", "2.5", "3"),
                details -> {
                    EvaluationSheet base = compared();
                    matrix.changeCriterion(base.criteria().getFirst(), details);
                    return evaluations.sheet(base.evaluation().id());
                });
        add(all, "EvaluationMatrix.addCandidate", here, () -> EvaluationExamples.product("Ruche"), details -> {
            EvaluationId id = compared().evaluation().id();
            matrix.addCandidate(id, details);
            return evaluations.sheet(id);
        });
        add(all, "EvaluationMatrix.changeCandidate", here, () -> EvaluationExamples.product("Ruche"), details -> {
            EvaluationSheet base = compared();
            matrix.changeCandidate(base.candidates().getFirst(), details);
            return evaluations.sheet(base.evaluation().id());
        });
        add(all, "EvaluationMatrix.mark", here, () -> new Mark(new BigDecimal("3.5"), "Essai de mai"), mark -> {
            EvaluationSheet base = compared();
            matrix.mark(base.mark(base.candidates().getFirst(), base.criteria().getFirst()), mark);
            return evaluations.sheet(base.evaluation().id());
        });
        add(
                all,
                "EvaluationDecisions.decide",
                here,
                () -> new Decision(
                        DecisionKind.VETO,
                        null,
                        false,
                        "Trop cher",
                        LocalDate.of(2026, 5, 4),
                        Decider.CMO,
                        "Nora",
                        "Courriel"),
                decision -> {
                    EvaluationSheet base = compared();
                    decisions.decide(base, decision);
                    return decisions.list(base.evaluation().id());
                });
        add(all, "EvaluationDecisions.drop", here, beside.apply("Plus voulu"), reason -> {
            decisions.drop(sheet[0], reason);
            return decisions.list(sheet[0].evaluation().id());
        });
        Supplier<String> again = () -> {
            EvaluationSheet dropped = compared();
            decisions.drop(dropped, "Plus voulu");
            sheet[0] = evaluations.sheet(dropped.evaluation().id());
            return "Voulu de nouveau";
        };
        add(all, "EvaluationDecisions.reopen", here, again, reason -> {
            decisions.reopen(sheet[0], reason);
            return decisions.list(sheet[0].evaluation().id());
        });
    }

    private void ofService(List<InputCase<?>> all, Scope here) {
        Supplier<ToolId> tool = () -> tools.add(ToolExamples.named("Tamis")).id();
        add(all, "ToolIncidents.add", here, ServiceExamples::incident, details -> incidents.add(tool.get(), details));
        add(
                all,
                "ToolIncidents.correct",
                here,
                ServiceExamples::incident,
                details -> incidents.correct(incidents.add(tool.get(), ServiceExamples.incident()), details));
        add(all, "ServiceLevels.add", here, ServiceExamples::level, details -> levels.add(tool.get(), details));
        add(
                all,
                "ServiceLevels.correct",
                here,
                ServiceExamples::level,
                details -> levels.correct(levels.add(tool.get(), ServiceExamples.level()), details));
        add(all, "ToolIncidents.withdraw", here, () -> incidents.add(tool.get(), ServiceExamples.incident()), one -> {
            incidents.withdraw(one);
            return InputCase.NOTHING;
        });
        add(
                all,
                "ToolIncidents.bringBack",
                here,
                () -> incidents.add(tool.get(), ServiceExamples.incident()),
                incidents::bringBack);
        add(all, "ServiceLevels.withdraw", here, () -> levels.add(tool.get(), ServiceExamples.level()), one -> {
            levels.withdraw(one);
            return InputCase.NOTHING;
        });
        Supplier<ReleaseRecord> release = () -> releases.add(tool.get(), ServiceExamples.release());
        add(all, "VendorReleases.add", here, ServiceExamples::release, details -> releases.add(tool.get(), details));
        add(
                all,
                "VendorReleases.correct",
                here,
                ServiceExamples::release,
                details -> releases.correct(release.get(), details));
        add(all, "VendorReleases.withdraw", here, release, one -> {
            releases.withdraw(one);
            return InputCase.NOTHING;
        });
        add(all, "VendorReleases.bringBack", here, release, releases::bringBack);
        add(
                all,
                "VendorReleases.assess",
                here,
                ServiceExamples::assessment,
                assessment -> releases.assess(release.get(), assessment));
        add(
                all,
                "VendorReleases.answer",
                here,
                ServiceExamples::response,
                response -> releases.answer(releases.assess(release.get(), ServiceExamples.assessment()), response));
    }

    private EvaluationSheet compared() {
        EvaluationId id =
                evaluations.add(EvaluationExamples.evaluation("E-mailing")).id();
        matrix.addCriterion(id, EvaluationExamples.criterion("Usage", "1"));
        matrix.addCandidate(id, EvaluationExamples.product("Herse"));
        return evaluations.sheet(id);
    }

    private void ofGaps(List<InputCase<?>> all, Scope here) {
        add(all, "CapabilityGaps.add", here, this::need, details -> {
            // A capability has one need.
            gaps.board()
                    .line("crm")
                    .flatMap(line -> Optional.ofNullable(line.need()))
                    .ifPresent(gaps::remove);
            return gaps.add("crm", details);
        });
        add(all, "CapabilityGaps.change", here, this::need, details -> {
            gaps.board()
                    .line("bi")
                    .flatMap(line -> Optional.ofNullable(line.need()))
                    .ifPresent(gaps::remove);
            gaps.change(gaps.add("bi", NeedDetails.NONE), details);
            return Objects.requireNonNull(gaps.board().line("bi").orElseThrow().need());
        });
        add(all, "Phases.add", here, () -> phase("Socle"), details -> {
            PhaseRecord added = phases.add(details);
            // A name is there once.
            phases.remove(added);
            return added;
        });
        add(all, "Phases.change", here, () -> phase("Socle"), details -> {
            PhaseRecord base = phases.add(phase("Croissance " + Ids.next()));
            phases.change(base, details);
            PhaseRecord changed = phases.list().stream()
                    .filter(one -> one.id().equals(base.id()))
                    .findFirst()
                    .orElseThrow();
            phases.remove(changed);
            return changed;
        });
    }

    private static PhaseDetails phase(String name) {
        return new PhaseDetails(name, LocalDate.of(2027, 3, 31));
    }

    private NeedDetails need() {
        return NeedDetails.wanting(phases.add(phase("Phase " + Ids.next())).id(), "Comptoir")
                .weakSince("Trop lent")
                .noting("Vu avec la région");
    }

    private static ExternalSystemDetails system(String name) {
        return new ExternalSystemDetails(name, SystemKind.ERP, "Siège");
    }

    private IntegrationDetails integration() {
        return IntegrationExamples.between(
                IntegrationExamples.end(tools.add(ToolExamples.named("Tamis"))),
                IntegrationExamples.end(tools.add(ToolExamples.named("Râteau"))));
    }

    private Object exported(ToolFilter filter) {
        var file = new ByteArrayOutputStream();
        try {
            export.write(file, TableKind.CSV, filter, ToolSort.DEFAULT, Locale.FRENCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // As a spreadsheet reads it back: quotes once, formulas as text.
        return filter.isEmpty() ? file.toString(StandardCharsets.UTF_8).replace("\"\"", "\"") : InputCase.NOTHING;
    }

    private void ofCadences(List<InputCase<?>> all, Scope here) {
        add(all, "Cadences.search", here, () -> "lettre", text -> nothing(cadences.search(text)));
        add(all, "Campaigns.search", here, () -> "lance", text -> nothing(campaigns.search(text)));
        add(all, "Cadences.add", here, InputCases::weekly, details -> cadences.get(cadences.add(details)));
        add(all, "Cadences.change", here, InputCases::weekly, details -> {
            CadenceId id = cadences.add(weekly());
            cadences.change(cadences.get(id), details);
            return cadences.get(id);
        });
        add(all, "Cadences.preview", here, InputCases::weekly, details -> nothing(cadences.preview(details, 3)));
        add(all, "Cadences.preview", here, () -> 3, many -> nothing(cadences.preview(weekly(), many)));
        add(
                all,
                "Cadences.next",
                here,
                () -> new Ahead(cadences.add(weekly()), 3),
                ahead -> nothing(cadences.next(ahead.cadence(), ahead.many())));
        add(
                all,
                "Cadences.calendar",
                here,
                () -> new Span(MONDAY, MONDAY.plusDays(30)),
                span -> nothing(cadences.calendar(span.from(), span.to(), null, Set.of())));
        add(all, "Cadences.move", here, () -> new Move(MONDAY, MONDAY.atTime(9, 0)), move -> {
            CadenceId id = cadences.list().isEmpty()
                    ? cadences.add(weekly())
                    : cadences.list().getFirst().id();
            cadences.move(id, move.day(), move.to());
            return cadences.exceptions(id);
        });
        add(all, "Cadences.skip", here, () -> MONDAY, day -> {
            CadenceId id = cadences.list().getFirst().id();
            cadences.skip(id, day);
            return cadences.exceptions(id);
        });
        add(all, "Cadences.restore", here, () -> MONDAY, day -> {
            cadences.restore(cadences.list().getFirst().id(), day);
            return InputCase.NOTHING;
        });
        add(all, "Campaigns.add", here, InputCases::brief, brief -> campaigns.get(campaigns.add(brief)));
        add(all, "Campaigns.change", here, InputCases::brief, brief -> {
            CampaignId id = campaign();
            campaigns.change(campaigns.get(id), brief);
            return campaigns.get(id);
        });
        add(
                all,
                "Campaigns.reaching",
                here,
                () -> List.of(new Country("FR")),
                places -> nothing(campaigns.reaching(Set.copyOf(places))));
        add(all, "Campaigns.addStep", here, () -> new StepDetails("Brief", "Région", -5), step -> {
            CampaignId id = campaigns.add(brief());
            campaigns.addStep(id, step);
            return campaigns.steps(id);
        });
        add(all, "Campaigns.changeStep", here, () -> new StepDetails("Brief", "Région", -5), step -> {
            CampaignId id = campaigns.add(brief());
            campaigns.changeStep(campaigns.addStep(id, new StepDetails("Avant", "", 0)), step);
            return campaigns.steps(id);
        });
    }

    private CampaignId campaign() {
        return campaigns.list().isEmpty()
                ? campaigns.add(brief())
                : campaigns.list().getFirst().id();
    }

    private static CadenceDetails weekly() {
        return new CadenceDetails(
                "Infolettre",
                "Chaque lundi",
                Channel.EMAIL,
                new Recurrence("FREQ=WEEKLY;BYDAY=MO"),
                MONDAY,
                LocalTime.of(9, 0),
                LocalDate.of(2027, 12, 31));
    }

    private static CampaignBrief brief() {
        return new CampaignBrief(
                "Lancement",
                "Une description",
                "Les PME",
                "Carl",
                "Contacts",
                "Région Nord",
                "Région Sud",
                Channel.EMAIL,
                Set.of(),
                LocalDate.of(2027, 3, 1));
    }

    private void ofScorecards(List<InputCase<?>> all, Scope here) {
        add(all, "Inputs.define", here, () -> new Line("clicks_" + System.nanoTime(), "Clics"), line -> {
            inputs.define(line.key(), line.name(), Unit.COUNT, Aggregation.SUM);
            return inputs.all();
        });
        add(all, "Inputs.describe", here, () -> "Clics", name -> {
            inputs.describe(inputs.all().getFirst().id(), name, Unit.COUNT, Currency.getInstance("EUR"));
            return inputs.all();
        });
        add(
                all,
                "ExchangeRates.state",
                here,
                () -> new StatedRate(
                        Currency.getInstance("USD"),
                        MONTH.minusMonths(rateMonths.getAndIncrement()),
                        new BigDecimal("0.92"),
                        "BCE, moyenne mensuelle"),
                stated -> {
                    rates.state(stated);
                    return rates.all();
                });
        add(all, "InputImports.receive", here, () -> "chiffres.csv", name -> {
            ImportId id = imports.receive(
                    name, new ByteArrayInputStream("date,clics\n2019-11-01,3\n".getBytes(StandardCharsets.UTF_8)));
            // A file is called what it is called: it is taken with what can be shown of its name.
            return name.length() > 255 || name.chars().anyMatch(c -> c < 32 || Character.isSurrogate((char) c))
                    ? InputCase.NOTHING
                    : imports.get(id);
        });
        add(all, "InputImports.check", here, this::mapped, mapped -> {
            driver.await((Scope.Workspace) here, imports.check(mapped.file(), mapped.mapping()));
            return List.of(imports.latest(1), inputs.all(), inputs.dimensions());
        });
        add(
                all,
                "InputImports.look",
                here,
                () -> new Turned(workbook(), new SheetFormat("Feuil1")),
                turned -> nothing(imports.look(turned.file(), turned.sheet())));
        add(
                all,
                "InputEntries.open",
                here,
                () -> new Typed("Saisie", new Slice(dimension(), "Courriel"), MONTH, BigDecimal.ONE),
                typed -> nothing(entries.open(typed.source(), typed.slice(), typed.month(), 3)));
        add(all, "InputEntries.own", here, () -> "Saisie", source -> {
            InputId input = inputs.all().getFirst().id();
            return nothing(entries.own(source, input, MONTH, MONTH));
        });
        add(all, "InputEntries.values", here, this::dimension, key -> nothing(entries.values(key)));
        add(
                all,
                "InputEntries.save",
                here,
                () -> new Typed(
                        "Saisie " + System.nanoTime(), new Slice(dimension(), "Courriel"), MONTH, BigDecimal.ONE),
                typed -> {
                    EntryCell cell = new EntryCell(inputs.all().getFirst().id(), typed.month());
                    BigDecimal before = entries.open(typed.source(), typed.slice(), MONTH, 1)
                            .own()
                            .get(cell);
                    entries.save(typed.source(), typed.slice(), List.of(new EntryFigure(cell, before, typed.figure())));
                    return List.of(imports.latest(1), inputs.dimensions(), entries.values(dimension()));
                });
        add(
                all,
                "InputFeed.send",
                here,
                () -> new Fed(
                        "Programme " + System.nanoTime(),
                        new FeedCall(Ids.next(), "appel" + System.nanoTime(), new FeedCall.Digest("0".repeat(64))),
                        new FeedRow(
                                "",
                                MONTH.toString(),
                                Map.of(dimension(), "Courriel"),
                                inputs.all().getFirst().key(),
                                "1")),
                fed -> List.of(feed.send(fed.source(), fed.call(), List.of(fed.row())), entries.values(dimension())));
        add(all, "Kpis.search", here, () -> "taux", text -> nothing(kpis.search(text)));
        add(
                all,
                "Kpis.understand",
                here,
                () -> "visits",
                formula -> nothing(kpis.understand(formula, Unit.COUNT, null)));
        add(all, "Kpis.define", here, this::draft, draft -> kpis.get(kpis.define(draft)));
        add(all, "Kpis.change", here, this::draft, draft -> {
            KpiId id = kpi();
            kpis.change(kpis.get(id), draft);
            return kpis.get(id);
        });
        add(all, "Kpis.aim", here, () -> new Aim(MONTH, BigDecimal.TEN, BigDecimal.ONE), aim -> {
            KpiId id = kpi();
            kpis.aim(id, aim.from(), aim.goal(), aim.limit());
            return kpis.get(id);
        });
        add(all, "Kpis.forgetAim", here, () -> MONTH, month -> {
            kpis.forgetAim(kpi(), month);
            return InputCase.NOTHING;
        });
        add(all, "Publications.open", here, () -> MONTH, month -> {
            publications.open(month, 1);
            return nothing(publications.open(month));
        });
        add(all, "Publications.revisions", here, () -> MONTH, month -> nothing(publications.revisions(month)));
        add(all, "Publications.corrections", here, () -> MONTH, month -> nothing(publications.corrections(month)));
        add(all, "Publications.publish", here, () -> MONTH, publications::publish);
        add(all, "Publications.restate", here, () -> "Une erreur", reason -> publications.restate(MONTH, reason));
        add(
                all,
                "PublicationSchedules.set",
                here,
                () -> new PublicationSchedule(8, YearMonth.from(schedules.today())),
                schedule -> {
                    schedules.set(schedules.get().orElse(null), schedule);
                    return schedules.get();
                });
        add(all, "MonthReports.get", here, () -> MONTH, month -> nothing(reports.get(month)));
        add(all, "MonthReports.submit", here, () -> MONTH, month -> {
            reports.submit(month);
            return reports.get(month).state();
        });
        add(all, "MonthReports.sendBack", here, () -> MONTH, month -> {
            reports.submit(month);
            reports.sendBack(month);
            return reports.get(month).state();
        });
        add(all, "MonthReports.summarise", here, () -> "Un bon mois.", text -> {
            reports.summarise(MONTH, reports.get(MONTH).texts().summary(), text);
            return reports.get(MONTH).texts();
        });
        add(
                all,
                "MonthReports.comment",
                here,
                () -> new Commentary("Moins de clics", "Moins de budget", "Attendre"),
                commentary -> {
                    KpiId kpi = kpi();
                    reports.comment(MONTH, kpi, reports.get(MONTH).texts().of(kpi.value()), commentary);
                    return reports.get(MONTH).texts();
                });
        add(all, "MonthReports.note", here, () -> "Nouveau site", note -> {
            reports.note(MONTH, kpi(), note);
            return reports.get(MONTH).texts();
        });
        add(
                all,
                "Hypotheses.state",
                here,
                InputCases::expectation,
                expected -> hypotheses.get(hypotheses.state(kpi(), expected)).expectation());
        add(all, "Hypotheses.change", here, InputCases::expectation, expected -> {
            HypothesisId id = hypotheses.state(kpi(), expectation());
            hypotheses.change(hypotheses.get(id), expected);
            return hypotheses.get(id).expectation();
        });
        add(
                all,
                "Scorecards.trace",
                here,
                () -> new Look(MONTH, new Slice("channel", "Google Ads")),
                look -> nothing(scorecards.trace(look.month(), look.slice(), kpi())));
        add(
                all,
                "Scorecards.draft",
                here,
                () -> new Look(MONTH, new Slice("channel", "Google Ads")),
                look -> nothing(scorecards.draft(look.month(), look.slice())));
        add(all, "Scorecards.slices", here, () -> MONTH, month -> nothing(scorecards.slices(month)));
        add(
                all,
                "Scorecards.reconciliations",
                here,
                () -> MONTH,
                month -> nothing(scorecards.reconciliations(scorecards.draft(month, Slice.ALL))));
    }

    private static Expectation expectation() {
        return new Expectation(
                "Plus de clics", io.pupitre.scorecard.Move.RISES, BigDecimal.ONE, MONTH, MONTH.plusMonths(6));
    }

    private ImportId workbook() {
        return imports.receive(
                "chiffres.xlsx",
                new ByteArrayInputStream(
                        WorkbookFile.table(List.of(List.of("mois", "leads"), List.of("2026-01", BigDecimal.ONE)))));
    }

    private String dimension() {
        if (inputs.dimensions().isEmpty()) {
            Mapped mapped = mapped();
            // Waited for, or its job would write while another case is looked at.
            driver.await(CurrentScope.workspace(), imports.check(mapped.file(), mapped.mapping()));
        }
        return inputs.dimensions().getFirst().key();
    }

    private void ofDictionary(List<InputCase<?>> all, TwoClients two) {
        Scope agency = two.adminInAgency();
        add(all, "KpiDictionary.search", agency, () -> "taux", text -> nothing(dictionary.search(text)));
        add(
                all,
                "KpiDictionary.add",
                agency,
                InputCases::definition,
                definition -> dictionary.get(dictionary.add(definition)));
        add(all, "KpiDictionary.redraft", agency, InputCases::definition, definition -> {
            DefinitionId id = dictionary.add(definition());
            dictionary.redraft(dictionary.get(id), definition);
            return dictionary.get(id);
        });
        add(all, "KpiDictionary.publish", agency, () -> new Edition(dictionary.add(definition()), "Première"), one -> {
            dictionary.publish(dictionary.get(one.definition()), one.note());
            return dictionary.versions(one.definition());
        });
        add(
                all,
                "ClientDictionary.adopt",
                two.consultantInFirst(),
                () -> new Taking(published(agency), MONTH),
                taking -> {
                    clientDictionary.adopt(List.of(taking.definition()), Locale.FRENCH, taking.month());
                    return InputCase.NOTHING;
                });
    }

    private DefinitionId published(Scope agency) {
        return TwoClients.in(agency, () -> {
            DefinitionId id = dictionary.add(definition());
            dictionary.publish(dictionary.get(id), "Première");
            return id;
        });
    }

    private static KpiDefinition definition() {
        return new KpiDefinition(
                new KpiDraft(
                        "Taux de clic",
                        "clicks / impressions",
                        Unit.RATIO,
                        Direction.UP,
                        new KpiProfile(
                                "Click rate",
                                Tier.OPERATIONS,
                                Family.AWARENESS,
                                "Carl",
                                "Dernier clic",
                                "Audience",
                                2)),
                "Last click",
                "Une norme",
                new Target(Direction.UP, new BigDecimal("0.05"), new BigDecimal("0.03")));
    }

    /** With inputs and dimensions that are not there yet: only of those are the names taken. */
    private Mapped mapped() {
        String fresh = "x" + System.nanoTime();
        ImportMapping ads = ScorecardDriver.ads();
        return new Mapped(
                received(),
                new ImportMapping(
                        ads.source(),
                        ads.format(),
                        ads.dateColumn(),
                        ads.dateStyle(),
                        List.of(new ImportMapping.DimensionColumn(0, new Dimension("d" + fresh, "Canal", true))),
                        List.of(new ImportMapping.FigureColumn(
                                3, "f" + fresh, "Clics", Unit.COUNT, Aggregation.SUM, NumberStyle.PLAIN))));
    }

    private ImportId received() {
        return imports.receive(
                "chiffres.csv",
                new ByteArrayInputStream("channel,campaign,date,clicks,impressions\nA,B,11/1/19,3,4\n"
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private KpiDraft draft() {
        if (inputs.all().stream().noneMatch(input -> input.key().equals("visits"))) {
            inputs.define("visits", "Visites", Unit.COUNT, Aggregation.SUM);
        }
        return new KpiDraft("Visites", "visits", Unit.COUNT, Direction.UP);
    }

    private KpiId kpi() {
        return kpis.all().isEmpty()
                ? kpis.define(draft())
                : kpis.all().getFirst().id();
    }

    private void ofTemplates(List<InputCase<?>> all, TwoClients two) {
        Scope agency = two.adminInAgency();
        add(all, "Library.search", agency, () -> "lancer", text -> nothing(library.search(text)));
        add(
                all,
                "ClientTemplates.search",
                two.consultantInFirst(),
                () -> "lancer",
                text -> nothing(copies.search(text)));
        add(all, "Library.add", agency, InputCases::template, draft -> library.get(library.add(draft)));
        add(all, "Library.redraft", agency, InputCases::template, draft -> {
            TemplateId id = library.add(template());
            library.redraft(library.get(id), draft);
            return library.get(id);
        });
        add(all, "Library.publish", agency, () -> new Release(library.add(template()), "Première version"), release -> {
            library.publish(library.get(release.template()), release.notes());
            return library.versions(release.template());
        });
        add(
                all,
                "Library.content",
                agency,
                () -> 1,
                number -> nothing(library.content(library.list().getFirst().id(), number)));
        add(all, "ClientTemplates.edit", two.consultantInFirst(), InputCases::content, content -> {
            AppliedTemplateId id = copy(two);
            copies.edit(copies.get(id), content);
            return copies.get(id);
        });
    }

    private AppliedTemplateId copy(TwoClients two) {
        if (!copies.list().isEmpty()) {
            return copies.list().getFirst().id();
        }
        TemplateId id = TwoClients.in(two.adminInAgency(), () -> {
            TemplateId template = library.add(template());
            library.publish(library.get(template), "Première");
            return template;
        });
        return copies.apply(id);
    }

    private static TemplateDraft template() {
        return new TemplateDraft(TemplateKind.PROCESS, both("Lancer"), both("Résumé"), content());
    }

    private static TemplateContent content() {
        Option option = new Option(new ElementId("un"), both("Un"));
        return new TemplateContent(
                List.of(
                        new Field(
                                new ElementId("canal"),
                                both("Canal"),
                                both("Aide"),
                                FieldKind.CHOICE,
                                List.of(option),
                                new FieldValue.Choice(option.id())),
                        field("texte", FieldKind.PARAGRAPH, new FieldValue.Text(both("Réponse"))),
                        field("nombre", FieldKind.NUMBER, new FieldValue.Figure(BigDecimal.TEN)),
                        field("jour", FieldKind.DATE, new FieldValue.Day(MONDAY))),
                List.of(new Step(new ElementId("brief"), both("Brief"), both("Écrire"), both("Région"), -20)));
    }

    private static Field field(String id, FieldKind kind, FieldValue value) {
        return new Field(new ElementId(id), both(id), both("Aide"), kind, List.of(), value);
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text + " (en)");
    }

    private void ofAgencies(List<InputCase<?>> all, TwoClients two) {
        add(all, "ApiTokens.issue", two.adminInFirst(), () -> new Named("Programme", 30), named -> {
            tokens.issue(named.name(), named.days());
            return tokens.latest();
        });
        add(
                all,
                "Clients.isTaken",
                two.adminInAgency(),
                () -> new Slug("nordwind"),
                slug -> nothing(clients.isTaken(slug)));
        add(all, "Clients.create", two.adminInAgency(), InputCases::workspace, workspace -> {
            clients.create(workspace);
            return clients.list();
        });
        add(all, "WorkspaceSettings.change", two.adminInFirst(), InputCases::details, details -> {
            settings.change(settings.get(), details);
            return settings.get();
        });
        add(all, "Regions.change", two.adminInFirst(), () -> List.of(region("Nord")), wanted -> {
            regions.change(regions.toChange(), wanted);
            return regions.list();
        });
        Iterator<Country> untaken = Country.all(Locale.FRENCH).iterator();
        add(
                all,
                "Regions.add",
                two.consultantInSecond(),
                () -> new Region("Nord " + System.nanoTime(), List.of(untaken.next())),
                region -> {
                    regions.add(region);
                    return regions.list();
                });
    }

    private static RegionDraft region(String name) {
        return new RegionDraft(null, new Region(name, List.of(new Country("FR"))));
    }

    private static WorkspaceDetails details() {
        return new WorkspaceDetails(
                "Client",
                "#aa3366",
                Locale.FRENCH,
                List.of(Locale.ENGLISH),
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"));
    }

    private static NewWorkspace workspace() {
        return new NewWorkspace(
                new Slug("c" + Ids.next().toString().substring(24)),
                "Client",
                "#aa3366",
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"),
                Currency.getInstance("EUR"),
                false);
    }

    private static Object nothing(Object answer) {
        assertThat(answer).isNotNull();
        return InputCase.NOTHING;
    }

    private static <A> void add(
            List<InputCase<?>> all, String item, Scope scope, Supplier<A> good, Function<A, Object> act) {
        all.add(new InputCase<>(item, scope, good, act));
    }
}
