package io.pupitre.agency;

import io.pupitre.tenancy.AlsoAtRest;
import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForMembers;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's recents and favourites, kept with the workspace that they are about. */
@Service
@ForMembers
@Transactional
public class WorkspaceVisits {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkspaceVisits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the person of the scope opened its workspace. */
    @AlsoAtRest
    public void visited() {
        keep("""
                insert into workspace_visit (client_id, person_id, agency_id, visited_at, favourite)
                values (?, ?, ?, ?, ?) on duplicate key update visited_at = values(visited_at)""", false);
    }

    /** Makes the workspace of the scope a favourite of its person, or no longer one. */
    @AlsoAtRest
    public void favour(boolean favourite) {
        keep("""
                insert into workspace_visit (client_id, person_id, agency_id, visited_at, favourite)
                values (?, ?, ?, ?, ?) on duplicate key update favourite = values(favourite)""", favourite);
    }

    private void keep(String sql, boolean favourite) {
        Scope.Workspace scope = CurrentScope.workspace();
        jdbc.sql(sql)
                .params(
                        Ids.bytes(scope.workspace().value()),
                        Ids.bytes(scope.person().value()),
                        Ids.bytes(scope.agency().value()),
                        LocalDateTime.now(clock),
                        favourite)
                .update();
    }
}
