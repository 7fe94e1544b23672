package io.pupitre.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.tenancy.Role;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say everything, once, and nothing that the code asks for is missing. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");

    @Test
    void frenchAndEnglishHaveTheSameKeys() throws IOException {
        assertThat(bundle("fr").stringPropertyNames())
                .isEqualTo(bundle("en").stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void thereIsNoThirdBundleToHideAGap() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("translations_fr.properties", "translations_en.properties");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noKeyIsWrittenTwice(String language) throws IOException {
        var keys = Files.readAllLines(file(language), UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noPhraseIsEmptyOrHasAStraightApostrophe(String language) throws IOException {
        // MessageFormat takes a straight apostrophe for a quote and swallows it; the typographic one is right anyway.
        bundle(language)
                .forEach((key, phrase) -> assertThat((String) phrase)
                        .as((String) key)
                        .isNotBlank()
                        .doesNotContain("'"));
    }

    @Test
    void bothLanguagesTakeTheSameParameters() throws IOException {
        var english = bundle("en");
        bundle("fr")
                .forEach((key, phrase) -> assertThat(parameters((String) phrase))
                        .as((String) key)
                        .isEqualTo(parameters(english.getProperty((String) key))));
    }

    @Test
    void frenchPunctuationKeepsToItsWord() throws IOException {
        bundle("fr")
                .forEach((key, phrase) -> assertThat((String) phrase)
                        .as((String) key)
                        .doesNotContainPattern(" [;:!?»]")
                        .doesNotContain("« "));
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        var keys = bundle("fr").stringPropertyNames();
        var modules =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            LITERAL.matcher(Files.readString(source, UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(literal -> {
                        if (modules.contains(literal.substring(0, literal.indexOf('.')))
                                && !literal.endsWith("-")
                                && !keys.contains(literal)) {
                            missing.add(literal + " in " + source.getFileName());
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void keysThatAreMadeOfNamesExist() throws IOException {
        var keys = bundle("fr").stringPropertyNames();
        assertThat(keys)
                .containsAll(Stream.of(Section.values()).map(Section::key).toList())
                .containsAll(Stream.of(Role.values())
                        .map(role -> "shell.role-"
                                + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList())
                .containsAll(Stream.of(Density.values()).map(Density::key).toList())
                .containsAll(Stream.of(Section.Area.values())
                        .map(area -> "shell.area-" + area.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static List<Integer> parameters(String phrase) {
        var formats = new MessageFormat(phrase, Locale.ROOT).getFormatsByArgumentIndex();
        var used = new ArrayList<Integer>();
        for (var i = 0; i < formats.length; i++) {
            if (phrase.contains("{" + i)) {
                used.add(i);
            }
        }
        return used;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    private static Path file(String language) {
        return BUNDLES.resolve("translations_" + language + ".properties");
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        bundle.load(new StringReader(Files.readString(file(language), UTF_8)));
        return bundle;
    }
}
