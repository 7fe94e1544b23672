package io.pupitre.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import io.pupitre.fixtures.Chromium;
import io.pupitre.fixtures.Servers;
import io.pupitre.sample.SamplePerson;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A person in front of a browser of their own, signed in through Keycloak. */
public final class Visit implements AutoCloseable {

    private final String console;
    private final BrowserContext context;
    private final Page page;

    private Visit(String console, BrowserContext context) {
        this.console = console;
        this.context = context;
        this.page = context.newPage();
    }

    /** Signs in and waits for screen one. */
    public static Visit of(SamplePerson person, int port) {
        return of(person, port, ColorScheme.LIGHT, 1440, 900);
    }

    public static Visit of(SamplePerson person, int port, ColorScheme scheme, int width, int height) {
        Visit visit = atTheDoor(port, scheme, width, height);
        visit.signIn(person.email(), "demo");
        visit.arrive();
        return visit;
    }

    /** Signs in for the first time, with the password of an invitation, and chooses another one. */
    public static Visit ofNewcomer(String email, String firstPassword, int port) {
        Visit visit = atTheDoor(port, ColorScheme.LIGHT, 1440, 900);
        visit.signIn(email, firstPassword);
        String chosen = "a long password of " + email.length();
        visit.page.locator("#password-new").fill(chosen);
        visit.page.locator("#password-confirm").fill(chosen);
        visit.page.locator("[type=submit]").click();
        visit.arrive();
        return visit;
    }

    private static Visit atTheDoor(int port, ColorScheme scheme, int width, int height) {
        Servers.keycloak();
        Visit visit = new Visit(
                "http://localhost:" + port,
                Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setColorScheme(scheme)
                                .setLocale("fr-FR")
                                .setViewportSize(width, height)));
        visit.page.navigate(visit.console + "/");
        return visit;
    }

    private void signIn(String email, String password) {
        page.getByLabel("Adresse e-mail").fill(email);
        password(page).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    private void arrive() {
        page.waitForURL(url -> url.startsWith(console) && !url.contains("/login/"));
        page.locator("h1").first().waitFor();
    }

    public Page page() {
        return page;
    }

    /** Another tab of the same browser. */
    public Page tab() {
        return context.newPage();
    }

    /** The whole of an address of the console. */
    public String address(String path) {
        return console + path;
    }

    /** Opens an address of the console and answers the HTTP status of its first response. */
    public int open(String path) {
        return open(page, path);
    }

    public int open(Page tab, String path) {
        Response response = Objects.requireNonNull(tab.navigate(address(path)));
        tab.locator("h1").first().waitFor();
        return response.status();
    }

    /** Waits until Keycloak asks for the password; who still has a session there is not asked. */
    public static void awaitPasswordQuestion(Page tab) {
        password(tab).waitFor();
    }

    private static Locator password(Page tab) {
        return tab.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true));
    }

    /** A browser of somebody who is not signed in. */
    static BrowserContext stranger(Locale language) {
        return Chromium.browser().newContext(new Browser.NewContextOptions().setLocale(language.toLanguageTag()));
    }

    /** Another browser that has this one's cookies of the moment: what a stolen session amounts to. */
    public BrowserContext copy() {
        BrowserContext other = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("fr-FR"));
        other.addCookies(context.cookies());
        return other;
    }

    /**
     * The whole address that a link leads to, that an upload sends to, or that an element fetches from. It is read as an attribute, since running a script in
     * a page that is just being reloaded may never end.
     */
    public static String addressOf(Locator element) {
        String address = Optional.ofNullable(element.getAttribute("href"))
                .or(() -> Optional.ofNullable(element.getAttribute("target")))
                .or(() -> Optional.ofNullable(element.getAttribute("src")))
                .orElseThrow();
        return URI.create(element.page().url()).resolve("/").resolve(address).toString();
    }

    /** Asks for an address with the browser's cookies but past its pages, and answers the HTTP status. */
    public int fetch(String address) {
        return context.request().get(address).status();
    }

    /** Sends a file to the address of an upload with the browser's cookies but past its pages; answers the HTTP status. */
    public int send(String address, FilePayload file) {
        return context.request()
                .post(
                        address,
                        RequestOptions.create()
                                .setHeader("Content-Type", file.mimeType)
                                .setHeader("X-Filename", file.name)
                                .setData(file.buffer))
                .status();
    }

    /**
     * What axe finds wrong with the page. Left out are two things that stand outside all landmarks on purpose: Vaadin's own
     * sign of a lost connection, and the link that skips to the content. What is in order is found too, but not described:
     * an address within the page for each element took most of the time, and nobody read it.
     */
    public static List<Rule> violations(Page page) {
        if (page.frames().size() > 1) {
            throw new IllegalStateException(
                    "A page within " + page.url() + " would not be looked at in this mode of axe");
        }
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(
                        true) // Else all is described for other frames, to be put together in another browser window.
                .options(options)
                .exclude(List.of("vaadin-connection-indicator"))
                .exclude(List.of(".pu-skip"))
                .analyze()
                .getViolations();
    }

    /** Keeps a picture for who looks at the pages: {@code target/screenshots/<name>.png}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
