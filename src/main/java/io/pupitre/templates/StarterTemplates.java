package io.pupitre.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The best practices that a new agency begins with, in French and English. {@link Library#adopt} puts them into its library.
 */
public final class StarterTemplates {

    private static final List<StarterTemplate> ALL = read();

    private StarterTemplates() {}

    /** All of them, in the order in which a newcomer would read them. */
    public static List<StarterTemplate> all() {
        return ALL;
    }

    private static List<StarterTemplate> read() {
        try (InputStream file = StarterTemplates.class.getResourceAsStream("starters.json")) {
            List<StarterTemplate> starters = new ArrayList<>();
            JsonMapper.shared().readTree(Objects.requireNonNull(file)).forEach(node -> starters.add(starter(node)));
            return List.copyOf(starters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StarterTemplate starter(JsonNode node) {
        TemplateKind kind =
                TemplateKind.valueOf(node.required("kind").stringValue().toUpperCase(Locale.ROOT));
        return new StarterTemplate(
                node.required("key").stringValue(),
                new TemplateDraft(
                        kind,
                        ContentJson.bilingual(node.required("name")),
                        ContentJson.bilingual(node.required("summary")),
                        ContentJson.read(node.required("content"))),
                node.required("notes").stringValue());
    }
}
