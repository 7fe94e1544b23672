package io.pupitre.badinput;

import io.pupitre.tenancy.Ids;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A form or dialog in which people type, filled so that it could be saved. Its fields are found on the page; a class that
 * makes fields and is in none of {@link #ALL} fails {@link BadFormsIT}.
 *
 * @param classes that make its fields, below io.pupitre; those that another form names already are left out
 * @param stored what is there afterwards; an empty list when that is nowhere to be read
 */
record Form(
        String name,
        Set<String> classes,
        Consumer<BadFormsIT> open,
        Consumer<BadFormsIT> save,
        Predicate<BadFormsIT> saved,
        Function<BadFormsIT, Object> stored) {

    static final List<Form> ALL = List.of(
            new Form(
                    "tool",
                    Set.of("tools.ui.ToolForm", "tools.ui.FieldBinding"),
                    page -> {
                        page.visit(page.client("tools"));
                        page.press("tools.add");
                        page.choose("tools.field-renewal", "tools.renewal-date");
                        page.fill("tools.field-product", "Tamis");
                        page.fill("tools.renewal-day", BadFormsIT.DAY);
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::tools),
            new Form(
                    "saving",
                    Set.of("tools.ui.SavingDialog"),
                    page -> {
                        page.visit(page.client("tools/savings"));
                        page.press("tools.saving-add");
                        page.fill("tools.saving-subject", "Palier négocié");
                        page.fill("tools.saving-amount", "1200");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::savings),
            new Form(
                    "saving step",
                    Set.of("tools.ui.SavingStepDialog"),
                    page -> {
                        page.haveSaving();
                        page.visit(page.client("tools/savings"));
                        page.pressInLastGrid("step");
                        page.choose("tools.saving-step-to", "tools.saving-status-realised");
                        page.fill("tools.saving-realised", "1100");
                        page.fill("tools.saving-note", "Signé");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::savings),
            new Form(
                    "replacement plan",
                    Set.of("tools.replacement.ui.PlanDialog"),
                    page -> {
                        page.visitToolToReplace();
                        page.press("tools.replacement-plan");
                        page.fill("tools.replacement-reason", "Trop cher");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::replacements),
            new Form(
                    "answer of a replacement",
                    Set.of("tools.replacement.ui.AnswerDialog"),
                    page -> {
                        page.visitReplacement();
                        page.pressInLastGrid("answer");
                        page.choose("tools.answer", "tools.answer-drop");
                        page.fill("tools.answer-how", "Plus personne ne s’en sert");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::replacements),
            new Form(
                    "evaluation",
                    Set.of("tools.evaluation.ui.EvaluationDialog"),
                    page -> {
                        page.visit(page.client("tools/evaluations"));
                        page.press("tools.evaluation-add");
                        page.fill("tools.evaluation-title", "Quel outil ?");
                        page.fill("tools.evaluation-wanted-by", BadFormsIT.DAY);
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::evaluations),
            new Form(
                    "criterion",
                    Set.of("tools.evaluation.ui.CriterionDialog"),
                    page -> {
                        page.visitEvaluation();
                        page.press("tools.evaluation-criterion-add");
                        page.fill("tools.evaluation-criterion", "Aide " + Ids.next());
                        page.fill("tools.evaluation-weight", "2,5");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::evaluations),
            new Form(
                    "candidate",
                    Set.of("tools.evaluation.ui.CandidateDialog"),
                    page -> {
                        page.visitEvaluation();
                        page.press("tools.evaluation-candidate-add");
                        page.fill("tools.evaluation-product", "Comptoir " + Ids.next());
                        page.fill("tools.evaluation-list-price", "1200");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::evaluations),
            new Form(
                    "memo",
                    Set.of("tools.evaluation.ui.MemoPart"),
                    page -> {
                        page.visitEvaluation();
                        page.fill("tools.evaluation-memo-label", "Prendre Tamis");
                    },
                    page -> page.press("tools.evaluation-memo-save"),
                    page -> page.said("tools.evaluation-memo-saved"),
                    BadFormsIT::evaluations),
            new Form(
                    "reason of an evaluation",
                    Set.of("tools.evaluation.ui.TextDialog"),
                    page -> {
                        page.visitEvaluation();
                        page.press("tools.evaluation-drop");
                        page.fill("tools.evaluation-reason", "Plus voulu");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::evaluations),
            new Form(
                    "decision",
                    Set.of("tools.evaluation.ui.DecisionDialog"),
                    page -> {
                        page.visitEvaluation();
                        page.press("tools.evaluation-decide");
                        page.choose("tools.evaluation-decision", "tools.evaluation-veto");
                        page.choose("tools.evaluation-decided-by", "tools.evaluation-decider-cmo");
                        page.fill("tools.evaluation-reason", "Trop cher");
                        page.fill("tools.evaluation-decider-name", "Nora");
                        page.fill("tools.evaluation-evidence", "Courriel");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::evaluations),
            new Form(
                    "review",
                    Set.of("tools.review.ui.ReviewForm", "tools.review.ui.ChecklistFields"),
                    page -> {
                        page.visitToolToReview();
                        page.choose("tools.review-verdict", "tools.review-verdict-conditions");
                        page.choose("tools.review-agreement", "tools.yes");
                        page.fill("tools.review-reviewer", "Ada");
                        page.fill("tools.review-conditions", "Effacer d’ici juin");
                        page.fill("tools.review-evidence", "Compte rendu");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::reviews),
            new Form(
                    "incident",
                    Set.of("tools.ui.MomentFields", "tools.service.ui.IncidentForm", "tools.service.ui.ServiceInputs"),
                    page -> {
                        page.visitToolToServe();
                        page.press("tools.service-incident-add");
                        page.fill("tools.service-title", "Panne");
                        page.fill("tools.service-started-day", LocalDate.of(2026, 5, 4));
                        page.fill("tools.service-started-time", LocalTime.NOON);
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::service),
            new Form(
                    "service level",
                    Set.of(),
                    page -> {
                        page.visitToolToServe();
                        page.press("tools.service-level-add");
                        page.fill("tools.service-promised", "99.9");
                        page.tick("tools.service-support-known");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::service),
            new Form(
                    "release",
                    Set.of(),
                    page -> {
                        page.visitToolToServe();
                        page.press("tools.service-release-add");
                        page.fill("tools.service-release-name", "API v4");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::service),
            new Form(
                    "assessment of a release",
                    Set.of(),
                    page -> {
                        page.visitToolToServe();
                        page.press("tools.service-assess");
                        page.fill("tools.service-note", "Deux flux");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::service),
            new Form(
                    "response to a release",
                    Set.of(),
                    page -> {
                        page.visitToolToServe();
                        page.press("tools.service-answer");
                        page.fill("tools.service-response", "Fait");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::service),
            new Form(
                    "data-quality check",
                    Set.of("tools.quality.ui.QualityInputs"),
                    page -> {
                        page.visitToolToCheck();
                        page.press("tools.quality-add");
                        page.fill("tools.quality-subject", "E-mail " + Ids.next());
                        page.fill("tools.quality-threshold-least", "95,5");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::checks),
            new Form(
                    "data-quality measurement",
                    Set.of("tools.quality.ui.MeasurementForm"),
                    page -> {
                        page.visitCheckToMeasure();
                        page.fill("tools.quality-filled", "9");
                        page.fill("tools.quality-total", "10");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::checks),
            new Form(
                    "reason of a withdrawal",
                    Set.of(),
                    page -> {
                        page.visitMeasurement();
                        page.fill("tools.quality-reason", "Mal lu");
                    },
                    page -> page.press("tools.quality-withdraw-do"),
                    BadFormsIT::measurementLog),
            new Form(
                    "input of a check",
                    Set.of(),
                    page -> {
                        page.visitToolToCheck();
                        page.press("tools.quality-feed");
                        page.fill("tools.quality-input", "Complétude");
                        page.fill("tools.quality-input-key", "of_check_" + System.nanoTime());
                    },
                    page -> page.press("tools.quality-feed-do"),
                    BadFormsIT::checkInputs),
            new Form(
                    "stack rule",
                    Set.of("tools.rule.ui.RuleDialog", "tools.rule.ui.CheckRow"),
                    page -> {
                        page.editStackRule();
                        page.fill("tools.rule-name-fr", "Sobre");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::stackRules),
            new Form(
                    "reason",
                    Set.of("tools.ui.ReasonDialog"),
                    page -> {
                        page.visitToolOfFlaggedOwner();
                        page.press("tools.edit");
                        page.fill("tools.field-owner", "Équipe " + System.nanoTime());
                        page.press("tools.save");
                        page.fill("tools.reason", "Départ");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::toolLog),
            new Form(
                    "integration",
                    Set.of("tools.ui.IntegrationForm", "tools.ui.EndField"),
                    page -> {
                        page.newIntegration();
                        page.fill("tools.integration-data", "Contacts");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::integrations),
            new Form(
                    "external system",
                    Set.of("tools.ui.SystemForm"),
                    page -> {
                        page.visit(page.client("tools/map"));
                        page.press("tools.system-add");
                        page.fill("tools.integration-name", "Comptoir " + Ids.next());
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::integrations),
            new Form(
                    "capability",
                    Set.of("tools.gap.ui.NeedFields", "tools.gap.ui.WantedField"),
                    page -> {
                        page.haveNeed();
                        page.visit(page.client("tools/gap?capability=crm"));
                        page.fill("tools.gap-weakness", "Deux bases");
                        page.fill("tools.gap-note", "Vu avec la région");
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::gaps),
            new Form(
                    "saved view",
                    Set.of("savedview.ui.ViewDialog"),
                    page -> {
                        page.haveTool();
                        page.visit(page.client("tools?q=" + Ids.next()));
                        page.chooseInMenu("savedview.views", "savedview.keep");
                        page.fill("savedview.name", "Vue " + Ids.next());
                    },
                    page -> page.press("savedview.save"),
                    BadFormsIT::savedViews),
            new Form(
                    "phase",
                    Set.of("tools.gap.ui.PhaseDialog"),
                    page -> {
                        page.haveNeed();
                        page.visit(page.client("tools/gap"));
                        page.press("tools.gap-phase-add");
                        page.fill("tools.gap-name", "Phase " + Ids.next());
                        page.fill("tools.gap-target-date", BadFormsIT.DAY);
                    },
                    page -> page.press("tools.save"),
                    BadFormsIT::gaps),
            new Form(
                    "kpi",
                    Set.of(
                            "scorecard.ui.KpiForm",
                            "scorecard.ui.FormulaField",
                            "scorecard.ui.TargetFields",
                            "scorecard.ui.ProfileFields"),
                    page -> {
                        page.haveFigures();
                        page.visit(page.client("scorecards/kpis"));
                        page.press("scorecard.kpis-add");
                        page.choose("scorecard.kpi-unit", "scorecard.unit-count");
                        page.fill("scorecard.kpi-name", "Clics");
                        page.fill("scorecard.kpi-formula", "clicks");
                        page.fill("scorecard.kpi-goal", "20");
                        page.fill("scorecard.kpi-limit", "10");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::kpis),
            new Form(
                    "definition",
                    Set.of("scorecard.ui.DefinitionForm"),
                    page -> {
                        page.visit("agency/kpis");
                        page.press("scorecard.definition-add");
                        page.fill("scorecard.kpi-name", "Taux de clic");
                        page.fill("scorecard.kpi-formula", "clicks / impressions");
                        page.fill("scorecard.kpi-goal", "5");
                        page.fill("scorecard.kpi-limit", "3");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::definitions),
            new Form(
                    "definition version",
                    Set.of("scorecard.ui.NoteDialog"),
                    page -> {
                        page.visitNewDefinition();
                        page.press("scorecard.definition-publish-next", 1);
                        page.fill("scorecard.version-note", "Première version");
                    },
                    page -> page.press("scorecard.definition-publish"),
                    BadFormsIT::definitionVersions),
            new Form(
                    "commentary",
                    Set.of("scorecard.ui.CommentDialog"),
                    page -> {
                        page.visitSilentMonth();
                        page.press("scorecard.comment");
                        page.fill("scorecard.commentary-what", "Moins de clics");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::monthTexts),
            new Form(
                    "hypothesis",
                    Set.of("scorecard.ui.HypothesisDialog"),
                    page -> {
                        page.visitSilentMonth();
                        page.press("scorecard.hypothesis-state");
                        page.fill("scorecard.hypothesis-statement", "Plus de clics");
                        page.fill("scorecard.hypothesis-amount", "20");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::hypotheses),
            new Form(
                    "summary",
                    Set.of("scorecard.ui.SummaryDialog"),
                    page -> {
                        page.visitSilentMonth();
                        page.press("scorecard.summary-write");
                        page.fill("scorecard.summary", "Un bon mois.");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::monthTexts),
            new Form(
                    "restatement",
                    Set.of("scorecard.ui.RestateDialog"),
                    page -> {
                        page.visitMonthToRestate();
                        page.press("scorecard.restate-do");
                        page.fill("scorecard.restate-reason", "Une erreur");
                    },
                    page -> page.press("scorecard.restate-do"),
                    BadFormsIT::restatement),
            new Form(
                    "input",
                    Set.of("scorecard.ui.InputDialog"),
                    page -> {
                        page.haveFigures();
                        page.visit(page.client("scorecards/figures"));
                        page.pressInLastGrid("change");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::inputs),
            new Form(
                    "exchange rate",
                    Set.of("scorecard.ui.RateDialog"),
                    page -> {
                        page.haveForeignInput();
                        page.visit(page.client("scorecards/figures"));
                        page.press("scorecard.rate-state");
                        page.fill("scorecard.rate-rate", "0,92");
                        page.fill("scorecard.rate-source", "BCE, moyenne mensuelle");
                    },
                    page -> page.press("scorecard.save"),
                    BadFormsIT::rates),
            new Form(
                    "entry",
                    Set.of("scorecard.ui.EntryPlace"),
                    BadFormsIT::enterFigure,
                    page -> page.press("scorecard.entry-save"),
                    BadFormsIT::isEntered,
                    BadFormsIT::figureFiles),
            new Form(
                    "columns",
                    Set.of("scorecard.ui.ColumnMeaning", "scorecard.ui.ColumnsForm"),
                    BadFormsIT::openFile,
                    page -> page.press("scorecard.check"),
                    BadFormsIT::checkedFile),
            new Form(
                    "template",
                    Set.of("templates.ui.BilingualFields"),
                    page -> {
                        page.visit("agency/templates");
                        page.press("templates.new");
                        page.fill("templates.name-fr", "Lancer");
                    },
                    page -> page.press("templates.save"),
                    BadFormsIT::templates),
            new Form(
                    "template step",
                    Set.of("templates.ui.StepDialog"),
                    page -> {
                        page.visitNewTemplate("/edit");
                        page.press("templates.add-step");
                        page.fill("templates.step-title-fr", "Brief");
                    },
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template text",
                    Set.of("templates.ui.FieldDialog", "templates.ui.AnswerFields"),
                    page -> page.addField("text"),
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template paragraph",
                    Set.of(),
                    page -> page.addField("paragraph"),
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template number",
                    Set.of(),
                    page -> page.addField("number"),
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template date",
                    Set.of(),
                    page -> page.addField("date"),
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template choice",
                    Set.of(),
                    page -> {
                        page.addField("choice");
                        page.fill("templates.options", "Un | One\nDeux");
                    },
                    BadFormsIT::takeOver,
                    BadFormsIT::templates),
            new Form(
                    "template version",
                    Set.of("templates.ui.PublishDialog"),
                    page -> {
                        page.visitNewTemplate("");
                        page.press("templates.publish-next", 1);
                        page.fill("templates.release-notes", "Première version");
                    },
                    page -> page.press("templates.publish"),
                    BadFormsIT::versions),
            new Form(
                    "cadence",
                    Set.of("cadence.ui.CadenceForm", "cadence.ui.RhythmField"),
                    BadFormsIT::newCadence,
                    page -> page.press("cadence.save"),
                    BadFormsIT::cadences),
            new Form(
                    "cadence by date",
                    Set.of(),
                    page -> {
                        page.newCadence();
                        page.choose("cadence.rhythm-kind", "cadence.kind-monthly");
                    },
                    page -> page.press("cadence.save"),
                    BadFormsIT::cadences),
            new Form(
                    "cadence by rule",
                    Set.of(),
                    page -> {
                        page.newCadence();
                        page.choose("cadence.rhythm-kind", "cadence.kind-expert");
                        page.fill("cadence.rule", "FREQ=DAILY");
                    },
                    page -> page.press("cadence.save"),
                    BadFormsIT::cadences),
            new Form(
                    "moved occurrence",
                    Set.of("cadence.ui.MoveDialog"),
                    BadFormsIT::moveOccurrence,
                    page -> page.press("cadence.move"),
                    BadFormsIT::cadences),
            new Form(
                    "campaign",
                    Set.of("cadence.ui.CampaignDialog"),
                    page -> {
                        page.visit(page.client("cadences?view=campaigns"));
                        page.press("cadence.new-campaign");
                        page.fill("cadence.name", "Rentrée");
                    },
                    page -> page.press("cadence.save"),
                    BadFormsIT::campaigns),
            new Form(
                    "campaign step",
                    Set.of("cadence.ui.StepDialog"),
                    page -> {
                        page.visitNewCampaign();
                        page.press("cadence.add-step");
                        page.fill("cadence.step", "Brief");
                    },
                    page -> page.press("cadence.save"),
                    BadFormsIT::campaigns),
            new Form(
                    "new client",
                    Set.of("onboarding.ui.IdentityStep", "onboarding.ui.IdentityFields"),
                    BadFormsIT::beginClient,
                    page -> page.next(4),
                    BadFormsIT::page),
            new Form(
                    "new clients regions",
                    Set.of("onboarding.ui.RegionFields"),
                    page -> {
                        page.beginClient();
                        page.next(1);
                        page.fill("onboarding.region", "Nord");
                        page.addCountry();
                    },
                    page -> page.next(3),
                    BadFormsIT::page),
            new Form(
                    "new clients people",
                    Set.of("onboarding.ui.InviteeFields"),
                    page -> {
                        page.beginClient();
                        page.next(3);
                        page.fillInvitee();
                    },
                    page -> page.next(1),
                    BadFormsIT::page),
            new Form(
                    "client",
                    Set.of(),
                    page -> page.visitSettings(0),
                    page -> page.press("onboarding.save-identity"),
                    page -> page.said("onboarding.saved"),
                    BadFormsIT::settings),
            new Form(
                    "regions",
                    Set.of(),
                    page -> page.visitSettings(1),
                    page -> page.press("onboarding.save-regions"),
                    page -> page.said("onboarding.saved"),
                    BadFormsIT::settings),
            new Form(
                    "token",
                    Set.of("onboarding.ui.TokenSection"),
                    page -> {
                        page.visitSettings(2);
                        page.fill("onboarding.token-name", "Programme");
                    },
                    page -> page.press("onboarding.token-issue"),
                    BadFormsIT::isIssued,
                    BadFormsIT::tokens),

            // No Keycloak answers in this test: what it is asked for was taken by the form.
            new Form(
                    "invitation",
                    Set.of(),
                    page -> {
                        page.visit("agency/people");
                        page.press("onboarding.invite");
                        page.chooseFirst("agency.client");
                        page.fillInvitee();
                    },
                    page -> page.press("onboarding.send"),
                    page -> page.said("onboarding.keycloak-failed"),
                    page -> List.of()),
            new Form(
                    "agency",
                    Set.of("onboarding.ui.AgencyDialog"),
                    page -> {
                        page.visit("platform/agencies");
                        page.press("onboarding.new-agency");
                        page.fill("onboarding.agency-name", "Fabrique");
                        page.fill("onboarding.slug", page.freshAddress());
                        page.fill("onboarding.first-admin", "Ada");
                        page.fill("onboarding.email", "ada@exemple.test");
                    },
                    page -> page.press("onboarding.create-agency"),
                    page -> page.said("onboarding.keycloak-failed"),
                    page -> List.of()));

    /** One whose fields go away with it once it is saved. */
    Form(
            String name,
            Set<String> classes,
            Consumer<BadFormsIT> open,
            Consumer<BadFormsIT> save,
            Function<BadFormsIT, Object> stored) {
        this(name, classes, open, save, BadFormsIT::isGone, stored);
    }

    @Override
    public String toString() {
        return name;
    }
}
