package io.pupitre.tools;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the client spends for nothing and what becomes of it: found in the stack, put on the list, agreed on, realised; or
 * dismissed with a reason.
 *
 * <p>A saving of another workspace and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class Savings {

    private final ToolStatements statements;
    private final ToolRepository tools;
    private final SavingRepository savings;
    private final SavingToolRepository savingTools;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    Savings(
            ToolStatements statements,
            ToolRepository tools,
            SavingRepository savings,
            SavingToolRepository savingTools,
            WorkspaceDirectory directory,
            Clock clock) {
        this.statements = statements;
        this.tools = tools;
        this.savings = savings;
        this.savingTools = savingTools;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What there is to decide on, the highest amount first: not what is on the list and neither realised nor dismissed, nor what
     * was dismissed. More unused licences than those that were dismissed are to be decided on again, and so are dismissed
     * duplicates that another tool joins.
     */
    public List<Opportunity> opportunities() {
        List<SavingRecord> list = list();
        List<ToolRow> inUse = statements.inUse();
        Stream<Opportunity> unused = inUse.stream()
                .flatMap(tool -> Unused.of(tool) instanceof Unused.Licences licences
                                && licences.licences() > 0
                                && licences.waste().isPresent()
                        ? Stream.of(new Opportunity.UnusedLicences(tool, licences))
                        : Stream.empty());
        Stream<Opportunity> duplicates = DuplicateGroup.of(inUse).stream().map(Opportunity.Duplicate::new);
        return Stream.concat(unused, duplicates)
                .filter(found -> found.isOpen(list))
                .sorted(Opportunity.MOST_FIRST)
                .toList();
    }

    /** The list, the latest found first. */
    public List<SavingRecord> list() {
        Map<UUID, List<ToolId>> about = savingTools.findAll().stream()
                .collect(groupingBy(SavingTool::savingId, mapping(one -> new ToolId(one.toolId()), toList())));
        return savings.findAllByOrderByFoundOnDescIdDesc().stream()
                .map(saving -> saving.record(about.getOrDefault(saving.id(), List.of())))
                .toList();
    }

    /**
     * Puts a saving on the list.
     *
     * @throws StaleSavingException when it was found in the stack, which tells something else by now, or when somebody has
     *     decided on it
     * @throws NotFoundException when this workspace lacks one of its tools
     */
    @Transactional
    public SavingRecord add(SavingDetails details) {
        return store(details, SavingStatus.FOUND);
    }

    /**
     * Leaves what was found as it is; its tools are not proposed again for the same.
     *
     * @param reason not empty
     * @throws IllegalArgumentException without a reason
     * @throws StaleSavingException as {@link #add}
     * @throws NotFoundException when this workspace lacks one of its tools
     */
    @Transactional
    public SavingRecord dismiss(SavingDetails details, String reason) {
        SavingMove dismissed = new SavingMove(SavingStatus.DISMISSED, null, reason);
        return store(details.withNote(dismissed.note()), SavingStatus.DISMISSED);
    }

    /**
     * Takes a saving a step further, or back.
     *
     * @param base as the person read it
     * @throws StaleSavingException when it was changed by somebody else since
     * @throws IllegalArgumentException when there is no such step
     * @throws NotFoundException when this workspace has no such saving
     */
    @Transactional
    public void move(SavingRecord base, SavingMove move) {
        savings.hold(base.id().value());
        Saving saving = savings.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (saving.version() != base.version()) {
            throw new StaleSavingException();
        }
        if (!saving.status().next().contains(move.to())) {
            throw new IllegalArgumentException("No step from " + saving.status() + " to " + move.to());
        }
        saving.move(move, today());
    }

    private SavingRecord store(SavingDetails details, SavingStatus status) {
        List<UUID> about = details.tools().stream().map(ToolId::value).toList();
        if (!about.isEmpty() && tools.hold(about) != about.size()) {
            throw new NotFoundException();
        }
        if (details.kind() != SavingKind.OTHER
                && opportunities().stream()
                        .noneMatch(found ->
                                found.details().withNote(details.note()).equals(details))) {
            throw new StaleSavingException();
        }
        Saving saving = savings.save(new Saving(details, status, today()));
        about.forEach(tool -> savingTools.save(new SavingTool(saving, tool)));
        return saving.record(details.tools());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(directory.current().zone()));
    }
}
