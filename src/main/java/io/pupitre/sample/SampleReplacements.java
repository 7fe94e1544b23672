package io.pupitre.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.pupitre.cadence.CadenceId;
import io.pupitre.cadence.CadenceRecord;
import io.pupitre.cadence.Cadences;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.InputId;
import io.pupitre.scorecard.Inputs;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.StackNode;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.replacement.Answer;
import io.pupitre.tools.replacement.AnswerKind;
import io.pupitre.tools.replacement.Dependent;
import io.pupitre.tools.replacement.PlanDetails;
import io.pupitre.tools.replacement.PlanRecord;
import io.pupitre.tools.replacement.Replacements;
import io.pupitre.tools.replacement.ToolUses;
import io.pupitre.tools.replacement.Uses;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the sample's tools are used for; one that is on its way out, and one whose way out is being planned. */
@Component
class SampleReplacements {

    private final Replacements replacements;
    private final ToolUses uses;
    private final Inputs inputs;
    private final Cadences cadences;
    private final Integrations integrations;

    SampleReplacements(
            Replacements replacements, ToolUses uses, Inputs inputs, Cadences cadences, Integrations integrations) {
        this.replacements = replacements;
        this.uses = uses;
        this.inputs = inputs;
        this.cadences = cadences;
        this.integrations = integrations;
    }

    /** Once, in the scope of a client with the whole stack, its figures and its cadences. */
    void plan() {
        if (replacements.list().stream().anyMatch(line -> line.plan() != null)) {
            return;
        }
        List<CadenceId> rhythms =
                cadences.list().stream().map(CadenceRecord::id).toList();
        Map<String, InputId> figures = inputs.all().stream().collect(toMap(Input::key, Input::id));
        ToolId automation = tool("Alizé Automation");
        use(automation, Set.of("emails_sent", "emails_delivered", "mql"), rhythms.subList(0, 1), figures);
        use(tool("Boréal CRM"), Set.of("sql"), List.of(), figures);
        use(tool("Comète Recherche"), Set.of("impressions", "clicks", "spend"), List.of(), figures);

        ToolId leaving = tool("Ancre Campagnes");
        use(leaving, Set.of("unsubscribed"), rhythms.subList(1, 2), figures);
        LocalDate lastDay = cadences.today().plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
        PlanRecord plan = replacements.plan(
                leaving, new PlanDetails(automation, lastDay, "Deux outils pour les mêmes campagnes."));
        Answer transfer = new Answer(AnswerKind.TRANSFER, automation, "");
        Dependent rhythm = new Dependent.OfCadence(rhythms.get(1));
        replacements.answer(plan, rhythm, null, transfer);
        replacements.answer(
                plan, new Dependent.OfInput(Objects.requireNonNull(figures.get("unsubscribed"))), null, transfer);
        replacements.of(leaving).dependents().stream()
                .filter(line -> line.what().equals(rhythm))
                .forEach(line -> replacements.carryOut(Objects.requireNonNull(line.answer())));

        replacements.plan(
                tool("Nacre Formulaires"),
                new PlanDetails(tool("Galet Landing"), lastDay.plusMonths(2), "Les pages font aussi les formulaires."));
    }

    private void use(ToolId tool, Set<String> keys, List<CadenceId> rhythms, Map<String, InputId> figures) {
        uses.change(
                tool,
                uses.of(tool),
                new Uses(
                        keys.stream().map(figures::get).filter(Objects::nonNull).collect(toSet()),
                        Set.copyOf(rhythms)));
    }

    private ToolId tool(String name) {
        return integrations.map().nodes().stream()
                .filter(node -> node.name().equals(name))
                .map(StackNode::end)
                .map(end -> new ToolId(((Endpoint.OfTool) end).value()))
                .findFirst()
                .orElseThrow();
    }
}
