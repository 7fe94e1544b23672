package io.pupitre.isolation;

import io.pupitre.fixtures.Servers;
import io.pupitre.sample.SamplePerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who is signed in through Keycloak and asks for addresses by plain HTTP, so that every byte can be compared. */
final class Caller implements AutoCloseable {

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("(name=\"_csrf\" content=\")[^\"]+");

    private final HttpClient http;
    private final String console;

    private Caller(HttpClient http, String console) {
        this.http = http;
        this.console = console;
    }

    static Caller of(SamplePerson person, int port) {
        Servers.keycloak();
        Caller caller = new Caller(
                HttpClient.newBuilder()
                        .cookieHandler(new TrustedLoopback())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build(),
                "http://localhost:" + port);
        Matcher form = FORM.matcher(caller.send(caller.request("/")).body());
        if (!form.find()) {
            throw new IllegalStateException("The console does not lead to Keycloak's form");
        }
        HttpResponse<String> screenOne =
                caller.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username="
                                + URLEncoder.encode(person.email(), StandardCharsets.UTF_8) + "&password=demo"))
                        .build());
        if (!screenOne.uri().toString().startsWith(caller.console)) {
            throw new IllegalStateException(person + " could not sign in");
        }
        return caller;
    }

    /** What the first load of an address gives, without what differs between any two loads. */
    Answer load(String path) {
        HttpResponse<String> response = send(request(path));
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        return new Answer(
                response.statusCode(), headers, TOKEN.matcher(response.body()).replaceAll("$1…"));
    }

    /** An answer, to be compared as a whole. */
    record Answer(int status, Map<String, List<String>> headers, String body) {}

    /** Browsers send secure cookies to localhost without TLS too; Java wouldn't. */
    private static final class TrustedLoopback extends CookieManager {
        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(console + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "fr")
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the console", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
