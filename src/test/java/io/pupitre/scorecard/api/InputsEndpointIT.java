package io.pupitre.scorecard.api;

import static io.pupitre.fixtures.TwoClients.in;
import static io.pupitre.fixtures.TwoClients.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.agency.ApiTokens;
import io.pupitre.agency.IssuedToken;
import io.pupitre.agency.WorkspaceSettings;
import io.pupitre.agency.WorkspaceStatus;
import io.pupitre.fixtures.DatabaseContent;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.Aggregation;
import io.pupitre.scorecard.EntryCell;
import io.pupitre.scorecard.EntrySheet;
import io.pupitre.scorecard.ImportId;
import io.pupitre.scorecard.ImportInfo;
import io.pupitre.scorecard.ImportKind;
import io.pupitre.scorecard.Input;
import io.pupitre.scorecard.InputEntries;
import io.pupitre.scorecard.InputImports;
import io.pupitre.scorecard.Inputs;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Unit;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for programs over HTTP, as a program sees it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithDatabase
@SuppressWarnings("NullAway.Init")
class InputsEndpointIT {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final String ROW = "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":\"12.5\"}";

    private TwoClients clients;
    private Scope.Workspace admin;
    private Input leads;
    private String token;

    @LocalServerPort
    private int port;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Inputs inputs;

    @Autowired
    private InputEntries entries;

    @Autowired
    private InputImports imports;

    @Autowired
    private WorkspaceSettings settings;

    @Autowired
    private ScorecardDriver driver;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void issueToken() {
        clients = new TwoClients();
        admin = clients.adminInFirst();
        leads = in(admin, () -> inputs.define("leads", "Leads", Unit.COUNT, Aggregation.SUM));
        token = issued("ERP").secret();
    }

    @Test
    void figuresCountAtOnceAndCanBeUndone() {
        HttpResponse<String> answer = post(token, rows(ROW), "");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode body = json(answer);
        assertThat(body.path("added").asInt()).isEqualTo(1);
        ImportInfo batch = in(admin, () -> imports.latest(1)).getFirst();
        assertThat(body.path("batch").stringValue())
                .isEqualTo(batch.id().value().toString());
        assertThat(batch.kind()).isEqualTo(ImportKind.API);
        assertThat(batch.source()).isEqualTo("ERP");
        assertThat(batch.createdBy()).isEqualTo(admin.person());
        assertThat(january()).isEqualTo("12.5");
        assertThat(get(token, batch.id().value().toString()).body()).isEqualTo(answer.body());

        driver.await(admin, in(admin, () -> imports.undo(batch.id())));
        assertThat(january()).isEqualTo("nothing");
        assertThat(json(get(token, batch.id().value().toString())).path("state").stringValue())
                .isEqualTo("undone");
    }

    /** 0.1 + 0.2 in binary is not 0.3; a number is what its digits say, with or without quotes. */
    @ParameterizedTest
    @CsvSource({"0.3,0.3", "'\"0.3\"',0.3", "1e2,100", "12345678901234567890.0123456789,12345678901234567890.0123456789"
    })
    void aFigureIsWhatItsDigitsSay(String figure, String stored) {
        int status = post(token, rows(ROW.replace("\"12.5\"", figure)), "").statusCode();

        if (figure.contains("e")) {
            assertThat(status).as("as in files, digits are written out").isIn(201, 422);
        } else {
            assertThat(status).isEqualTo(201);
            assertThat(january()).isEqualTo(stored);
        }
    }

    @Test
    void aCallThatIsSentAgainIsAnsweredAgain() {
        HttpResponse<String> first = post(token, rows(ROW), "call-1");
        HttpResponse<String> second = post(token, rows(ROW), "call-1");
        HttpResponse<String> other = post(token, rows(ROW.replace("12.5", "13")), "call-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(json(other).path("code").stringValue()).isEqualTo("idempotency-key-reused");
        assertThat(in(admin, () -> imports.latest(9))).hasSize(1);
        assertThat(post(token, rows(ROW), "two words").statusCode()).isEqualTo(400);
    }

    @Test
    void theSameCallByManyAtOnceIsDoneOnce() throws Exception {
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            callers.add(Thread.ofPlatform()
                    .start(() -> statuses.add(post(token, rows(ROW), "once").statusCode())));
        }
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        assertThat(in(admin, () -> imports.latest(9))).hasSize(1);
    }

    @Test
    void eachProblemIsToldWithItsPlaceAndNothingIsTaken() {
        String rows = rows(
                ROW,
                "{\"date\":\"2026-02-30\",\"input\":\"nobodys\",\"figure\":\"1,5\"}",
                "{\"date\":\"2026-01-05\",\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":1}",
                "{\"month\":\"2026-02\",\"dimensions\":{\"channel\":\"Email\"},\"input\":\"leads\"}",
                ROW);
        Map<String, String> before = written();
        HttpResponse<String> french = post(token, rows, "");
        HttpResponse<String> english = send(request("", token).header("Accept-Language", "en-GB, fr;q=0.5"), rows);

        assertThat(french.statusCode()).isEqualTo(422);
        assertThat(french.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(french)
                        .path("errors")
                        .valueStream()
                        .map(one -> one.path("pointer").stringValue() + " "
                                + one.path("code").stringValue()))
                .containsExactly(
                        "/rows/1/date no-such-day",
                        "/rows/1/input input",
                        "/rows/1/figure not-a-number",
                        "/rows/2 when",
                        "/rows/3/dimensions/channel dimension",
                        "/rows/3/figure missing",
                        "/rows/4 twice");
        assertThat(json(french).path("errors").get(0).path("reason").stringValue())
                .isEqualTo("Ce jour n’existe pas au calendrier.");
        assertThat(json(english).path("errors").get(0).path("reason").stringValue())
                .isEqualTo("The calendar has no such day.");
        assertThat(json(english).path("title").stringValue()).isEqualTo("7 problems. Nothing was taken.");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void aNameInAPlaceIsWrittenAsRfc6901HasIt() {
        HttpResponse<String> answer = post(token, rows(ROW.replace("\"month\"", "\"a/b~c\":1,\"month\"")), "");

        assertThat(json(answer).path("errors").get(0).path("pointer").stringValue())
                .isEqualTo("/rows/0/a~1b~0c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"rows\":[]}",
                "{\"rows\":{}}",
                "{\"rows\":[],\"x\":1}",
                "{\"rows\":[],\"rows\":[]}",
                "{\"rows\":[[]]} trailing"
            })
    void whatIsNoTableIsRefused(String body) {
        HttpResponse<String> answer = post(token, body, "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("code").stringValue()).isEqualTo("no-rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "{\"month\":202601,\"input\":\"leads\",\"figure\":1}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":{}}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":true}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":1e999999999}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":1,\"extra\":1}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":1,\"dimensions\":[]}",
                "{\"month\":\"0001-01\",\"input\":\"leads\",\"figure\":1}",
                "{\"month\":\"2026-01\",\"input\":\"leads\",\"figure\":\"=1+1\"}"
            })
    void aRowOfAnotherKindIsRefused(String row) {
        assertThat(post(token, rows(row), "").statusCode()).isEqualTo(422);
        assertThat(in(admin, () -> imports.latest(9))).isEmpty();
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(post(token, " ".repeat((1 << 20) + 1), "").statusCode()).isEqualTo(413);
        assertThat(post(token, rows(Collections.nCopies(5_001, "{}").toArray(String[]::new)), "")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aTokenOpensItsOwnClientAndNothingElse() {
        ImportId foreign = in(clients.consultantInSecond(), () -> {
            Input theirs = inputs.define("theirs", "Theirs", Unit.COUNT, Aggregation.SUM);
            return entries.save(
                            "Saisie",
                            Slice.ALL,
                            List.of(new io.pupitre.scorecard.EntryFigure(
                                    new EntryCell(theirs.id(), JANUARY), null, java.math.BigDecimal.ONE)))
                    .id();
        });
        HttpResponse<String> missing = get(token, Ids.next().toString());

        assertThat(missing.statusCode()).isEqualTo(404);
        for (String address :
                List.of(foreign.value().toString(), "nothing", Ids.next().toString())) {
            assertThat(face(get(token, address))).as(address).isEqualTo(face(missing));
        }
        assertThat(post(token, rows(ROW.replace("leads", "theirs")), "").statusCode())
                .isEqualTo(422);
        assertThat(send(HttpRequest.newBuilder(uri("/api/v1/other")).header("Authorization", "Bearer " + token), "")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Also a batch of the client's own that a person made: programs see what programs sent. */
    @Test
    void aBatchThatAPersonMadeIsMissing() {
        ImportId entry = in(
                        admin,
                        () -> entries.save(
                                "Saisie",
                                Slice.ALL,
                                List.of(new io.pupitre.scorecard.EntryFigure(
                                        new EntryCell(leads.id(), JANUARY), null, java.math.BigDecimal.ONE))))
                .id();

        assertThat(face(get(token, entry.value().toString())))
                .isEqualTo(face(get(token, Ids.next().toString())));
    }

    @Test
    void aTokenThatIsNotGoodAnswersLikeNone() {
        IssuedToken revoked = issued("ancien");
        run(admin, () -> tokens.revoke(revoked.info().id()));
        Map<String, String> before = written();
        HttpResponse<String> none = send(HttpRequest.newBuilder(uri("/api/v1/inputs")), rows(ROW));

        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        for (String bad :
                List.of(revoked.secret(), "pup_x", "", token + "x", token.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(face(post(bad, rows(ROW), ""))).as(bad).isEqualTo(face(none));
            assertThat(face(get(bad, Ids.next().toString()))).as(bad).isEqualTo(face(none));
        }
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void aTokenExpires() {
        expire();

        assertThat(post(token, rows(ROW), "").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenEndsWithTheMembershipOfItsIssuer() {
        endMemberships();

        // What is known of memberships may be a second old.
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (get(token, "nothing").statusCode() != 401 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        assertThat(post(token, rows(ROW), "").statusCode()).isEqualTo(401);
        assertThat(in(clients.consultantInFirst(), () -> imports.latest(9))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUSPENDED", "ARCHIVED"})
    void aClientAtRestTakesNothing(WorkspaceStatus status) {
        run(admin, () -> settings.become(status));
        HttpResponse<String> answer = post(token, rows(ROW), "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("code").stringValue()).isEqualTo("at-rest");
        assertThat(in(admin, () -> imports.latest(9))).isEmpty();
    }

    @Test
    void tooManyCallsHaveToWait() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            statuses.add(get(token, "nothing").statusCode());
        }
        HttpResponse<String> refused = get(token, "nothing");

        assertThat(statuses).startsWith(404).endsWith(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 61L);
        assertThat(post(issued("autre").secret(), rows(ROW), "").statusCode())
                .as("another token has its own calls")
                .isEqualTo(201);
    }

    @Test
    void noSessionIsMadeAndUseIsNoted() {
        HttpResponse<String> answer = post(token, rows(ROW), "");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(in(admin, tokens::latest).getFirst().usedAt()).isNotNull();
        assertThat(issued("neuf").toString()).doesNotContain("pup_");
    }

    private IssuedToken issued(String name) {
        return in(admin, () -> tokens.issue(name, 30));
    }

    private void expire() {
        change("update api_token set expires_at = '2020-01-01' where client_id = ?");
    }

    private void endMemberships() {
        change("update membership set ends_at = '2020-01-01' where agency_id ="
                + " (select w.agency_id from client_workspace w where w.id = ?) and role = 'AGENCY_ADMIN'");
    }

    /** By hand, as time or another node would. */
    private void change(String sql) {
        io.pupitre.fixtures.DatabaseServer server = io.pupitre.fixtures.Servers.database();
        try (var connection = java.sql.DriverManager.getConnection(
                        server.url(), server.ddl().user(), server.ddl().password());
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Ids.bytes(admin.workspace().value()));
            assertThat(statement.executeUpdate()).isPositive();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written besides that a token was used. */
    private static Map<String, String> written() {
        Map<String, String> content = DatabaseContent.snapshot();
        content.remove("api_token");
        return content;
    }

    private String january() {
        EntrySheet sheet = in(admin, () -> entries.open("ERP", Slice.ALL, JANUARY, 1));
        var figure = sheet.own().get(new EntryCell(leads.id(), JANUARY));
        return figure == null ? "nothing" : figure.toPlainString();
    }

    private static String rows(String... rows) {
        return "{\"rows\":[" + String.join(",", rows) + "]}";
    }

    private HttpResponse<String> post(String secret, String body, String key) {
        HttpRequest.Builder request = request("", secret);
        return send(key.isEmpty() ? request : request.header("Idempotency-Key", key), body);
    }

    private HttpResponse<String> get(String secret, String batch) {
        return exchange(request("/" + batch, secret).GET());
    }

    private HttpRequest.Builder request(String more, String secret) {
        return HttpRequest.newBuilder(uri("/api/v1/inputs" + more)).header("Authorization", "Bearer " + secret);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body) {
        return exchange(
                request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String face(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + " " + answer.body();
    }
}
