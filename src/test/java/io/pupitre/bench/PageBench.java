package io.pupitre.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.Servers;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.identity.SignedInAs;
import io.pupitre.scorecard.ManyFigures;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.ui.ScorecardsNavigation;
import io.pupitre.tenancy.PersonId;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ui.ToolsNavigation;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The CMO's screen one, a published month of 20 KPIs with trends of 13 months: what it sends over the wire, and what a tab
 * that is open keeps in the server's memory. The latter also of a consultant's list of 250 tools.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "pupitre.test.count-statements=false")
@WithDatabase
@SuppressWarnings("NullAway.Init")
class PageBench {

    private static final int KPIS = 20;
    private static final YearMonth LAST = YearMonth.of(2026, 10);
    private static final int PAYLOAD = 25 * 1024;
    private static final int HEAP = 150 * 1024;
    private static final int TOOLS = 250;
    private static final int TOOLS_HEAP = 350 * 1024;
    private static final int ROUNDS = 3;
    private static final int TABS = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private ManyFigures figures;

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private AtomicReference<PersonId> person;

    private TwoClients clients;
    private String path;
    /** What the page that was asked for contains. */
    private String marker;

    private HttpClient browser;

    @BeforeEach
    void publish() throws SQLException {
        clients = new TwoClients();
        Scope.Workspace scope = clients.consultantInFirst();
        ManyFigures.Seed seed = figures.seed(scope, new ManyFigures.Size(KPIS, LAST.minusMonths(12), LAST, 8));
        DatabaseServer server = Servers.database();
        try (Connection connection = DriverManager.getConnection(
                server.url(), server.ddl().user(), server.ddl().password())) {
            figures.fill(connection, seed);
            ManyTools.fill(connection, scope, TOOLS);
        }
        figures.rollUp(seed);
        driver.published(scope, LAST);
        person.set(clients.cmoInFirst().person());
        path = ScorecardsNavigation.latest(clients.firstAddress());
        marker = "pu-seal";
        browser = HttpClient.newBuilder().cookieHandler(new Cookies()).build();
    }

    @Test
    void payload() {
        open();
        Tab tab = open();
        assertThat(tab.answers()).contains("KPI " + (KPIS - 1));
        Comparison.print("payload", 1, (double) tab.packedBytes() / PAYLOAD);
    }

    @Test
    void heap() {
        heap("heap", HEAP);
    }

    @Test
    void toolsHeap() {
        person.set(clients.consultantInFirst().person());
        path = ToolsNavigation.list(clients.firstAddress());
        // The first tool of the list: its rows are in the tab.
        marker = "Tool 0000";
        heap("tools-heap", TOOLS_HEAP);
    }

    private void heap(String name, int budget) {
        openTabs();
        double[] perTab = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = Heap.live();
            openTabs();
            perTab[round] = (double) (Heap.live() - before) / TABS / budget;
        }
        Comparison.print(name, 1, perTab);
    }

    private void openTabs() {
        IntStream.range(0, TABS).forEach(tab -> open());
    }

    private Tab open() {
        Tab tab = new Tab(browser, "http://localhost:" + port, path);
        assertThat(tab.answers()).contains(marker);
        return tab;
    }

    /** Browsers send secure cookies to localhost without TLS too; Java wouldn't. */
    private static final class Cookies extends CookieManager {
        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    /** Who asks is signed in, as Keycloak would leave them. */
    @TestConfiguration
    static class SigningIn {

        @Bean
        AtomicReference<PersonId> whoIsSignedIn() {
            return new AtomicReference<>();
        }

        @Bean
        FilterRegistrationBean<Filter> sessionOfThePerson(AtomicReference<PersonId> signedIn) {
            FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
                if (signedIn.get() != null) {
                    ((HttpServletRequest) request)
                            .getSession()
                            .setAttribute(
                                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                                    new SecurityContextImpl(SignedInAs.person(signedIn.get())));
                }
                chain.doFilter(request, response);
            });
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
