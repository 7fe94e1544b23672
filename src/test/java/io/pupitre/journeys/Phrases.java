package io.pupitre.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the console says in one language, and how another language betrays itself. */
final class Phrases {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern UNTRANSLATED = Pattern.compile("!(fr|en)?:? ?\\{?[a-z-]+\\.[a-z.-]+");

    /** What the demonstration's French clients call things of their own like the console does. */
    private static final Set<String> CONTENT = Set.of("Contenu", "Publicité", "Réseaux sociaux", "Canal", "Pays");

    private final Locale language;
    private final Properties own;
    private final Set<String> foreign;
    private final Pattern key;

    Phrases(Locale language) {
        this.language = language;
        own = read(language);
        Locale other = language.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
        foreign = new HashSet<>(values(read(other)));
        foreign.removeAll(values(own));
        foreign.removeAll(CONTENT);
        String modules = own.stringPropertyNames().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));
        key = Pattern.compile("(^|\\s)(" + modules + ")\\.[a-z][a-z.-]+");
    }

    Locale language() {
        return language;
    }

    String say(String name) {
        return Objects.requireNonNull(own.getProperty(name), name);
    }

    /** Whether people should not meet this text on a page in this language. */
    boolean isOutOfPlace(String text) {
        return UUID.matcher(text).find()
                || UNTRANSLATED.matcher(text).find()
                || key.matcher(text).find()
                || foreign.contains(text);
    }

    private static Set<String> values(Properties phrases) {
        return phrases.stringPropertyNames().stream().map(phrases::getProperty).collect(Collectors.toSet());
    }

    private static Properties read(Locale language) {
        String name = "/vaadin-i18n/translations_" + language.getLanguage() + ".properties";
        Properties phrases = new Properties();
        try (InputStream file = Objects.requireNonNull(Phrases.class.getResourceAsStream(name))) {
            phrases.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
