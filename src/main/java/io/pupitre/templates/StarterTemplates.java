package io.pupitre.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The best practices that a new agency begins with, in French and English. {@link Library#adopt} puts them into its library.
 */
public final class StarterTemplates {

    /** Each is a file of that name in {@code starters}. A key that was released is never changed: libraries know it. */
    private static final List<String> KEYS = List.of(
            "campaign-launch",
            "lead-handover",
            "tool-change",
            "email-checklist",
            "onboarding-checklist",
            "domains-charter",
            "mops-charter",
            "regions-charter",
            "request-intake",
            "email-kpis",
            "journey-kpis",
            "production-kpis",
            "stack-kpis",
            "monthly-dashboard",
            "budget-close",
            "vendor-releases",
            "feedback-loop",
            "tool-purchase",
            "tool-incident",
            "tool-retirement",
            "contact-import",
            "unsubscribe-strategy",
            "maturity-review",
            "case-small-team",
            "case-global-team");

    private static final List<StarterTemplate> ALL =
            KEYS.stream().map(StarterTemplates::read).toList();

    private StarterTemplates() {}

    /** All of them, in the order in which a newcomer would read them. */
    public static List<StarterTemplate> all() {
        return ALL;
    }

    private static StarterTemplate read(String key) {
        try (InputStream file = StarterTemplates.class.getResourceAsStream("starters/" + key + ".json")) {
            return starter(key, JsonMapper.shared().readTree(Objects.requireNonNull(file, key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StarterTemplate starter(String key, JsonNode node) {
        TemplateKind kind =
                TemplateKind.valueOf(node.required("kind").stringValue().toUpperCase(Locale.ROOT));
        return new StarterTemplate(
                key,
                new TemplateDraft(
                        kind,
                        ContentJson.bilingual(node.required("name")),
                        ContentJson.bilingual(node.required("summary")),
                        ContentJson.read(node.required("content"))),
                node.required("notes").stringValue());
    }
}
