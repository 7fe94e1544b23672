package io.pupitre.tools;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.audit.ChangeReason;
import io.pupitre.audit.ReasonRequiredException;
import io.pupitre.csv.CsvRefusedException;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes tools over from a file: first a preview, then, when the person says so, its good rows in one transaction, which can
 * be undone as one.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ToolImports {

    private static final int RECENT = 20;

    private final ToolRepository tools;
    private final ToolImportRepository imports;
    private final ToolImportRowRepository rows;
    private final SavingToolRepository savingTools;
    private final IntegrationRepository integrations;
    private final RetirementCheck retirement;
    private final List<ToolHold> holds;
    private final WorkspaceDirectory workspaces;
    private final JsonMapper json;
    private final Clock clock;

    ToolImports(
            ToolRepository tools,
            ToolImportRepository imports,
            ToolImportRowRepository rows,
            SavingToolRepository savingTools,
            IntegrationRepository integrations,
            RetirementCheck retirement,
            List<ToolHold> holds,
            WorkspaceDirectory workspaces,
            JsonMapper json,
            Clock clock) {
        this.tools = tools;
        this.imports = imports;
        this.rows = rows;
        this.savingTools = savingTools;
        this.integrations = integrations;
        this.retirement = retirement;
        this.holds = List.copyOf(holds);
        this.workspaces = workspaces;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What importing the file would do.
     *
     * @param corrected the lines whose suggested spelling the person prefers
     * @throws CsvRefusedException when the file can't be read to its end
     * @throws TooManyRowsException when it has more than {@link ToolFile#MAX_ROWS}
     */
    public ImportPreview preview(ToolFile file, ImportMapping mapping, Set<Long> corrected) throws IOException {
        KnownTools known =
                new KnownTools(tools.findAll().stream().map(Tool::record).toList());
        return new PreviewReading(file, mapping, known, corrected, usualCurrency(), retirement).read();
    }

    /**
     * Adds and changes what the preview says; its rows in trouble are left out.
     *
     * @throws PreviewOutdatedException when the tools are no longer those of the preview
     * @throws ReasonRequiredException when the agency wants a {@link ChangeReason} for what is changed
     */
    @Transactional
    public ImportSummary apply(ImportPreview preview) {
        List<ImportLine.Alteration> alterations = preview.alterations();
        List<ImportLine.Addition> additions = preview.additions();
        List<UUID> ids =
                alterations.stream().map(line -> line.base().id().value()).toList();
        if (!ids.isEmpty()) {
            tools.hold(ids);
        }
        Map<UUID, Tool> stored = byId(tools.findAll());
        refuseOutdated(preview, stored);
        ToolImport batch = imports.save(new ToolImport(
                CurrentScope.workspace().person(),
                preview.fileName(),
                clock.instant(),
                additions.size(),
                alterations.size()));
        for (ImportLine.Addition addition : additions) {
            Tool tool = tools.save(new Tool(addition.details()));
            record(batch, tool, null);
        }
        for (ImportLine.Alteration alteration : alterations) {
            Tool tool = Objects.requireNonNull(stored.get(alteration.base().id().value()));
            ToolRecord before = tool.record();
            tool.describe(alteration.details());
            record(batch, tool, before);
        }
        tools.flush();
        return batch.summary();
    }

    /** The latest imports first, at most 20. */
    public List<ImportSummary> recent() {
        return imports.findByOrderByImportedAtDesc(Limit.of(RECENT)).stream()
                .map(ToolImport::summary)
                .toList();
    }

    /**
     * Puts the tools of an import back to what they were before it; those that it added are gone. One that it added and that
     * something else is about since (an integration, a saving, a plan, an evaluation) counts as edited, and so does one that
     * would go again while something depends on it.
     *
     * @param leavingEdited whether tools that people edited since are left as they are
     * @throws EditedSinceException when there are such tools and they are not to be left
     * @throws ReasonRequiredException when the agency wants a {@link ChangeReason} for what is changed
     * @throws NotFoundException when this workspace has no such import, or it is undone already
     */
    @Transactional
    public void undo(ImportId id, boolean leavingEdited) {
        // Before the first read: nothing comes to be about a tool once it was found free to go.
        tools.holdAll();
        ToolImport batch =
                imports.findById(id.value()).filter(one -> !one.isUndone()).orElseThrow(NotFoundException::new);
        List<ToolImportRow> images = rows.findByImportId(id.value());
        Map<UUID, Tool> stored =
                byId(tools.findByIdIn(images.stream().map(ToolImportRow::toolId).toList()));
        Set<UUID> held = held(stored.keySet());
        Retirements retirements = new Retirements(retirement);
        List<String> edited = new ArrayList<>();
        List<ToolImportRow> untouched = new ArrayList<>();
        for (ToolImportRow image : images) {
            Tool tool = Objects.requireNonNull(stored.get(image.toolId()));
            String before = image.beforeImage();
            boolean stays = before == null
                    ? held.contains(tool.id())
                    : retirements
                            .problemOf(tool.record(), image(before).details())
                            .isPresent();
            if (!stays && tool.details().equals(image(image.afterImage()).details())) {
                untouched.add(image);
            } else {
                edited.add(tool.name());
            }
        }
        if (!edited.isEmpty() && !leavingEdited) {
            throw new EditedSinceException(edited);
        }
        // Before the tools: they could not go while the rows point to them.
        rows.deleteByImportId(id.value());
        rows.deleteByToolIdIn(untouched.stream()
                .filter(image -> image.beforeImage() == null)
                .map(ToolImportRow::toolId)
                .toList());
        for (ToolImportRow image : untouched) {
            Tool tool = Objects.requireNonNull(stored.get(image.toolId()));
            String before = image.beforeImage();
            if (before == null) {
                tools.delete(tool);
            } else {
                tool.restore(image(before));
            }
        }
        batch.undo(clock.instant());
        tools.flush();
    }

    /** Those that something else is about by now, so that they can't just go. */
    private Set<UUID> held(Set<UUID> ids) {
        Stream<UUID> others = holds.stream().flatMap(hold -> hold.heldOf(ids).stream());
        return Stream.of(
                        integrations.findByTools(ids).stream()
                                .flatMap(one -> Stream.of(one.sourceToolId(), one.targetToolId())),
                        savingTools.findByToolIdIn(ids).stream().map(SavingTool::toolId),
                        others)
                .flatMap(held -> held)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void refuseOutdated(ImportPreview preview, Map<UUID, Tool> stored) {
        KnownTools known =
                new KnownTools(stored.values().stream().map(Tool::record).toList());
        boolean changed = preview.alterations().stream().anyMatch(line -> {
            Tool tool = stored.get(line.base().id().value());
            return tool == null || tool.version() != line.base().version();
        });
        boolean added = preview.additions().stream()
                .map(ImportLine.Addition::details)
                .anyMatch(tool -> known.find(tool.product(), tool.vendor(), tool.instance())
                        .isPresent());
        boolean unsettled = new Retirements(retirement).anyHeld(preview.alterations());
        if (changed || added || unsettled) {
            throw new PreviewOutdatedException();
        }
    }

    private void record(ToolImport batch, Tool tool, @Nullable ToolRecord before) {
        rows.save(new ToolImportRow(batch, tool.id(), before == null ? null : kept(before), kept(tool.record())));
    }

    private String kept(ToolRecord tool) {
        return json.writeValueAsString(ToolImage.of(tool));
    }

    private ToolImage image(String kept) {
        return json.readValue(kept, ToolImage.class);
    }

    private Currency usualCurrency() {
        Scope.Workspace scope = CurrentScope.workspace();
        return workspaces
                .find(scope.person(), scope.workspace())
                .map(open -> Currency.getInstance(open.workspace().currency()))
                .orElseThrow(NotFoundException::new);
    }

    private static Map<UUID, Tool> byId(List<Tool> tools) {
        return tools.stream().collect(Collectors.toMap(Tool::id, Function.identity()));
    }
}
