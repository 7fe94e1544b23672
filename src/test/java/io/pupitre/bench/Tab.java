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
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's tab that opens a page of the console: asks for a page's beginning, then tells where it is. */
final class Tab {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient browser;
    private final String console;
    private final String init;
    private final String first;

    /** @param path of the page, without a slash in front */
    Tab(HttpClient browser, String console, String path) {
        this.browser = browser;
        this.console = console;
        this.init = send(request("/?v-r=init&query=&location=" + URLEncoder.encode(path, UTF_8)));
        JsonNode config = JSON.readTree(init).get("appConfig");
        String body = """
                {"csrfToken":%s,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
                "syncId":%d,"clientId":0}""".formatted(
                        config.get("uidl").get("Vaadin-Security-Key"),
                        path,
                        config.get("uidl").get("syncId").asInt());
        this.first = send(request("/?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the page came to, as the server told it. */
    String answers() {
        return init + first;
    }

    /** The bytes of both answers, each packed as a web server packs it. */
    int packedBytes() {
        return packed(init) + packed(first);
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
