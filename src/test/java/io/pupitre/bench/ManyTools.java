package io.pupitre.bench;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Stacks of invented tools, put into the table as they would lie there. */
final class ManyTools {

    private static final List<String> CAPABILITIES =
            List.of("crm", "emailing", "seo", "bi", "cms", "dam", "surveys", "webinars", "chat", "video");
    private static final List<String> STATUSES = List.of("ACTIVE", "ACTIVE", "ACTIVE", "RETIRING", "CONSIDERED");
    private static final LocalDate FIRST_RENEWAL = LocalDate.of(2027, 1, 31);

    private ManyTools() {}

    /** @param many how many tools the client gets, called {@code Tool 0000} and so on */
    static void fill(Connection connection, Scope.Workspace client, int many) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into tool (id, client_id, agency_id, product, vendor, category, capability, owner, seats_paid, seats_used,"
                        + " annual_cost, currency, renewal, renewal_date, notice_days, status, integrated_with, outcome, note,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR', 'DATE', ?, 60, ?, '', '', '', 0)")) {
            for (int at = 0; at < many; at++) {
                insert.setBytes(1, Ids.bytes(Ids.next()));
                insert.setBytes(2, Ids.bytes(client.workspace().value()));
                insert.setBytes(3, Ids.bytes(client.agency().value()));
                insert.setString(4, "Tool %04d".formatted(at));
                insert.setString(5, "Vendor " + at % 97);
                insert.setString(6, "Category " + at % 13);
                insert.setString(7, CAPABILITIES.get(at % CAPABILITIES.size()));
                insert.setString(8, "Team " + at % 7);
                insert.setInt(9, 10 + at % 30);
                insert.setInt(10, 5 + at % 30);
                insert.setBigDecimal(11, BigDecimal.valueOf(1000L + at * 7L % 9000));
                insert.setDate(12, Date.valueOf(FIRST_RENEWAL.plusDays(at % 360)));
                insert.setString(13, STATUSES.get(at % STATUSES.size()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
