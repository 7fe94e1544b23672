package io.pupitre.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people had written as a campaign's countries, on a table that only this connection sees. */
class CampaignCountriesMigrationIT {

    private final Connection connection = connect();

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void codesBecomeCodesAndWordsStayReadable() throws SQLException, IOException {
        execute("""
                create temporary table campaign (countries varchar(500) not null, description varchar(5000) not null)
                default charset = utf8mb4 collate = utf8mb4_unicode_ci""");
        List<String> written = List.of("", "FR", "de, at/ch", "UK & fr", "France, Suède", "Été", "FR et BE", "FRA");
        for (String countries : written) {
            insert(countries);
        }
        for (String migration : List.of(
                "V504__campaign_country_codes",
                "V505__campaign_country_codes_carried_over",
                "V506__campaign_countries_in_words",
                "V507__campaign_countries_as_written")) {
            execute(text(migration));
        }

        assertThat(row("")).isEqualTo("|Sujet");
        assertThat(row("FR")).isEqualTo("FR|Sujet");
        assertThat(row("de, at/ch")).isEqualTo("DE,AT,CH|Sujet");
        assertThat(row("UK & fr")).isEqualTo("GB,FR|Sujet");
        assertThat(row("France, Suède")).isEqualTo("|Sujet\n\nPays : France, Suède");
        assertThat(row("Été")).isEqualTo("|Sujet\n\nPays : Été");
        assertThat(row("FRA")).isEqualTo("|Sujet\n\nPays : FRA");
        // "et" is no country of theirs, although Ethiopia's code is spelled so.
        assertThat(row("FR et BE")).isEqualTo("|Sujet\n\nPays : FR et BE");
    }

    private String row(String countries) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select concat(country_codes, '|', description) from campaign where countries = ? collate utf8mb4_bin")) {
            select.setString(1, countries);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }

    private void insert(String countries) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into campaign (countries, description) values (?, 'Sujet')")) {
            insert.setString(1, countries);
            insert.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String migration) throws IOException {
        String path = "/db/migration/cadence/" + migration + ".sql";
        try (InputStream file =
                Objects.requireNonNull(CampaignCountriesMigrationIT.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll(";$", "");
        }
    }

    private static Connection connect() {
        DatabaseServer server = Servers.database();
        try {
            return DriverManager.getConnection(
                    server.url(), server.ddl().user(), server.ddl().password());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
