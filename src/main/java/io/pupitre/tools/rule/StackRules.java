package io.pupitre.tools.rule;

import static java.util.stream.Collectors.groupingBy;

import io.pupitre.agency.Clients;
import io.pupitre.agency.WorkspaceLine;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForAgencyAdmins;
import io.pupitre.tenancy.ForAgencyStaff;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agency asks of its clients' tools. Its people read, its admins write.
 *
 * <p>A rule of another agency and one that does not exist are the same {@link NotFoundException}.
 */
@Service
@ForAgencyStaff
@Transactional(readOnly = true)
public class StackRules {

    private final StackRuleRepository repository;
    private final CheckedToolStatements statements;
    private final Clients clients;
    private final Clock clock;

    StackRules(StackRuleRepository repository, CheckedToolStatements statements, Clients clients, Clock clock) {
        this.repository = repository;
        this.statements = statements;
        this.clients = clients;
        this.clock = clock;
    }

    /** In the order in which they were made. */
    public List<StackRuleRecord> list() {
        return repository.findAllByOrderById().stream().map(StackRule::record).toList();
    }

    /** How the active clients of the person do, the worst first. */
    public List<ClientScore> scores() {
        List<StackRuleRecord> rules = list();
        Map<UUID, List<CheckedTool>> tools = tools();
        return active().stream()
                .map(client -> {
                    Map<StackRuleId, RuleScore> scores = new LinkedHashMap<>();
                    for (StackRuleRecord rule : rules) {
                        scores.put(
                                rule.id(),
                                RuleResult.of(rule, tools.getOrDefault(client.id(), List.of()), today(client))
                                        .score());
                    }
                    return new ClientScore(
                            client, scores, scores.values().stream().reduce(RuleScore.NONE, RuleScore::plus));
                })
                .sorted(ClientScore.WORST_FIRST)
                .toList();
    }

    /** How many tools of the person's active clients would pass a rule that is not saved yet. */
    public RuleScore preview(StackRuleDetails details) {
        StackRuleRecord rule = new StackRuleRecord(new StackRuleId(new UUID(0, 0)), 0, details);
        Map<UUID, List<CheckedTool>> tools = tools();
        return active().stream()
                .map(client -> RuleResult.of(rule, tools.getOrDefault(client.id(), List.of()), today(client))
                        .score())
                .reduce(RuleScore.NONE, RuleScore::plus);
    }

    @Transactional
    @ForAgencyAdmins
    public StackRuleRecord add(StackRuleDetails details) {
        return repository.save(new StackRule(details)).record();
    }

    /**
     * Saves a person's version of a rule.
     *
     * @param base as the person read it
     * @throws StaleRuleException when it was saved by somebody else since
     * @throws NotFoundException when this agency has no such rule
     */
    @Transactional
    @ForAgencyAdmins
    public void change(StackRuleRecord base, StackRuleDetails details) {
        toChange(base).describe(details);
        repository.flush();
    }

    /**
     * Asks it of nobody any longer.
     *
     * @param base as the person read it
     * @throws StaleRuleException when it was saved by somebody else since
     * @throws NotFoundException when this agency has no such rule
     */
    @Transactional
    @ForAgencyAdmins
    public void remove(StackRuleRecord base) {
        repository.delete(toChange(base));
    }

    private StackRule toChange(StackRuleRecord base) {
        repository.hold(base.id().value());
        StackRule rule = repository.findById(base.id().value()).orElseThrow(NotFoundException::new);
        if (rule.version() != base.version()) {
            throw new StaleRuleException();
        }
        return rule;
    }

    private List<WorkspaceLine> active() {
        return clients.list().stream()
                .filter(client -> client.status() == WorkspaceStatus.ACTIVE)
                .toList();
    }

    private Map<UUID, List<CheckedTool>> tools() {
        return statements.of(CurrentScope.agency().workspaces()).stream().collect(groupingBy(CheckedTool::client));
    }

    private LocalDate today(WorkspaceLine client) {
        return LocalDate.now(clock.withZone(client.zone()));
    }
}
