package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.AgencyDuplicates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The duplicates of an agency: 200 clients with 100 tools each. */
@Import(ManyClients.class)
@SuppressWarnings("NullAway.Init")
class DuplicatesBench extends Bench {

    private static final int CLIENTS = 200;
    private static final int TOOLS = 100;

    @Autowired
    private AgencyDuplicates duplicates;

    @Autowired
    private ManyClients many;

    @Test
    void duplicates() {
        Scope.Agency all = many.of(clients, CLIENTS);
        inTransaction(connection -> {
            for (var workspace : all.workspaces()) {
                ManyTools.fill(
                        connection,
                        new Scope.Workspace(all.person(), all.agency(), workspace, Role.AGENCY_ADMIN),
                        TOOLS);
            }
        });
        compare("duplicates", all, () -> assertThat(duplicates.list()).hasSizeGreaterThan(CLIENTS));
    }
}
