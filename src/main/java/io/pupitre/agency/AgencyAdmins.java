package io.pupitre.agency;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Role;
import io.pupitre.tenancy.Scope;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a person without a right can ask for it. */
@Component
public class AgencyAdmins {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgencyAdmins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** "Name (address)" of the admins of the scope's agency; nobody on the platform's pages. */
    public List<String> contacts() {
        return switch (CurrentScope.find().orElse(null)) {
            case Scope.Workspace scope -> contacts(scope.agency().value());
            case Scope.Agency scope -> contacts(scope.agency().value());
            case null, default -> List.of();
        };
    }

    private List<String> contacts(UUID agency) {
        return jdbc.sql("""
                        select p.display_name, p.email
                          from membership m join person p on p.id = m.person_id
                         where m.agency_id = ? and m.role = ? and (m.ends_at is null or m.ends_at > ?)
                         order by p.display_name""")
                .params(Ids.bytes(agency), Role.AGENCY_ADMIN.name(), LocalDateTime.now(clock))
                .query((row, number) -> row.getString(1) + " (" + row.getString(2) + ")")
                .list();
    }
}
