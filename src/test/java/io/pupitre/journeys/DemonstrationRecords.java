package io.pupitre.journeys;

import io.pupitre.cadence.Cadences;
import io.pupitre.cadence.Campaigns;
import io.pupitre.isolation.Personas;
import io.pupitre.sample.SamplePerson;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.KpiDictionary;
import io.pupitre.scorecard.Publications;
import io.pupitre.templates.ClientTemplates;
import io.pupitre.templates.Library;
import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import io.pupitre.tools.evaluation.EvaluationFilter;
import io.pupitre.tools.evaluation.Evaluations;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the addresses of pages name, out of the content that the demonstration's clients have. */
@Component
class DemonstrationRecords {

    private final Personas personas;
    private final Library library;
    private final KpiDictionary dictionary;
    private final ClientTemplates templates;
    private final Tools tools;
    private final Evaluations evaluations;
    private final Cadences cadences;
    private final Campaigns campaigns;
    private final InputImports imports;
    private final Publications publications;

    DemonstrationRecords(
            Personas personas,
            Library library,
            KpiDictionary dictionary,
            ClientTemplates templates,
            Tools tools,
            Evaluations evaluations,
            Cadences cadences,
            Campaigns campaigns,
            InputImports imports,
            Publications publications) {
        this.personas = personas;
        this.library = library;
        this.dictionary = dictionary;
        this.templates = templates;
        this.tools = tools;
        this.evaluations = evaluations;
        this.cadences = cadences;
        this.campaigns = campaigns;
        this.imports = imports;
        this.publications = publications;
    }

    /** @throws IllegalArgumentException for an entity that this has no example of: a page was added that names one */
    UUID id(String entity) {
        return switch (entity) {
            case "Template" ->
                personas.as(
                        personas.agencyOf(SamplePerson.ADA),
                        () -> library.list().getFirst().id().value());
            case "DictionaryKpi" ->
                personas.as(
                        personas.agencyOf(SamplePerson.ADA),
                        () -> dictionary.list().getFirst().kpi().id().value());
            case "AppliedTemplate" ->
                inNordwind(() -> templates.list().getFirst().id().value());
            case "Cadence" -> inNordwind(() -> cadences.list().getFirst().id().value());
            case "Campaign" -> inNordwind(() -> campaigns.list().getFirst().id().value());
            case "InputImport" ->
                inNordwind(() -> imports.latest(1).getFirst().id().value());
            case "Tool" ->
                inNordwind(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 1)
                        .getFirst()
                        .id());
            case "Evaluation" ->
                inNordwind(() -> evaluations
                        .list(EvaluationFilter.ALL)
                        .getFirst()
                        .evaluation()
                        .id()
                        .value());
            default -> throw new IllegalArgumentException("Give the journey an example of " + entity);
        };
    }

    /** The tool of that name. */
    UUID tool(String product) {
        return inNordwind(() -> tools.search(product).getFirst().id());
    }

    /** The latest published month, as addresses write it. */
    String month() {
        return inNordwind(() -> publications.lines().getFirst().month().toString());
    }

    private <T> T inNordwind(java.util.function.Supplier<T> work) {
        return personas.as(personas.in(SamplePerson.CARL, "nordwind"), work);
    }
}
