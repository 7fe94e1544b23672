package io.pupitre.tools.replacement;

import io.pupitre.tools.RetirementCheck;
import io.pupitre.tools.ToolHold;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds a tool back from going before all that depends on it has an answer, and from being gone before all are carried out. */
@Component
class ReplacementCheck implements RetirementCheck, ToolHold {

    private final ReplacementStatements statements;

    ReplacementCheck(ReplacementStatements statements) {
        this.statements = statements;
    }

    @Override
    public Map<ToolId, Integer> open(ToolStatus to) {
        Set<ReplacementStatements.Tie> open = statements.ties();
        if (to == ToolStatus.RETIRING) {
            open.removeAll(statements.answered());
        }
        Map<ToolId, Integer> counts = new HashMap<>();
        open.forEach(tie -> counts.merge(tie.tool(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Set<UUID> heldOf(Collection<UUID> tools) {
        Set<UUID> held = new HashSet<>(tools);
        held.retainAll(statements.concerned());
        return held;
    }
}
