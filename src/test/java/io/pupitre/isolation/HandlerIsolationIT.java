package io.pupitre.isolation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.pupitre.fixtures.Chromium;
import io.pupitre.fixtures.ConsoleTest;
import io.pupitre.journeys.NewClients;
import io.pupitre.journeys.Visit;
import io.pupitre.sample.SamplePerson;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Each way of files in and out: open to the person whose page holds its address, and to everybody else, and to them once they
 * are no member any more, an address that never was. That none is left out is for the coverage of services.
 */
@ConsoleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class HandlerIsolationIT {

    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern MOMENT = Pattern.compile("(\"timestamp\":\")[^\"]+");

    private static final Pattern NEW_SESSION = Pattern.compile(";jsessionid=\\w+");

    @LocalServerPort
    private int port;

    @Autowired
    private List<IsolationCases> modules;

    @Autowired
    private NewClients clients;

    @Autowired
    private Personas personas;

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, APIRequestContext> others = new LinkedHashMap<>();
    private Visit owner;
    private BrowserContext nobody;

    @BeforeAll
    void signIn() {
        owner = Visit.of(SamplePerson.CARL, port);
        visits.put("a stranger", Visit.of(SamplePerson.BOB, port));
        visits.put("a colleague", Visit.of(SamplePerson.CHLOE, port));
        visits.put("the client's CMO", Visit.of(SamplePerson.NORA, port));
        visits.forEach((who, visit) -> others.put(who, visit.page().context().request()));
        nobody = Chromium.browser().newContext();
        others.put("nobody", nobody.request());
    }

    @AfterAll
    void signOut() {
        nobody.close();
        visits.values().forEach(Visit::close);
        owner.close();
    }

    @TestFactory
    Stream<DynamicTest> aForeignAddressAnswersLikeOneThatNeverWas() {
        return modules.stream()
                .flatMap(module -> module.files().stream())
                .map(tried -> DynamicTest.dynamicTest(tried.item(), () -> attempt(tried)));
    }

    private void attempt(FileCase tried) {
        Scope.Workspace client = clients.consultant();
        Scope.Workspace admin = personas.in(SamplePerson.ADA, clients.slug(client));
        personas.as(admin, () -> {
            tried.seed().run();
            return "seeded";
        });
        String page = "/c/" + clients.slug(client) + "/" + tried.page();
        Page first = owner.tab();
        Page second = owner.tab();
        owner.open(first, page);
        owner.open(second, page);
        String address = Visit.addressOf(first.locator(tried.element()));
        Locator content = first.locator("main");
        String before = content.innerText();
        Object stored = personas.as(admin, tried.stored());

        others.forEach((who, other) -> assertThat(ask(other, tried, address))
                .as(who)
                .isEqualTo(ask(other, tried, madeUp(address)))
                .satisfies(answer -> assertThat(answer.status()).isGreaterThanOrEqualTo(300)));
        assertThat(personas.as(admin, tried.stored())).isEqualTo(stored);
        assertThat(content.innerText()).isEqualTo(before);

        APIRequestContext own = first.context().request();
        assertThat(ask(own, tried, address).status()).isEqualTo(200);
        if (tried.sent().isPresent()) {
            assertThat(content).not().hasText(before);
        }
        stored = personas.as(admin, tried.stored());

        String kept = Visit.addressOf(second.locator(tried.element()));
        clients.dismissConsultant(client);

        assertThat(ask(own, tried, kept))
                .isEqualTo(ask(own, tried, madeUp(kept)))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(404));
        assertThat(personas.as(admin, tried.stored())).isEqualTo(stored);
    }

    private static String madeUp(String address) {
        return SECRET.matcher(address).replaceAll(Ids.next().toString());
    }

    private static Answer ask(APIRequestContext browser, FileCase tried, String address) {
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        APIResponse response = tried.sent()
                .map(file -> browser.post(
                        address,
                        options.setHeader("Content-Type", "text/csv")
                                .setHeader("X-Filename", "file.csv")
                                .setData(file)))
                .orElseGet(() -> browser.get(address, options));
        Map<String, String> headers = new TreeMap<>(response.headers());
        headers.remove("date");
        headers.remove("set-cookie");
        // Of the connection, not of the answer: the server closes one after a hundred requests.
        headers.remove("connection");
        headers.remove("keep-alive");
        headers.computeIfPresent(
                "location", (name, to) -> NEW_SESSION.matcher(to).replaceAll(""));
        String body = SECRET.matcher(response.text()).replaceAll("…");
        return new Answer(response.status(), headers, MOMENT.matcher(body).replaceAll("$1…"));
    }

    private record Answer(int status, Map<String, String> headers, String body) {}
}
