package io.pupitre.tools.rule;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the agency's rules come to at the client of the current workspace. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ClientRules {

    private final StackRuleRepository repository;
    private final CheckedToolStatements statements;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    ClientRules(
            StackRuleRepository repository,
            CheckedToolStatements statements,
            WorkspaceDirectory directory,
            Clock clock) {
        this.repository = repository;
        this.statements = statements;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of each rule, in the order in which they were made. */
    public List<RuleResult> results() {
        List<CheckedTool> tools = statements.of(List.of(CurrentScope.workspace().workspace()));
        LocalDate today = LocalDate.now(clock.withZone(directory.current().zone()));
        return repository.findAllByOrderById().stream()
                .map(rule -> RuleResult.of(rule.record(), tools, today))
                .toList();
    }
}
