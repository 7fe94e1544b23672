package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who do the same kind of thing in one agency do it one after the other. */
@Component
public class AgencyTurns {

    private final TurnStatements statements;

    AgencyTurns(TurnStatements statements) {
        this.statements = statements;
    }

    /** What is done by one at a time. */
    public enum Matter {
        /** Takes starter templates over into the library, where each is once. */
        STARTERS,
        /** Names something in the dictionary of KPIs, or takes KPIs over from it. */
        DICTIONARY,
        /** Changes who administers the agency, which keeps at least one. */
        ADMINS
    }

    /**
     * Waits until nobody else of the scope's agency does this, and makes others wait until the running transaction ends. What
     * those before did is only seen by a transaction that hasn't read anything yet, or that reads what is committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Matter matter) {
        statements.take(agency(), matter.name());
    }

    private static AgencyId agency() {
        return CurrentScope.get() instanceof Scope.Workspace in
                ? in.agency()
                : CurrentScope.agency().agency();
    }
}
