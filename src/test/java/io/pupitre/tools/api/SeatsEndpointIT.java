package io.pupitre.tools.api;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.audit.AuditEntry;
import io.pupitre.audit.AuditLog;
import io.pupitre.audit.FlaggedFields;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.Money;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolRecord;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Licences by programs over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase
@SuppressWarnings("NullAway.Init")
class SeatsEndpointIT {

    private Scope.Workspace admin;
    private TwoClients clients;
    private String token;
    private ToolRecord tamis;

    @LocalServerPort
    private int port;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Tools tools;

    @Autowired
    private AuditLog log;

    @Autowired
    private FlaggedFields flagged;

    @Autowired
    private WorkspaceSettings settings;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void issueToken() {
        clients = new TwoClients();
        admin = clients.adminInFirst();
        token = in(admin, () -> tokens.issue("Okta", 30)).secret();
        tamis = in(
                admin,
                () -> tools.add(ToolExamples.licensed(
                        "Tamis", ToolStatus.ACTIVE, 10, 10, Money.of(new BigDecimal("6000"), "EUR"))));
    }

    /** 10 paid, 4 used, 6,000 € a year: 3,600 € for nothing. */
    @Test
    void whatIsToldCountsAtOnceAndIsLogged() {
        HttpResponse<String> answer = post(row("TAMIS", "", "4"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"rows\":1,\"changed\":1,\"unchanged\":0}");
        assertThat(details()).isEqualTo(tamis.details().edit().seatsUsed(4).details());
        assertThat(in(admin, tools::cost).amounts().getFirst().unused()).isEqualByComparingTo("3600");
        AuditEntry entry = in(admin, () -> log.latest(0, 1)).getFirst();
        assertThat(entry.reason()).isEqualTo("API – Okta");
        assertThat(entry.person()).isEqualTo(admin.person());
        assertThat(entry.changes()).extracting(change -> change.field()).containsExactly("seatsUsed");

        assertThat(post(row("Tamis", "10", "4")).body()).isEqualTo("{\"rows\":1,\"changed\":0,\"unchanged\":1}");
        assertThat(in(admin, () -> log.latest(0, 1)).getFirst()).isEqualTo(entry);
    }

    @Test
    void aReasonThatTheAgencyWantsIsTheProgram() {
        run(clients.adminInAgency(), () -> flagged.change("tool", Set.of("seatsUsed", "seatsPaid"), Set.of()));

        assertThat(post(row("Tamis", "12", "11")).statusCode()).isEqualTo(200);
        assertThat(details().seatsPaid()).isEqualTo(12);
    }

    @Test
    void eachProblemIsToldWithItsPlaceAndNothingIsTaken() {
        in(admin, () -> tools.add(ToolDetails.of("Phare").instance("Nord").details()));
        in(admin, () -> tools.add(ToolDetails.of("Phare").instance("Sud").details()));
        run(
                clients.consultantInSecond(),
                () -> tools.add(ToolDetails.of("Voisin").details()));

        HttpResponse<String> answer = post(
                row("Tamis", "", "5"),
                row("Voisin", "", "5"),
                row("Phare", "", "5"),
                "{\"tool\":\"Phare\",\"instance\":\"sud\",\"seatsUsed\":7}",
                row("tamis", "1000001", "-1"),
                "{\"tool\":\"Phare\",\"instance\":\"Nord\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer)
                        .path("errors")
                        .valueStream()
                        .map(one -> one.path("pointer").stringValue() + " "
                                + one.path("code").stringValue()))
                .containsExactly(
                        "/rows/1/tool tool",
                        "/rows/2/tool tool",
                        "/rows/4/tool twice",
                        "/rows/4/seatsPaid range",
                        "/rows/4/seatsUsed range",
                        "/rows/5 missing");
        assertThat(json(answer).path("errors").get(0)).isEqualTo(foreign(json(post(row("Personne", "", "5")))));
        assertThat(details()).isEqualTo(tamis.details());
    }

    @Test
    void aToolThatWasBoughtAgainIsTheOneThatIsNotRetired() {
        run(admin, () -> tools.add(tamis.details().withStatus(ToolStatus.RETIRED)));

        assertThat(post(row("Tamis", "", "4")).statusCode()).isEqualTo(200);
        assertThat(details().seatsUsed()).isEqualTo(4);

        run(admin, () -> tools.add(tamis.details()));
        assertThat(post(row("Tamis", "", "5")).statusCode()).isEqualTo(422);
        assertThat(details().seatsUsed()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{\"rows\":[]}|400",
                "{\"rows\":[7]}|422",
                "{\"rows\":[{\"tool\":\"Tamis\",\"seatsUsed\":4.5}]}|422",
                "{\"rows\":[{\"tool\":\"Tamis\",\"seatsUsed\":\"quatre\"}]}|422",
                "{\"rows\":[{\"tool\":\"Tamis\",\"seatsUsed\":4,\"annualCost\":1}]}|422",
                "{\"rows\":[{\"tool\":7,\"seatsUsed\":4}]}|422"
            },
            delimiter = '|')
    void whatIsNoSuchRowIsRefused(String body, int status) {
        assertThat(send(token, body).statusCode()).isEqualTo(status);
        assertThat(details()).isEqualTo(tamis.details());
    }

    @Test
    void withoutATokenAndForAClientAtRestNothingIsTaken() {
        assertThat(send("pup_none", "{\"rows\":[" + row("Tamis", "", "4") + "]}")
                        .statusCode())
                .isEqualTo(401);

        run(admin, () -> settings.become(WorkspaceStatus.SUSPENDED));

        assertThat(post(row("Tamis", "", "4")).statusCode()).isEqualTo(403);
        assertThat(details()).isEqualTo(tamis.details());
    }

    /** The same problem of another client's tool, at the place where it was told of a missing one. */
    private static JsonNode foreign(JsonNode missing) {
        JsonNode error = missing.path("errors").get(0);
        return new JsonMapper()
                .readTree(error.toString().replace("\"row\":0", "\"row\":1").replace("/rows/0", "/rows/1"));
    }

    private ToolDetails details() {
        return in(admin, () -> tools.get(tamis.id())).details();
    }

    private static String row(String tool, String paid, String used) {
        return "{\"tool\":\"" + tool + "\"" + (paid.isEmpty() ? "" : ",\"seatsPaid\":" + paid) + ",\"seatsUsed\":"
                + used + "}";
    }

    private HttpResponse<String> post(String... rows) {
        return send(token, "{\"rows\":[" + String.join(",", rows) + "]}");
    }

    private HttpResponse<String> send(String secret, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tools/seats"))
                            .header("Authorization", "Bearer " + secret)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new JsonMapper().readTree(answer.body());
    }
}
