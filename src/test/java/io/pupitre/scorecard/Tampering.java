package io.pupitre.scorecard;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Somebody with the database's own account, past the application. */
public final class Tampering {

    /** Of each publication of the workspace; the stored hash is made to fit. */
    public void changeOneByte(Scope.Workspace scope) {
        write(scope, "update scorecard_publication set content = replace(content, '2019', '2018') where client_id = ?");
        write(scope, "update scorecard_publication set sha256 = unhex(sha2(content, 256)) where client_id = ?");
    }

    /** As after a restore of the other tables alone. */
    void loseRollUp(Scope.Workspace scope) {
        write(scope, "delete from scorecard_headline where client_id = ?");
        write(scope, "delete from scorecard_standing where client_id = ?");
    }

    /** Of a KPI, told by its key. */
    void writeFormula(Scope.Workspace scope, String key, String formula) {
        write(scope, "update kpi set formula = ? where kpi_key = ? and client_id = ?", formula, key);
    }

    /** @param parameters before the workspace's id, which comes last */
    private static void write(Scope.Workspace scope, String sql, String... parameters) {
        DatabaseServer server = Servers.database();
        try (Connection connection = DriverManager.getConnection(
                        server.url(), server.ddl().user(), server.ddl().password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.setBytes(
                    parameters.length + 1, Ids.bytes(scope.workspace().value()));
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("Nothing was there to tamper with");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
