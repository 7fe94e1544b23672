package io.pupitre.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser's tab that opens a page of the console: it asks for a page's beginning, tells where it is, fetches what the page
 * lets it draw, if anything, and tells, as each browser does by itself at once, how the page's frame begins.
 */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient browser;
    private final String console;
    private final String init;
    private final String first;
    private final String cards;

    /** @param path of the page, without a slash in front */
    Tab(HttpClient browser, String console, String path) {
        this.browser = browser;
        this.console = console;
        this.init = send(request("/?v-r=init&query=&location=" + URLEncoder.encode(path, UTF_8)));
        JsonNode config = JSON.readTree(init).get("appConfig");
        JsonNode begun = config.get("uidl");
        int ui = config.get("v-uiId").asInt();
        this.first =
                tell(ui, begun.get("Vaadin-Security-Key"), begun.get("syncId").asInt(), 0, """
                {"type":"event","node":1,"event":"ui-navigate",
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}""".formatted(path));
        JsonNode answer = JSON.readTree(first.substring(first.indexOf('{'), first.lastIndexOf('}') + 1));
        this.cards = change(answer, "src", value -> value.has("uri"))
                .map(drawn -> send(request("/" + drawn.get("value").get("uri").asString())))
                .orElse("");
        tell(
                ui,
                begun.get("Vaadin-Security-Key"),
                answer.get("syncId").asInt(),
                answer.get("clientId").asInt(),
                """
                {"type":"mSync","node":%d,"feature":1,"property":"overlay","value":false}""".formatted(change(answer, "tag", value -> value.asString().equals("vaadin-app-layout"))
                        .orElseThrow()
                        .get("node")
                        .asInt()));
    }

    private String tell(int ui, JsonNode key, int syncId, int clientId, String said) {
        return send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"csrfToken":%s,"rpc":[%s],"syncId":%d,"clientId":%d}""".formatted(key, said, syncId, clientId))));
    }

    /** What is told of an element by that key; the only one whose value reads so. */
    private static Optional<JsonNode> change(JsonNode answer, String key, Predicate<JsonNode> value) {
        return answer.get("changes")
                .valueStream()
                .filter(change -> change.path("key").asString("").equals(key) && value.test(change.path("value")))
                .findFirst();
    }

    /** What the page came to, as the server told it. */
    String answers() {
        return init + first + cards;
    }

    /** The bytes of all that the page is made of, each answer packed as a web server packs it. */
    int packedBytes() {
        return packed(init) + packed(first) + packed(cards);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(console + address)).header("Accept-Language", "fr");
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
