package io.pupitre.demo;

import io.pupitre.fixtures.ChildProcess;
import io.pupitre.fixtures.DatabaseServer;
import io.pupitre.fixtures.KeycloakSecrets;
import io.pupitre.fixtures.KeycloakServer;
import io.pupitre.fixtures.Place;
import io.pupitre.fixtures.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Runs the demo until it is told to stop: database, Keycloak and the packaged console as child processes. Its data is kept in
 * {@code .pupitre/}.
 */
public final class DemoLauncher {

    private static final Duration APPLICATION_LIMIT = Duration.ofMinutes(3);
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private final Path folder = Path.of(".pupitre").toAbsolutePath();
    private final Place place = Place.persistent(folder, DemoLauncher::say);
    private final int port = port("PORT", 8080);
    private final int keycloakPort = port("KEYCLOAK_PORT", 8180);
    private final String consoleUrl = "http://localhost:" + port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER_LIMIT).build();

    private DemoLauncher() {}

    /** Starts everything; ends with code 1 and one message when that is not possible. */
    public static void main(String[] args) {
        try {
            new DemoLauncher().run();
        } catch (IOException | RuntimeException e) {
            Throwable reason = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("pupitre: " + reason.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        takeOver();
        stopWithMake();
        requireFree(port, "PORT");
        requireFree(keycloakPort, "KEYCLOAK_PORT");

        say("Starting database, Keycloak and console …");
        Map<String, String> secrets = demoSecrets();
        Executor threads = Thread::startVirtualThread;
        CompletableFuture<KeycloakServer> keycloak = CompletableFuture.supplyAsync(
                () -> reported(KeycloakServer.start(
                        place,
                        keycloakPort,
                        new KeycloakSecrets(
                                secret(secrets, "pupitre.oidc.client-secret"),
                                secret(secrets, "pupitre.keycloak.admin-client-secret"),
                                "admin"))),
                threads);
        CompletableFuture<ChildProcess> console = CompletableFuture.supplyAsync(
                        () -> DatabaseServer.start(place), threads)
                .thenApplyAsync(this::startConsole, threads);
        // The first failure ends the wait for the other.
        CompletableFuture.anyOf(failureOf(keycloak), failureOf(console), CompletableFuture.allOf(keycloak, console))
                .join();
        keycloak.join().setBackchannelLogoutUrl(consoleUrl + "/logout/connect/back-channel/keycloak");
        say(welcome());
        ChildProcess running = console.join();
        int code = running.awaitEnd();
        if (!ChildProcess.isEnding()) {
            throw running.failure("ended with code " + code);
        }
    }

    /** Completes only when the other one fails. */
    private static CompletableFuture<Void> failureOf(CompletableFuture<?> part) {
        return part.thenCompose(success -> new CompletableFuture<>());
    }

    /** Makes sure that no other launcher works here, and ends what a killed one left behind. */
    private void takeOver() throws IOException {
        Path record = folder.resolve("demo.pid");
        Optional<ProcessHandle> other =
                Files.exists(record) ? ChildProcess.find(Files.readString(record)) : Optional.empty();
        if (other.isPresent()) {
            throw new IllegalStateException("the demo of this folder runs already, as process "
                    + other.get().pid() + "; stop it first (Ctrl+C there, or kill "
                    + other.get().pid() + ")");
        }
        ChildProcess.endOrphans(place.logs());
        if ("1".equals(System.getenv("RESET"))) {
            say("Starting over: deleting the demo's data");
            place.delete();
        }
        Files.createDirectories(folder);
        Files.writeString(record, ChildProcess.identity(ProcessHandle.current()));
        record.toFile().deleteOnExit();
    }

    /** A make that was killed cannot pass that on: so we watch whether it is still there. */
    private static void stopWithMake() {
        if (System.getenv("MAKELEVEL") != null) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(make -> Thread.startVirtualThread(() -> {
                        make.onExit().join();
                        System.exit(1);
                    }));
        }
    }

    private ChildProcess startConsole(DatabaseServer database) {
        reported(database);
        Map<String, String> environment = new HashMap<>(database.settings());
        environment.put("PUPITRE_KEYCLOAK_URL", "http://localhost:" + keycloakPort);
        environment.put("PORT", String.valueOf(port));
        environment.put("PUPITRE_URL", consoleUrl);
        try {
            // A later build in this clone must not pull the jar away from under the running console.
            Path jar = folder.resolve("pupitre.jar");
            Files.copy(builtJar(), jar, StandardCopyOption.REPLACE_EXISTING);
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    jar.toString(),
                    "--spring.profiles.active=demo");
            ChildProcess console = ChildProcess.start("console", place.logs(), command, environment);
            console.awaitReady(APPLICATION_LIMIT, this::isUp);
            say("  console   ready");
            return console;
        } catch (IOException e) {
            throw new UncheckedIOException("The console's jar cannot be copied", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the console starts", e);
        }
    }

    private boolean isUp() {
        try {
            HttpRequest health = HttpRequest.newBuilder(URI.create(consoleUrl + "/actuator/health"))
                    .timeout(ANSWER_LIMIT)
                    .build();
            return http.send(health, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path builtJar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("pupitre-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("target/ holds no pupitre-*.jar"));
        }
    }

    private static DatabaseServer reported(DatabaseServer database) {
        say("  database  ready: " + database.description());
        return database;
    }

    private static KeycloakServer reported(KeycloakServer keycloak) {
        say("  Keycloak  ready: " + keycloak.url());
        return keycloak;
    }

    private static void requireFree(int port, String variable) {
        if (!Ports.isFree(port)) {
            throw new IllegalStateException(
                    "port " + port + " is taken by another program; stop that, or choose another" + " port: make demo "
                            + variable + "=" + (port + 1));
        }
    }

    private static int port(String variable, int preset) {
        String given = System.getenv(variable);
        if (given == null || given.isBlank()) {
            return preset;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1 || Integer.parseInt(given) > 65_535) {
            throw new IllegalArgumentException(variable + "=" + given + " is not a port");
        }
        return Integer.parseInt(given);
    }

    /** The throw-away secrets, from the same file that the console reads them from. */
    private static Map<String, String> demoSecrets() throws IOException {
        try (InputStream in = DemoLauncher.class.getResourceAsStream("/application-demo.yaml")) {
            Map<String, String> flat = new HashMap<>();
            flatten("", new Yaml().<Object>load(in), flat);
            return flat;
        }
    }

    private static void flatten(String prefix, Object node, Map<String, String> flat) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, flat));
        } else {
            flat.put(prefix, String.valueOf(node));
        }
    }

    private static String secret(Map<String, String> secrets, String key) {
        String secret = secrets.get(key);
        if (secret == null) {
            throw new IllegalStateException("application-demo.yaml has no " + key);
        }
        return secret;
    }

    private String welcome() {
        return """

                Pupitre is ready: %1$s          (Ctrl+C stops it; its data stays in .pupitre/)

                  Who                     Agency      Role                     Password
                  platform@pupitre.test   -           platform-admin           demo
                  ada@atelier.test        Atelier     agency-admin             demo
                  carl@atelier.test       Atelier     consultant (3 clients)   demo
                  chloe@atelier.test      Atelier     consultant (cime)        demo
                  cmo@nordwind.test       Atelier     CMO of nordwind          demo
                  bea@boussole.test       Boussole    agency-admin             demo
                  bob@boussole.test       Boussole    consultant (zephyr)      demo
                  cmo@zephyr.test         Boussole    CMO of zephyr            demo

                Keycloak: http://localhost:%2$d (admin / admin)    Logs: .pupitre/log/
                """.formatted(consoleUrl, keycloakPort);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
