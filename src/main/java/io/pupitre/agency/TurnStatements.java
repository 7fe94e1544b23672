package io.pupitre.agency;

import io.pupitre.tenancy.AgencyId;
import io.pupitre.tenancy.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows at which people wait for each other. */
@Component
class TurnStatements {

    private final JdbcClient jdbc;

    TurnStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the row, which is made when it is missing, until the running transaction ends. */
    void take(AgencyId agency, String matter) {
        jdbc.sql(
                        "insert into agency_turn (agency_id, matter) values (?, ?) on duplicate key update matter = values(matter)")
                .params(Ids.bytes(agency.value()), matter)
                .update();
    }
}
