package io.pupitre.audit;

import io.pupitre.tenancy.CurrentScope;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Records what becomes of an agency itself, which no save of an entity tells: its row is nobody's but the installation's. */
@Component
public class AgencyActs {

    private final AuditStore store;

    AgencyActs(AuditStore store) {
        this.store = store;
    }

    /** In the log of the current scope's agency, in the running transaction. */
    public void record(AuditEntry.Action action, String agency, List<FieldChange> changes) {
        store.append(action, "agency", CurrentScope.agency().agency().value(), agency, changes, Set.of());
    }
}
