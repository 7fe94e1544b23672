package io.pupitre.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ComposeFileTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)[:}]");
    private static final Path COMPOSE = Path.of("infra", "compose.yaml");

    @Test
    void theConsoleGetsExactlyTheVariablesThatItReads() throws IOException {
        assertThat(environment("pupitre"))
                .containsExactlyInAnyOrderElementsOf(variablesOf("src/main/resources/application.yaml"));
    }

    @Test
    void theOperatorsPageNamesEachOfThem() throws IOException {
        String table = Files.readString(Path.of("docs", "operations.md"));
        assertThat(variablesOf("src/main/resources/application.yaml"))
                .allSatisfy(name -> assertThat(table).containsPattern("(?m)^\\|[^|]*`" + name + "`"));
    }

    @Test
    void keycloakGetsTheVariablesThatTheRealmNames() throws IOException {
        assertThat(environment("keycloak")).containsAll(variablesOf("infra/keycloak/pupitre-realm.json"));
    }

    @Test
    void theDatabaseGetsTheVariablesThatItsAccountsNeed() throws IOException {
        assertThat(environment("database")).containsAll(variablesOf("infra/mysql/accounts.sh"));
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        for (String service : Set.of("pupitre", "keycloak", "database")) {
            variables(service).forEach((name, value) -> {
                if (name.toString().matches(".*(_PASSWORD|_SECRET|_KEY)")
                        && !name.equals("MYSQL_RANDOM_ROOT_PASSWORD")) {
                    // Demanded, or empty where it may be missing: a mail server without accounts.
                    assertThat(value.toString()).as(name.toString()).matches("\\$\\{[A-Z_]+:[?-]}");
                }
            });
        }
    }

    private static Set<String> environment(String service) throws IOException {
        Set<String> names = new TreeSet<>();
        variables(service).keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    private static Map<?, ?> variables(String service) throws IOException {
        try (Reader reader = Files.newBufferedReader(COMPOSE)) {
            Map<?, ?> file = new Yaml().load(reader);
            return child(child(child(file, "services"), service), "environment");
        }
    }

    private static Map<?, ?> child(Map<?, ?> node, String key) {
        return (Map<?, ?>) Objects.requireNonNull(node.get(key), key);
    }

    private static Set<String> variablesOf(String file) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = VARIABLE.matcher(Files.readString(Path.of(file)));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
